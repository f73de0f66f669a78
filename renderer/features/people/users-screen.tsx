import { KeyRound, Pencil, UserRoundPlus, UserRoundX } from 'lucide-react';
import { useMemo, useState } from 'react';
import { closeUser } from '#shared/commands/users/close-user.ts';
import { resetUserPassword } from '#shared/commands/users/reset-user-password.ts';
import { saveUser } from '#shared/commands/users/save-user.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { User } from '#shared/records/office.ts';
import { useListOutput } from '../../office/lists/use-list-output.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import type { Action } from '../../ui/action.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { ActionButton } from '../../ui/action-button.tsx';
import { ListButtons } from '../../ui/lists/list-buttons.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { ColumnsMenu } from '../../ui/table/columns-menu.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { browserMemory } from '../../ui/table/table-memory.ts';
import { placedOutput } from '../../ui/table/table-output.ts';
import { rowsOfArray } from '../../ui/table/table-rows.ts';
import { useColumnLayout } from '../../ui/table/use-column-layout.ts';
import { useActions } from '../../ui/use-actions.ts';
import { CloseDialog } from './close-dialog.tsx';
import { userColumns } from './columns.tsx';
import css from './people.module.css';
import { ResetDialog } from './reset-dialog.tsx';
import { texts } from './texts.ts';
import { usePasswordOwners } from './use-password-owners.ts';
import { UserDialog } from './user-dialog.tsx';
import { type UserRow, userRows } from './user-rows.ts';

const t = texts.users;

/** What is open over the list. */
type Open = 'add' | 'edit' | 'reset' | 'close' | null;

/** «Пользователи»: who may come in, in what role, for whose applications. */
export function UsersScreen() {
  const [open, setOpen] = useState<Open>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const rows = useUserRows(open);
  const chosenRow = rows.find(({ user }) => user.id === chosenId) ?? rows[0];
  const chosen = chosenRow?.user ?? null;
  const actions = useUserActions(chosen, setOpen);
  useActions(t.title, actions.all);
  return (
    <div className={css.screen}>
      <UsersTable
        rows={rows}
        add={actions.add}
        onChosen={setChosenId}
        onOpen={(row) => {
          setChosenId(row.user.id);
          setOpen('edit');
        }}
      />
      <ActionBar sentence={chosenRow ? t.chosen(chosenRow.name) : t.chooseOne} isActive={chosen !== null}>
        {actions.ofChosen.map((action) => (
          <ActionButton key={action.id} action={action} large />
        ))}
      </ActionBar>
      <Dialogs open={open} chosen={chosen} onClose={() => setOpen(null)} />
    </div>
  );
}

function useUserRows(open: Open): readonly UserRow[] {
  const revision = useRevision('users', 'signIns', 'municipalities', 'organisations', 'experts');
  const { view } = useOffice();
  const owners = usePasswordOwners(open);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the rows of the view
  return useMemo(() => userRows(view, owners), [view, revision, owners]);
}

/** What can be done here; each asks the rule of its command. */
function useUserActions(chosen: User | null, open: (what: Open) => void) {
  const { view, actor } = useOffice();
  const isSample = view.get('office', 'office')?.isSample ?? false;
  const whyNot = (rule: (user: User) => Refusal | null) => () => {
    if (isSample) return t.sample;
    if (!chosen) return t.selectFirst;
    const refusal = rule(chosen);
    return refusal && explain(refusal);
  };
  const add: Action = {
    id: 'users.add',
    label: t.add,
    icon: UserRoundPlus,
    shortcut: 'Insert',
    permit: () => {
      const refusal = saveUser.permit(view, actor, null);
      return isSample ? t.sample : refusal && explain(refusal);
    },
    run: () => open('add'),
  };
  const ofChosen: readonly Action[] = [
    {
      id: 'users.close',
      label: t.close,
      icon: UserRoundX,
      permit: whyNot((user) => closeUser.permit(view, actor, user)),
      run: () => open('close'),
    },
    {
      id: 'users.reset',
      label: t.reset,
      icon: KeyRound,
      permit: whyNot((user) => resetUserPassword.permit(view, actor, user)),
      run: () => open('reset'),
    },
    {
      id: 'users.edit',
      label: t.edit,
      icon: Pencil,
      shortcut: 'F2',
      permit: whyNot(() => saveUser.permit(view, actor, null)),
      run: () => open('edit'),
    },
  ];
  return { add, ofChosen, all: [add, ...ofChosen] };
}

type UsersTableProps = {
  readonly rows: readonly UserRow[];
  readonly add: Action;
  readonly onChosen: (id: string | null) => void;
  readonly onOpen: (row: UserRow) => void;
};

function UsersTable({ rows, add, onChosen, onOpen }: UsersTableProps) {
  const { actor } = useOffice();
  const memory = useMemo(() => browserMemory('users-columns', actor.userId), [actor.userId]);
  const columns = useColumnLayout(userColumns, memory);
  const tableRows = useMemo(() => rowsOfArray(rows, ({ user }) => user.id), [rows]);
  const output = useListOutput({ title: t.title, notes: [] }, tableRows.count, () => placedOutput(columns, tableRows));
  return (
    <>
      <ScreenHead title={t.title} count={t.count(rows.filter(({ state }) => state !== 'closed').length)}>
        <ActionButton action={add} />
        <ListButtons id="users" list={output} />
        <ColumnsMenu columns={columns} />
      </ScreenHead>
      <p className={css.note}>{t.note}</p>
      <DataTable
        label={t.table}
        columns={columns}
        rows={tableRows}
        nameOf={({ name }) => name}
        onOpen={onOpen}
        onPlace={({ key }) => onChosen(key)}
        toneOf={toneOf}
      />
    </>
  );
}

type DialogsProps = { readonly open: Open; readonly chosen: User | null; readonly onClose: () => void };

function Dialogs({ open, chosen, onClose }: DialogsProps) {
  if (open === 'add') return <UserDialog user={null} onClose={onClose} />;
  if (chosen === null) return null;
  if (open === 'edit') return <UserDialog user={chosen} onClose={onClose} />;
  if (open === 'reset') return <ResetDialog user={chosen} onClose={onClose} />;
  return open === 'close' ? <CloseDialog user={chosen} onClose={onClose} /> : null;
}

/** Closed accounts are pale, one without a password needs attention; the column says so in words. */
function toneOf({ state }: UserRow): 'warn' | 'quiet' | null {
  if (state === 'closed') return 'quiet';
  return state === 'noPassword' ? 'warn' : null;
}
