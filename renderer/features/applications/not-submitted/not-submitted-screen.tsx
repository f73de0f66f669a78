import { Download, FolderArchive, FolderOpen, MailPlus, Plus, Printer, Upload, UserX } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { journalSheet } from '#shared/documents/journal-sheet.ts';
import { notSubmittedList } from '#shared/documents/not-submitted-list.ts';
import type { PaperOrder } from '#shared/documents/paper-order.ts';
import { type NotSubmitted, notSubmitted } from '#shared/domain/letters/not-submitted.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { grouped } from '#shared/domain/words/plural.ts';
import { saveWorkbook } from '../../../office/documents/save-document.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import type { Action } from '../../../ui/action.ts';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { ActionButton } from '../../../ui/action-button.tsx';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { momentOf } from '../../../ui/instants.ts';
import { Notice } from '../../../ui/notice.tsx';
import { toastSaved } from '../../../ui/saved-toast.ts';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { ColumnsMenu } from '../../../ui/table/columns-menu.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { emptySelection, type Selection } from '../../../ui/table/selection.ts';
import { browserMemory } from '../../../ui/table/table-memory.ts';
import { rowsOfArray } from '../../../ui/table/table-rows.ts';
import type { SortStep } from '../../../ui/table/table-sort.ts';
import { useColumnLayout } from '../../../ui/table/use-column-layout.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { useActions } from '../../../ui/use-actions.ts';
import { ArchiveDialog } from '../letters/archive-dialog.tsx';
import { ComposeDialog } from '../letters/compose-dialog.tsx';
import { letterTexts } from '../letters/texts.ts';
import { PaperWindow } from '../paper-window.tsx';
import { AddDialog } from './add-dialog.tsx';
import { notSubmittedColumns } from './columns.tsx';
import { LoadDialog } from './load-dialog.tsx';
import css from './not-submitted.module.css';
import { foundPeople, orderedPeople } from './not-submitted-rows.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import { notSubmittedTexts as texts } from './texts.ts';

type Open = 'add' | 'load' | 'remove' | 'notify' | 'archive' | null;

/** «Не подавшие»: who registered and has not applied; reminded in bulk, mistaken registrations removed. */
export function NotSubmittedScreen() {
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [sort, setSort] = useState<readonly SortStep[]>([]);
  const [selection, setSelection] = useState<Selection>(emptySelection);
  const [placeId, setPlaceId] = useState<string | null>(null);
  const [open, setOpen] = useState<Open>(null);
  const search = useRef<HTMLInputElement>(null);
  const all = useAll();
  const asked = useDeferredValue(text);
  const rows = useMemo(() => orderedPeople(foundPeople(all, asked), sort), [all, asked, sort]);
  const chosen = useMemo(() => rows.filter(({ id }) => selection.has(id)), [rows, selection]);
  const readers = useMemo(() => chosen.map(({ reader }) => reader), [chosen]);
  const current = rows.find(({ id }) => id === placeId) ?? null;
  const paper = usePaper(rows);
  const acts = actionsOf({ chosen, current, onOpen: setOpen, onCard: (id) => navigate(`/applications/${id}`) });
  const load: Action = { id: 'notSubmitted.load', label: texts.load, icon: Upload, run: () => setOpen('load') };
  useActions(texts.title, [
    ...acts,
    load,
    ...paper.actions,
    { id: 'notSubmitted.add', label: texts.add, icon: Plus, shortcut: 'Insert', run: () => setOpen('add') },
    { id: 'notSubmitted.find', label: texts.search, shortcut: 'Ctrl+F', run: () => search.current?.select() },
  ]);
  return (
    <div className={css.screen}>
      <PeopleTable
        {...{ rows, sort, asked, selection, onSelection: setSelection, onPlace: setPlaceId }}
        total={all.length}
        onSort={setSort}
        onReset={() => setText('')}
        onAdd={() => setOpen('add')}
        tools={[load, ...paper.actions]}
        onOpen={(row) => (row.reader.applicationId === null ? undefined : navigate(`/applications/${row.id}`))}
      >
        <div className={css.search}>
          <TextField
            ref={search}
            label={texts.search}
            hideLabel
            type="search"
            placeholder={texts.searchExample}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </div>
        {paper.trouble ? (
          <Notice tone="bad" isAlert>
            {paper.trouble}
          </Notice>
        ) : null}
      </PeopleTable>
      <ActionBar sentence={texts.sentence(chosen.length)} details={texts.details} isActive={chosen.length > 0}>
        {acts.map((action, i) => (
          <ActionButton key={action.id} action={action} large variant={i === acts.length - 1 ? 'primary' : 'default'} />
        ))}
      </ActionBar>
      {open === 'add' ? <AddDialog onClose={() => setOpen(null)} /> : null}
      {open === 'load' ? <LoadDialog onClose={() => setOpen(null)} /> : null}
      {open === 'remove' && current ? <RemoveDialog row={current} onClose={() => setOpen(null)} /> : null}
      {open === 'notify' ? (
        <ComposeDialog readers={readers} templateId="notSubmitted" onClose={() => setOpen(null)} />
      ) : null}
      {open === 'archive' ? <ArchiveDialog readers={readers} onClose={() => setOpen(null)} /> : null}
      {paper.order ? (
        <PaperWindow
          order={paper.order}
          title={texts.file}
          fileName={texts.file}
          sheet={paper.sheet}
          onClose={paper.close}
        />
      ) : null}
    </div>
  );
}

