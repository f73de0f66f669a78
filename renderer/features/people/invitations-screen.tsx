import { MailPlus, UserRoundX } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { closeUser } from '#shared/commands/users/close-user.ts';
import { inviteUser } from '#shared/commands/users/invite-user.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { foldLogin } from '#shared/domain/users/login.ts';
import { isInvited } from '#shared/domain/users/role-scope.ts';
import { isOpen } from '#shared/domain/users/roles.ts';
import { fullName } from '#shared/records/common.ts';
import type { User } from '#shared/records/office.ts';
import { useListOutput } from '../../office/lists/use-list-output.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import type { Action } from '../../ui/action.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { ActionButton } from '../../ui/action-button.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ListButtons } from '../../ui/lists/list-buttons.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { ColumnsMenu } from '../../ui/table/columns-menu.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import type { TableColumn } from '../../ui/table/table-column.ts';
import { browserMemory } from '../../ui/table/table-memory.ts';
import { placedOutput } from '../../ui/table/table-output.ts';
import { rowsOfArray } from '../../ui/table/table-rows.ts';
import { useColumnLayout } from '../../ui/table/use-column-layout.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useActions } from '../../ui/use-actions.ts';
import { CloseDialog } from './close-dialog.tsx';
import { invitedRoleName } from './invitation-model-of.ts';
import { InvitationPreview } from './invitation-preview.tsx';
import { InviteDialog, type MadeInvitation } from './invite-dialog.tsx';
import css from './people.module.css';
import { texts } from './texts.ts';

const t = texts.invitations;
const words = t.columns;
const keyOf = ({ id }: User) => id;

/** The columns of the list of those invited (S1 §2.6). */
const columnsOfInvited: readonly TableColumn<User>[] = [
  { id: 'login', title: words.login, width: 120, isPinned: true, isMain: true, text: ({ login = '' }) => login },
  { id: 'email', title: words.email, width: 170, grow: 1, text: ({ email }) => email },
  { id: 'lastName', title: words.lastName, width: 120, grow: 1, text: ({ lastName }) => lastName },
  { id: 'firstName', title: words.firstName, width: 105, text: ({ firstName }) => firstName },
  { id: 'patronymic', title: words.patronymic, width: 125, yields: 3, text: ({ patronymic }) => patronymic },
  { id: 'role', title: words.role, width: 180, grow: 1, text: ({ role }) => invitedRoleName(role) },
  {
    id: 'municipality',
    title: words.municipality,
    width: 150,
    grow: 1,
    yields: 2,
    text: ({ municipality }) => municipality,
  },
  { id: 'state', title: words.state, width: 125, yields: 1, text: (user) => stateWords(user) },
];

function stateWords(user: User): string {
  if (!isOpen(user)) return texts.states.closed;
  return user.mustChangePassword ? texts.states.mustChange : texts.states.open;
}

/** «Приглашение»: who was invited, and inviting. */
export function InvitationsScreen() {
  const [asked, setAsked] = useState({ login: '', mail: '' });
  const [isInviting, setInviting] = useState(false);
  const [made, setMade] = useState<MadeInvitation | null>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [isClosing, setClosing] = useState(false);
  const all = useInvited();
  const shown = useMemo(() => found(all, asked), [all, asked]);
  const chosen = shown.find(({ id }) => id === chosenId) ?? shown[0] ?? null;
  const invite = useInviteAction(() => setInviting(true));
  const close = useCloseAction(chosen, () => setClosing(true));
  useActions(t.title, [invite, close]);
  if (made) return <InvitationPreview made={made} onClose={() => setMade(null)} />;
  return (
    <div className={css.screen}>
      <InvitedTable
        all={all}
        shown={shown}
        asked={asked}
        invite={invite}
        onChosen={setChosenId}
        onReset={() => setAsked({ login: '', mail: '' })}
      >
        <div className={css.search}>
          <TextField
            label={t.login}
            type="search"
            value={asked.login}
            onChange={(event) => setAsked({ ...asked, login: event.target.value })}
          />
          <TextField
            label={t.mail}
            type="search"
            value={asked.mail}
            onChange={(event) => setAsked({ ...asked, mail: event.target.value })}
          />
        </div>
      </InvitedTable>
      <ActionBar sentence={chosen ? texts.users.chosen(fullName(chosen)) : t.chooseOne} isActive={chosen !== null}>
        <ActionButton action={close} large />
      </ActionBar>
      {isClosing && chosen ? <CloseDialog user={chosen} onClose={() => setClosing(false)} /> : null}
      {isInviting ? (
        <InviteDialog
          onClose={() => setInviting(false)}
          onMade={(invitation) => {
            setInviting(false);
            setMade(invitation);
          }}
        />
      ) : null}
    </div>
  );
}

