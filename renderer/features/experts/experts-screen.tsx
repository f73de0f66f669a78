import { CopyCheck, Upload, UserPlus } from 'lucide-react';
import { type ReactNode, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { saveExpert } from '#shared/commands/experts/save-expert.ts';
import { importExperts } from '#shared/commands/import-experts.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { grouped } from '#shared/domain/words/plural.ts';
import { useOffice } from '../../office/react.tsx';
import type { Action } from '../../ui/action.ts';
import { ActionButton } from '../../ui/action-button.tsx';
import { ListProgress } from '../../ui/lists/list-progress.tsx';
import { ListTools, listToolActions } from '../../ui/lists/list-tools.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { ColumnsMenu } from '../../ui/table/columns-menu.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { groupedRows } from '../../ui/table/grouped-rows.ts';
import { browserMemory } from '../../ui/table/table-memory.ts';
import { rowsOfArray } from '../../ui/table/table-rows.ts';
import type { SortStep } from '../../ui/table/table-sort.ts';
import { useColumnLayout } from '../../ui/table/use-column-layout.ts';
import { useActions } from '../../ui/use-actions.ts';
import { expertColumns } from './columns.tsx';
import { municipalityGroups, orderedExperts } from './expert-order.ts';
import { type ExpertRow, foundExperts, isFull } from './expert-rows.ts';
import css from './experts-screen.module.css';
import { FilterLine, firstLook, type ListLook } from './filter-line.tsx';
import { NewExpert } from './form/new-expert.tsx';
import { NothingHere } from './nothing-here.tsx';
import { PrintPreview } from './print-preview.tsx';
import { texts } from './texts.ts';
import { useExpertRows } from './use-expert-rows.ts';
import { useExpertsOutput } from './use-experts-output.ts';

/** «Эксперты»: who studies portfolios, how much work each has and how he answers. */
export function ExpertsScreen() {
  const office = useOffice();
  const [, navigate] = useLocation();
  const [isNew, setNew] = useState(() => office.drafts.get('expert:new') !== null);
  const [look, setLook] = useState<ListLook>(firstLook);
  const search = useRef<HTMLInputElement>(null);
  const all = useExpertRows(look.period);
  const actions = useListActions({ onNew: () => setNew(true) });
  useActions(texts.title, [
    ...actions,
    { id: 'experts.find', label: texts.search, shortcut: 'Ctrl+F', run: () => search.current?.select() },
  ]);
  if (isNew && saveExpert.permit(office.view, office.actor, null) === null) {
    return (
      <div className={css.screen}>
        <ScreenHead title={texts.form.newTitle} />
        <div className={css.new}>
          <NewExpert onClose={() => setNew(false)} onOpen={(id) => navigate(`/experts/${id}`)} />
        </div>
      </div>
    );
  }
  return (
    <ExpertsTable all={all} look={look} actions={actions} onReset={() => setLook(firstLook)}>
      <FilterLine all={all} look={look} onLook={setLook} fieldRef={search} />
    </ExpertsTable>
  );
}

/** What can be done with the directory as a whole: each says why not. */
function useListActions({ onNew }: { readonly onNew: () => void }): readonly Action[] {
  const { view, actor } = useOffice();
  const [, navigate] = useLocation();
  const words = (refusal: ReturnType<typeof saveExpert.permit>) => (refusal ? explain(refusal) : null);
  return [
    {
      id: 'experts.new',
      label: texts.add,
      icon: UserPlus,
      shortcut: 'Ctrl+N',
      permit: () => words(saveExpert.permit(view, actor, null)),
      run: onNew,
    },
    {
      id: 'experts.doubles',
      label: texts.doubles,
      icon: CopyCheck,
      permit: () => words(saveExpert.permit(view, actor, null)),
      run: () => navigate('/experts/doubles'),
    },
    {
      id: 'experts.import',
      label: texts.import,
      icon: Upload,
      shortcut: 'Ctrl+I',
      permit: () => words(importExperts.permit(view, actor, null)),
      run: () => navigate('/experts/import'),
    },
  ];
}

type ExpertsTableProps = {
  readonly all: readonly ExpertRow[];
  readonly look: ListLook;
  readonly actions: readonly Action[];
  readonly onReset: () => void;
  readonly children: ReactNode;
};

/** The head, the search and the list: they share the columns. */
function ExpertsTable({ all, look, actions, onReset, children }: ExpertsTableProps) {
  const office = useOffice();
  const [, navigate] = useLocation();
  const [sort, setSort] = useState<readonly SortStep[]>([]);
  const memory = useMemo(() => browserMemory('experts-columns', office.actor.userId), [office]);
  const columns = useColumnLayout(expertColumns, memory);
  const asked = useDeferredValue(look);
  const day = office.today();
  const rows = useMemo(
    () => orderedExperts(foundExperts(all, asked.filter, day), sort, asked.isGrouped),
    [all, asked, sort, day],
  );
  const { flat, shown, onGroup } = useShownRows(rows, asked.isGrouped);
  const output = useExpertsOutput(columns, flat, asked);
  useActions(texts.title, listToolActions('experts', output));
  if (output.printed) return <PrintPreview model={output.printed} onClose={output.onPrintClose} />;
  return (
    <div className={css.screen}>
      <ScreenHead
        title={texts.title}
        count={
          <>
            {texts.shown} <b>{grouped(rows.length)}</b> {texts.of(all.length)}
          </>
        }
      >
        {actions
          .filter(({ id }) => id !== 'experts.doubles')
          .map((action) => (
            <ActionButton key={action.id} action={action} />
          ))}
        <ListTools {...output} />
        <ColumnsMenu columns={columns} />
      </ScreenHead>
      <ListProgress progress={output.excel.progress} refusal={output.excel.refusal} onCancel={output.excel.cancel} />
      {children}
      <DataTable
        label={texts.table}
        columns={columns}
        rows={shown}
        nameOf={nameOf}
        sort={sort}
        onSort={setSort}
        onGroup={onGroup}
        onOpen={({ expert }) => navigate(`/experts/${expert.id}`)}
        toneOf={toneOf}
        resetKey={JSON.stringify(asked)}
        empty={<NothingHere isEmpty={all.length === 0} actions={actions} onReset={onReset} />}
      />
    </div>
  );
}

/** The rows as they are shown: under headings of municipalities where asked, each of which folds. */
function useShownRows(rows: readonly ExpertRow[], isGrouped: boolean) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const flat = useMemo(() => rowsOfArray(rows, keyOf), [rows]);
  const shown = useMemo(
    () => (isGrouped ? groupedRows(flat, municipalityGroups(rows), folded) : flat),
    [flat, rows, folded, isGrouped],
  );
  const onGroup = (key: string, isOpen: boolean) => {
    const next = new Set(folded);
    if (isOpen) next.delete(key);
    else next.add(key);
    setFolded(next);
  };
  return { flat, shown, onGroup };
}

function keyOf({ expert }: ExpertRow): string {
  return expert.id;
}

function nameOf({ name }: ExpertRow): string {
  return name;
}

/** An expert whose load is full or who is away stands out, a former one steps back; the figures and dates say why. */
function toneOf(row: ExpertRow): 'warn' | 'quiet' | null {
  if (row.isClosed) return 'quiet';
  return isFull(row) || row.absence !== null ? 'warn' : null;
}
