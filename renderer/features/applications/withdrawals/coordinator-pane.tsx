import { FilePlus, FileText, FolderOpen, Paperclip } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { attachWithdrawal } from '#shared/commands/withdrawal/attach-withdrawal.ts';
import { formWithdrawal } from '#shared/commands/withdrawal/form-withdrawal.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { useListOutput } from '../../../office/lists/use-list-output.ts';
import type { Office } from '../../../office/office.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import type { Action } from '../../../ui/action.ts';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { ActionButton } from '../../../ui/action-button.tsx';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { ListButtons } from '../../../ui/lists/list-buttons.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { browserMemory } from '../../../ui/table/table-memory.ts';
import { placedOutput } from '../../../ui/table/table-output.ts';
import { rowsOfArray } from '../../../ui/table/table-rows.ts';
import { useColumnLayout } from '../../../ui/table/use-column-layout.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { useActions } from '../../../ui/use-actions.ts';
import { withdrawalsTexts as texts } from './texts.ts';
import { type WithdrawableRow, withdrawableRows } from './withdrawable-rows.ts';
import { type WithdrawalWindow, WithdrawalWindows } from './withdrawal-windows.tsx';
import css from './withdrawals.module.css';

const columns: readonly TableColumn<WithdrawableRow>[] = [
  {
    id: 'name',
    title: texts.columns.name,
    width: 240,
    grow: 2,
    isMain: true,
    isPinned: true,
    text: ({ name }) => name,
  },
  { id: 'post', title: texts.columns.post, width: 170, grow: 1, text: ({ application }) => application.post },
  {
    id: 'organisation',
    title: texts.columns.organisation,
    width: 200,
    grow: 2,
    text: ({ organisation }) => organisation,
  },
  {
    id: 'number',
    title: texts.columns.number,
    width: 110,
    yields: 1,
    text: ({ application }) => application.registrationNo ?? '',
  },
  { id: 'state', title: texts.state, width: 300, grow: 3, text: ({ state }) => state },
];

/** The coordinator's list: whose application may be withdrawn, and how far its withdrawal has come (S1 §2.15). */
export function CoordinatorPane() {
  const office = useOffice();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [placeId, setPlaceId] = useState<string | null>(null);
  const [open, setOpen] = useState<WithdrawalWindow | null>(null);
  const asked = useDeferredValue(text);
  const revision = useRevision('withdrawals', 'applications', 'organisations');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const rows = useMemo(() => withdrawableRows(office.view, asked), [office, asked, revision]);
  const tableRows = useMemo(() => rowsOfArray(rows, ({ application }) => application.id), [rows]);
  const memory = useMemo(() => browserMemory('withdrawable-columns', office.actor.userId), [office]);
  const layout = useColumnLayout(columns, memory);
  const place = useMemo(
    () =>
      ({ key }: { key: string | null }) =>
        setPlaceId(key),
    [],
  );
  const output = useListOutput({ title: texts.coordinatorTable, notes: [] }, tableRows.count, () =>
    placedOutput(layout, tableRows),
  );
  const current = rows.find(({ application }) => application.id === placeId);
  const acts = rowActions(office, current, setOpen, (id) => navigate(`/applications/${id}`));
  useActions(texts.coordinator, acts);
  return (
    <>
      <div className={css.search}>
        <TextField
          label={texts.search}
          hideLabel
          type="search"
          placeholder={texts.searchExample}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ListButtons id="withdrawable" list={output} />
      </div>
      <DataTable
        label={texts.coordinatorTable}
        columns={layout}
        rows={tableRows}
        nameOf={nameOf}
        onPlace={place}
        resetKey={asked}
        empty={
          <Empty title={texts.emptyList.title} text={texts.emptyList.text}>
            <Button onClick={() => navigate('/applications')}>{texts.toApplications}</Button>
          </Empty>
        }
      />
      <ActionBar
        sentence={current ? texts.sentence(current.name, current.state) : texts.nobody}
        isActive={current !== undefined}
      >
        {acts.map((action) => (
          <ActionButton
            key={action.id}
            action={action}
            large
            variant={action.shortcut === 'Ctrl+Enter' ? 'primary' : 'default'}
          />
        ))}
      </ActionBar>
      <WithdrawalWindows
        open={open}
        application={current?.application ?? null}
        withdrawal={current?.withdrawal}
        onClose={() => setOpen(null)}
      />
    </>
  );
}

/** Form, look, attach: whichever comes next is the primary one. */
function rowActions(
  { view, actor }: Office,
  current: WithdrawableRow | undefined,
  onOpen: (open: WithdrawalWindow) => void,
  onCard: (id: string) => void,
): readonly Action[] {
  const whyNot = (command: typeof formWithdrawal | typeof attachWithdrawal) => {
    if (!current) return texts.chooseOne;
    const refusal = command.permit(view, actor, current.application);
    return refusal ? explain(refusal) : null;
  };
  const isFormed = current?.withdrawal !== undefined;
  const key = 'Ctrl+Enter';
  return [
    {
      id: 'withdrawable.card',
      label: texts.card,
      icon: FolderOpen,
      permit: () => (current ? null : texts.chooseOne),
      run: () => current && onCard(current.application.id),
    },
    {
      id: 'withdrawable.view',
      label: texts.view,
      icon: FileText,
      permit: () => (isFormed ? null : current ? texts.notFormed : texts.chooseOne),
      run: () => onOpen('paper'),
    },
    {
      id: 'withdrawable.form',
      label: texts.form,
      icon: FilePlus,
      ...(isFormed ? {} : { shortcut: key }),
      permit: () => whyNot(formWithdrawal),
      run: () => onOpen('form'),
    },
    {
      id: 'withdrawable.attach',
      label: texts.attach,
      icon: Paperclip,
      ...(isFormed ? { shortcut: key } : {}),
      permit: () => whyNot(attachWithdrawal),
      run: () => onOpen('attach'),
    },
  ];
}

function nameOf({ name }: WithdrawableRow): string {
  return name;
}