function useInviteAction(run: () => void): Action {
  const { view, actor } = useOffice();
  const permit = () => {
    if (view.get('office', 'office')?.isSample) return texts.users.sample;
    const refusal = inviteUser.permit(view, actor, null);
    return refusal && explain(refusal);
  };
  return { id: 'invitations.invite', label: t.invite, icon: MailPlus, shortcut: 'Insert', permit, run };
}

/** Closing the account of the chosen one: the secretary of anybody, a coordinator of whom he has invited. */
function useCloseAction(chosen: User | null, run: () => void): Action {
  const { view, actor } = useOffice();
  const permit = () => {
    if (!chosen) return texts.users.selectFirst;
    const refusal = closeUser.permit(view, actor, chosen);
    return refusal && explain(refusal);
  };
  return { id: 'invitations.close', label: texts.users.close, icon: UserRoundX, permit, run };
}

type InvitedTableProps = {
  readonly all: readonly User[];
  readonly shown: readonly User[];
  readonly onChosen: (id: string | null) => void;
  readonly asked: { readonly login: string; readonly mail: string };
  readonly invite: Action;
  readonly onReset: () => void;
  readonly children: React.ReactNode;
};

function InvitedTable({ all, shown, asked, invite, onChosen, onReset, children }: InvitedTableProps) {
  const { actor } = useOffice();
  const memory = useMemo(() => browserMemory('invited-columns', actor.userId), [actor.userId]);
  const columns = useColumnLayout(columnsOfInvited, memory);
  const rows = useMemo(() => rowsOfArray(shown, keyOf), [shown]);
  const onPlace = useCallback(({ key }: { readonly key: string | null }) => onChosen(key), [onChosen]);
  const output = useListOutput({ title: t.title, notes: [] }, rows.count, () => placedOutput(columns, rows));
  return (
    <>
      <ScreenHead title={t.title} count={all.length}>
        <ActionButton action={invite} />
        <ListButtons id="invitations" list={output} />
        <ColumnsMenu columns={columns} />
      </ScreenHead>
      {children}
      <DataTable
        label={t.table}
        columns={columns}
        rows={rows}
        nameOf={fullName}
        onPlace={onPlace}
        resetKey={`${asked.login}|${asked.mail}`}
        toneOf={(user) => (isOpen(user) ? null : 'quiet')}
        empty={all.length === 0 ? <Nobody invite={invite} /> : <NotFound onReset={onReset} />}
      />
    </>
  );
}

/** Whom the secretary sees: all that were invited; a coordinator those whom he has invited himself. */
function useInvited(): readonly User[] {
  const revision = useRevision('users');
  const { view, actor } = useOffice();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the rows of the view
  return useMemo(() => {
    const isMine = (user: User) => actor.role !== 'coordinator' || user.invitedBy === actor.userId;
    const invited = [...view.all('users')].filter((user) => isInvited(user) && isMine(user));
    return invited.toSorted((a, b) => fullName(a).localeCompare(fullName(b), 'ru'));
  }, [view, actor, revision]);
}

function found(all: readonly User[], { login, mail }: InvitedTableProps['asked']): readonly User[] {
  const has = (text: string, part: string) => foldLogin(text).includes(foldLogin(part));
  return all.filter((user) => has(user.login ?? '', login) && has(user.email, mail));
}

function Nobody({ invite }: { readonly invite: Action }) {
  return (
    <Empty title={t.emptyTitle} text={t.emptyText}>
      <ActionButton action={invite} variant="primary" large />
    </Empty>
  );
}

function NotFound({ onReset }: { readonly onReset: () => void }) {
  return (
    <Empty title={t.nothingTitle} text={t.nothingText}>
      <Button onClick={onReset}>{t.reset}</Button>
    </Empty>
  );
}
