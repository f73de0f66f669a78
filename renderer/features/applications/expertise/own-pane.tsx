import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Message } from '#shared/records/message.ts';
import type { View } from '#shared/records/view.ts';
import { type ListOutput, useListOutput } from '../../../office/lists/use-list-output.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { ActionButton } from '../../../ui/action-button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { ListButtons } from '../../../ui/lists/list-buttons.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { browserMemory } from '../../../ui/table/table-memory.ts';
import { placedOutput } from '../../../ui/table/table-output.ts';
import { rowsOfArray, type TableRows } from '../../../ui/table/table-rows.ts';
import { type ColumnsState, useColumnLayout } from '../../../ui/table/use-column-layout.ts';
import { TabPanel, Tabs } from '../../../ui/tabs.tsx';
import { useActions } from '../../../ui/use-actions.ts';
import { ConfirmDialog, DeclineDialog } from './answer-dialogs.tsx';
import css from './expertise.module.css';
import { Inbox, isUnread } from './inbox.tsx';
import { type OwnAnswer, type OwnList, ownActions } from './own-actions.ts';
import { invitationColumns, procedureColumns } from './own-columns.ts';
import { type OwnRow, ownInvitations, ownProcedures } from './own-rows.ts';
import { expertiseTexts } from './texts.ts';

const texts = expertiseTexts.own;

const paneIds = ['invitations', 'procedures', 'inbox'] as const;

/** «Экспертиза» of an expert: invitations that wait for his answer, procedures in which he takes part. */
export function OwnPane({ expertId, cut }: { readonly expertId: string; readonly cut?: string | undefined }) {
  const { view, today } = useOffice();
  const day = today();
  const revision = useRevision(
    'invitations',
    'applications',
    'procedures',
    'scoreSheets',
    'officeProfiles',
    'messages',
  );
  const [, navigate] = useLocation();
  const tab = paneIds.find((id) => id === cut) ?? 'invitations';
  const lists = useMemo(() => {
    void revision;
    return {
      invitations: ownInvitations(view, expertId, day),
      procedures: ownProcedures(view, expertId, day),
      messages: ownMessages(view),
    };
  }, [view, expertId, day, revision]);
  const tables = {
    invitations: useOwnTable('invitations', lists.invitations),
    procedures: useOwnTable('procedures', lists.procedures),
  };
  const open = lists.invitations.filter(({ invitation }) => invitation.state === 'INVITED').length;
  const inWork = lists.procedures.filter(({ invitation }) => invitation.state === 'CONFIRMED').length;
  const tabs = [
    { id: 'invitations', label: texts.invitations, count: open },
    { id: 'procedures', label: texts.procedures, count: inWork },
    { id: 'inbox', label: expertiseTexts.inbox.tab, count: lists.messages.filter(isUnread).length },
  ] as const;
  return (
    <div className={css.screen}>
      <ScreenHead title={expertiseTexts.title} count={texts.count(open, inWork)}>
        {tab === 'inbox' ? null : <ListButtons key={tab} id={`own-${tab}`} list={tables[tab].output} />}
      </ScreenHead>
      <div className={css.tabs}>
        <Tabs label={texts.tabs} tabs={tabs} current={tab} onSelect={(id) => navigate(`/expertise/${id}`)} />
      </div>
      <TabPanel id={tab} className={css.panel}>
        {tab === 'inbox' ? <Inbox messages={lists.messages} /> : <OwnTable key={tab} tab={tab} table={tables[tab]} />}
      </TabPanel>
    </div>
  );
}

/** What the expert sees of messages is only what went to him. */
function ownMessages(view: View): readonly Message[] {
  return [...view.all('messages')].toSorted((a, b) => b.preparedAt.localeCompare(a.preparedAt));
}

/** A list of the expert in its columns, and on its way to Excel and paper. */
type OwnTableState = {
  readonly rows: readonly OwnRow[];
  readonly columns: ColumnsState<OwnRow>;
  readonly tableRows: TableRows<OwnRow>;
  readonly output: ListOutput;
};

function useOwnTable(tab: OwnList, rows: readonly OwnRow[]): OwnTableState {
  const { actor } = useOffice();
  const memory = useMemo(() => browserMemory(`own-${tab}-columns`, actor.userId), [actor.userId, tab]);
  const columns = useColumnLayout(tab === 'invitations' ? invitationColumns : procedureColumns, memory);
  const tableRows = useMemo(() => rowsOfArray(rows, ({ invitation }) => invitation.id), [rows]);
  const output = useListOutput({ title: texts[tab], notes: [] }, rows.length, () => placedOutput(columns, tableRows));
  return { rows, columns, tableRows, output };
}

function OwnTable({ tab, table }: { readonly tab: OwnList; readonly table: OwnTableState }) {
  const { rows, columns, tableRows } = table;
  const office = useOffice();
  const [, navigate] = useLocation();
  const [placeId, setPlaceId] = useState<string | null>(null);
  const [answering, setAnswering] = useState<OwnAnswer | null>(null);
  const place = useMemo(
    () =>
      ({ key }: { key: string | null }) =>
        setPlaceId(key),
    [],
  );
  const current = rows.find(({ invitation }) => invitation.id === placeId) ?? rows[0];
  const toCard = (row: OwnRow) => {
    if (row.application) navigate(`/applications/${row.application.id}`);
  };
  const acts = ownActions(office, tab, current, setAnswering, toCard);
  useActions(texts[tab], acts);
  const Window = answering === 'confirm' ? ConfirmDialog : DeclineDialog;
  const { title, text } = tab === 'invitations' ? texts.noInvitations : texts.noProcedures;
  return (
    <>
      <DataTable
        label={texts[tab]}
        columns={columns}
        rows={tableRows}
        nameOf={nameOf}
        toneOf={toneOf}
        onOpen={toCard}
        onPlace={place}
        empty={<Empty title={title} text={text} />}
      />
      <ActionBar sentence={sentenceOf(tab, current)} details={detailsOf(current)} isActive={current !== undefined}>
        {acts.map((action, i) => (
          <ActionButton key={action.id} action={action} large variant={i === acts.length - 1 ? 'primary' : 'default'} />
        ))}
      </ActionBar>
      {answering && current ? <Window invitation={current.invitation} onClose={() => setAnswering(null)} /> : null}
    </>
  );
}

function sentenceOf(tab: OwnList, row: OwnRow | undefined): string {
  if (!row) return tab === 'invitations' ? texts.noInvitations.title : texts.noProcedures.title;
  return texts.sentence(row.name, tab === 'invitations' ? row.state : row.procedure);
}

function detailsOf(row: OwnRow | undefined): string | null {
  if (!row) return null;
  if (row.invitation.state !== 'INVITED') return row.scoreBy === '' ? null : texts.scoreUntil(row.scoreBy);
  if (row.confirmBy === '') return null;
  return row.isLate ? texts.late(row.confirmBy) : texts.until(row.confirmBy);
}

function nameOf({ name }: OwnRow): string {
  return name;
}

/** Whose last day to answer is past stands out; the bar says it in words. */
function toneOf({ isLate, invitation }: OwnRow): 'warn' | 'quiet' | null {
  if (isLate) return 'warn';
  return invitation.state === 'INVITED' || invitation.state === 'CONFIRMED' ? null : 'quiet';
}