function useAll(): readonly NotSubmitted[] {
  const { view } = useOffice();
  const revision = useRevision('applications', 'registrants', 'municipalities', 'organisations');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the rows other ones
  return useMemo(() => notSubmitted(view), [view, revision]);
}

/** D16 of what is shown: to the printer and to Excel. */
function usePaper(rows: readonly NotSubmitted[]) {
  const office = useOffice();
  const [order, setOrder] = useState<PaperOrder | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const model = () => {
    const by = { userId: office.actor.userId, today: office.today(), timeOf: momentOf };
    return notSubmittedList(office.view, by, new Set(rows.map(({ id }) => id)));
  };
  const download = async () => {
    const saved = await saveWorkbook(journalSheet(model()), texts.file);
    setTrouble(saved.ok ? null : explain(saved.error));
    if (saved.ok && saved.value !== null) toastSaved(texts.saved(saved.value), saved.value);
  };
  const permit = () => (rows.length === 0 ? texts.nothingToPrint : null);
  const actions: readonly Action[] = [
    {
      id: 'notSubmitted.print',
      label: texts.print,
      icon: Printer,
      shortcut: 'Ctrl+P',
      permit,
      run: () => setOrder({ kind: 'journal', model: model() }),
    },
    {
      id: 'notSubmitted.download',
      label: texts.download,
      icon: Download,
      shortcut: 'Ctrl+Shift+E',
      permit,
      run: () => void download(),
    },
  ];
  return { actions, order, trouble, sheet: () => journalSheet(model()), close: () => setOrder(null) };
}

type Acts = {
  readonly chosen: readonly NotSubmitted[];
  readonly current: NotSubmitted | null;
  readonly onOpen: (open: Open) => void;
  readonly onCard: (id: string) => void;
};

/** What can be done with the row of the cursor and with the chosen ones; the last is the primary button. */
function actionsOf({ chosen, current, onOpen, onCard }: Acts): readonly Action[] {
  const isDraft = current !== null && current.reader.applicationId !== null;
  return [
    {
      id: 'notSubmitted.open',
      label: texts.open,
      icon: FolderOpen,
      permit: () => (current === null ? texts.chooseOne : isDraft ? null : texts.isRegistrant),
      run: () => current && onCard(current.id),
    },
    {
      id: 'notSubmitted.remove',
      label: texts.remove,
      icon: UserX,
      permit: () => (current === null ? texts.chooseOne : isDraft ? texts.isDraft : null),
      run: () => onOpen('remove'),
    },
    {
      id: 'notSubmitted.archive',
      label: letterTexts.archive.act,
      icon: FolderArchive,
      permit: () => (chosen.length === 0 ? texts.selectFirst : null),
      run: () => onOpen('archive'),
    },
    {
      id: 'notSubmitted.notify',
      label: texts.notify,
      icon: MailPlus,
      shortcut: 'Ctrl+Enter',
      permit: () => (chosen.length === 0 ? texts.selectFirst : null),
      run: () => onOpen('notify'),
    },
  ];
}

type PeopleTableProps = {
  readonly rows: readonly NotSubmitted[];
  readonly total: number;
  readonly sort: readonly SortStep[];
  readonly asked: string;
  readonly selection: Selection;
  readonly tools: readonly Action[];
  readonly onSelection: (selection: Selection) => void;
  readonly onPlace: (id: string | null) => void;
  readonly onSort: (sort: readonly SortStep[]) => void;
  readonly onReset: () => void;
  readonly onAdd: () => void;
  readonly onOpen: (row: NotSubmitted) => void;
  readonly children: React.ReactNode;
};

function PeopleTable(props: PeopleTableProps) {
  const { rows, total, sort, asked, selection, tools, onPlace, children } = props;
  const office = useOffice();
  const memory = useMemo(() => browserMemory('not-submitted-columns', office.actor.userId), [office]);
  const columns = useColumnLayout(notSubmittedColumns, memory);
  const tableRows = useMemo(() => rowsOfArray(rows, ({ id }) => id), [rows]);
  const place = useMemo(
    () =>
      ({ key }: { key: string | null }) =>
        onPlace(key),
    [onPlace],
  );
  const nothing =
    total === 0 ? (
      <Empty title={texts.empty.title} text={texts.empty.text}>
        <Button variant="primary" large onClick={props.onAdd}>
          {texts.add}
        </Button>
      </Empty>
    ) : (
      <Empty title={texts.nothingFound.title} text={texts.nothingFound.text}>
        <Button onClick={props.onReset}>{texts.nothingFound.reset}</Button>
      </Empty>
    );
  return (
    <>
      <ScreenHead
        title={texts.title}
        count={
          <>
            {texts.shown} <b>{grouped(rows.length)}</b> {texts.of(total)}
          </>
        }
      >
        <Button icon={Plus} shortcut="Insert" onClick={props.onAdd}>
          {texts.add}
        </Button>
        {tools.map((action) => (
          <ActionButton key={action.id} action={action} />
        ))}
        <ColumnsMenu columns={columns} />
      </ScreenHead>
      {children}
      <DataTable
        label={texts.table}
        columns={columns}
        rows={tableRows}
        nameOf={nameOf}
        sort={sort}
        onSort={props.onSort}
        selection={selection}
        onSelection={props.onSelection}
        onOpen={props.onOpen}
        onPlace={place}
        resetKey={asked}
        empty={nothing}
      />
    </>
  );
}

function nameOf({ name }: NotSubmitted): string {
  return name;
}
