import { Upload } from 'lucide-react';
import { type Ref, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { grouped } from '#shared/domain/words/plural.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ListProgress } from '../../ui/lists/list-progress.tsx';
import { ListTools, listToolActions } from '../../ui/lists/list-tools.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { ColumnsMenu } from '../../ui/table/columns-menu.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { browserMemory } from '../../ui/table/table-memory.ts';
import { rowsOfArray } from '../../ui/table/table-rows.ts';
import type { SortStep } from '../../ui/table/table-sort.ts';
import { useColumnLayout } from '../../ui/table/use-column-layout.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useActions } from '../../ui/use-actions.ts';
import { expertColumns } from './columns.tsx';
import { type ExpertRow, expertRows, foundExperts, orderedExperts } from './expert-rows.ts';
import css from './experts-screen.module.css';
import { PrintPreview } from './print-preview.tsx';
import { texts } from './texts.ts';
import { useExpertsOutput } from './use-experts-output.ts';

/** «Эксперты»: who studies portfolios, and how much work each has. */
export function ExpertsScreen() {
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [sort, setSort] = useState<readonly SortStep[]>([]);
  const search = useRef<HTMLInputElement>(null);
  const all = useExpertRows();
  const asked = useDeferredValue(text);
  const rows = useMemo(() => orderedExperts(foundExperts(all, asked), sort), [all, asked, sort]);
  const onImport = () => navigate('/experts/import');
  useActions(texts.title, [
    { id: 'experts.import', label: texts.import, icon: Upload, shortcut: 'Ctrl+I', run: onImport },
    { id: 'experts.find', label: texts.search, shortcut: 'Ctrl+F', run: () => search.current?.select() },
  ]);
  return (
    <ExpertsTable {...{ rows, sort, asked, onImport }} total={all.length} onSort={setSort} onReset={() => setText('')}>
      <SearchLine text={text} onText={setText} fieldRef={search} />
    </ExpertsTable>
  );
}

function useExpertRows(): readonly ExpertRow[] {
  const office = useOffice();
  const revision = useRevision('experts', 'applications', 'organisations', 'municipalities');
  return useMemo(() => {
    void revision;
    return expertRows(office.view);
  }, [office, revision]);
}

type SearchLineProps = {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly fieldRef: Ref<HTMLInputElement>;
};

function SearchLine({ text, onText, fieldRef }: SearchLineProps) {
  return (
    <div className={css.search}>
      <TextField
        ref={fieldRef}
        label={texts.search}
        hideLabel
        type="search"
        placeholder={texts.searchExample}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}

type ExpertsTableProps = {
  readonly rows: readonly ExpertRow[];
  readonly total: number;
  readonly sort: readonly SortStep[];
  readonly asked: string;
  readonly onSort: (sort: readonly SortStep[]) => void;
  readonly onImport: () => void;
  readonly onReset: () => void;
  readonly children: React.ReactNode;
};

/** The head, the search and the list: they share the columns. */
function ExpertsTable({ rows, total, sort, asked, onSort, onImport, onReset, children }: ExpertsTableProps) {
  const office = useOffice();
  const memory = useMemo(() => browserMemory('experts-columns', office.actor.userId), [office]);
  const columns = useColumnLayout(expertColumns, memory);
  const tableRows = useMemo(() => rowsOfArray(rows, ({ expert }) => expert.id), [rows]);
  const output = useExpertsOutput(columns, tableRows, asked);
  useActions(texts.title, listToolActions('experts', output));
  if (output.printed) return <PrintPreview model={output.printed} onClose={output.onPrintClose} />;
  const nothing = total === 0 ? <NoExperts onImport={onImport} /> : <NothingFound onReset={onReset} />;
  return (
    <div className={css.screen}>
      <ScreenHead
        title={texts.title}
        count={
          <>
            {texts.shown} <b>{grouped(rows.length)}</b> {texts.of(total)}
          </>
        }
      >
        <Button icon={Upload} shortcut="Ctrl+I" onClick={onImport}>
          {texts.import}
        </Button>
        <ListTools {...output} />
        <ColumnsMenu columns={columns} />
      </ScreenHead>
      <ListProgress progress={output.excel.progress} refusal={output.excel.refusal} onCancel={output.excel.cancel} />
      {children}
      <DataTable
        label={texts.table}
        columns={columns}
        rows={tableRows}
        nameOf={nameOf}
        sort={sort}
        onSort={onSort}
        toneOf={toneOf}
        resetKey={asked}
        empty={nothing}
      />
    </div>
  );
}

function NoExperts({ onImport }: { readonly onImport: () => void }) {
  return (
    <Empty title={texts.empty.title} text={texts.empty.text}>
      <Button variant="primary" large onClick={onImport}>
        {texts.import}
      </Button>
    </Empty>
  );
}

function NothingFound({ onReset }: { readonly onReset: () => void }) {
  return (
    <Empty title={texts.nothingFound.title} text={texts.nothingFound.text}>
      <Button onClick={onReset}>{texts.nothingFound.reset}</Button>
    </Empty>
  );
}

function nameOf({ name }: ExpertRow): string {
  return name;
}

/** An expert whose load is full stands out; the figures say why. */
function toneOf({ expert, load }: ExpertRow): 'warn' | null {
  return expert.loadLimit !== null && load >= expert.loadLimit && load > 0 ? 'warn' : null;
}
