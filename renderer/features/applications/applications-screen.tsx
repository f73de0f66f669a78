import { FilePlus2, Upload } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { SearchRow } from '#shared/domain/search/application-index.ts';
import { grouped } from '#shared/domain/words/plural.ts';
import { fullName } from '#shared/records/common.ts';
import { useOffice } from '../../office/react.tsx';
import { Button } from '../../ui/button.tsx';
import { rememberCardList } from '../../ui/card-list.ts';
import { ListProgress } from '../../ui/lists/list-progress.tsx';
import { ListTools, listToolActions } from '../../ui/lists/list-tools.tsx';
import { Notice } from '../../ui/notice.tsx';
import { unpickRows } from '../../ui/picked-rows.ts';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { ColumnsMenu } from '../../ui/table/columns-menu.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { countSelected, emptySelection } from '../../ui/table/selection.ts';
import { rowHeights } from '../../ui/table/sizes.ts';
import type { TableHandle } from '../../ui/table/table-props.ts';
import { useActions } from '../../ui/use-actions.ts';
import css from './applications-screen.module.css';
import { bulkActs } from './bulk-acts.ts';
import { BulkDialogs, type BulkWindow } from './bulk-dialogs.tsx';
import { cellChips } from './cell-conditions.ts';
import { dateChips } from './date-words.ts';
import { CellEditor, useCellEdit } from './edit-cell/cell-editor.tsx';
import { FilterBar } from './filter-bar.tsx';
import { LookMenu } from './look-menu.tsx';
import { NothingFound, NothingYet } from './nothing.tsx';
import { orderWords } from './order-words.ts';
import { PapersPreview } from './output/papers-preview.tsx';
import { PrintPreview } from './output/print-preview.tsx';
import { type RegistryOutput, useRegistryOutput } from './output/use-registry-output.ts';
import { registryActions, whyNotForRole } from './registry-actions.ts';
import { dateColumns } from './row-condition.ts';
import { SelectionBar } from './selection-bar.tsx';
import { texts } from './texts.ts';
import { useBulk } from './use-bulk.ts';
import { type Registry, useRegistry } from './use-registry.ts';
import { useTotals } from './use-totals.ts';
import { ViewsBar, ViewTools } from './views/views-bar.tsx';

/** «Заявления»: the registry. */
export function ApplicationsScreen() {
  const registry = useRegistry();
  const { role } = useOffice().actor;
  const [, navigate] = useLocation();
  const [window, setWindow] = useState<BulkWindow | null>(null);
  const [isFilterOpen, setFilterOpen] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);
  const table = useRef<TableHandle>(null);
  const output = useRegistryOutput(registry);
  const bulk = useBulk(registry.selection);
  const { acts, more, primary, sentence } = bulkActs(bulk, setWindow);
  const hidden = useHidden(registry);
  const totals = useTotals(registry);
  useActions(texts.title, [
    ...registryActions({
      onFind: () => searchField.current?.select(),
      onFilter: () => setFilterOpen(true),
      onReset: registry.onReset,
      onRefresh: registry.onRefresh,
      onNew: () => navigate('/applications/new'),
      onImport: () => navigate('/applications/import'),
      onClear: () => registry.onSelection(emptySelection),
      hasSelection: registry.selection.size > 0,
      role,
    }),
    ...listToolActions('applications', output),
    ...acts,
    ...more,
  ]);
  if (output.printed) {
    return <PrintPreview model={output.printed} count={registry.flat.count} onClose={output.onPrintClose} />;
  }
  if (window === 'papers') {
    return <PapersPreview applications={bulk.applications} onClose={() => setWindow(null)} />;
  }
  return (
    <div className={css.screen}>
      <RegistryTable registry={registry} output={output} tableRef={table}>
        <FilterBar
          {...{ searchField, isFilterOpen }}
          text={registry.text}
          filter={registry.filter}
          cells={cellChips(registry.cells, registry.columns.all)}
          columns={dateColumns(registry.columns.all)}
          dates={registry.dates}
          dateChips={dateChips(registry.dates, registry.columns.all)}
          onDates={(dates) => registry.set({ dates })}
          tools={<ViewTools registry={registry} />}
          counts={registry.found.counts}
          orderWords={orderWords(registry.order)}
          onFilterOpen={setFilterOpen}
          onText={registry.onText}
          onFilter={registry.onFilter}
          onDropCell={(column) => registry.set({ cells: registry.cells.filter((cell) => cell.column !== column) })}
          pickedTitle={registry.picked?.title ?? null}
          onUnpick={unpickRows}
          onReset={registry.onReset}
          onLeaveDown={() => table.current?.focus()}
        />
      </RegistryTable>
      <SelectionBar
        {...{ acts, more, sentence }}
        split={bulk.split(primary)}
        selected={registry.selection.size}
        hidden={hidden}
        shown={registry.flat.count}
        total={registry.index.rows.length}
        totals={totals}
        onDetails={() => setWindow('skipped')}
        onClear={() => registry.onSelection(emptySelection)}
      />
      <BulkDialogs
        {...{ bulk, primary }}
        open={window}
        onClose={() => setWindow(null)}
        onDone={() => {
          setWindow(null);
          registry.onSelection(emptySelection);
        }}
      />
    </div>
  );
}

type RegistryTableProps = {
  readonly registry: Registry;
  readonly output: RegistryOutput;
  readonly tableRef: React.RefObject<TableHandle | null>;
  readonly children: React.ReactNode;
};

/** The head, the views, the filters and the list: they share the columns. */
function RegistryTable({ registry, output, tableRef, children }: RegistryTableProps) {
  const { role } = useOffice().actor;
  const [, navigate] = useLocation();
  const { rows, flat, index, found, columns } = registry;
  const onOpen = useMemo(
    () => (row: SearchRow) => {
      rememberCardList(flat);
      navigate(`/applications/${row.application.id}`);
    },
    [flat, navigate],
  );
  const isEmptyOffice = index.rows.length === 0;
  const { cell, cellEdit, onClose } = useCellEdit();
  return (
    <>
      <ScreenHead title={texts.title} count={<Count shown={flat.count} total={index.rows.length} />}>
        <Button
          icon={FilePlus2}
          shortcut="Insert"
          refusal={whyNotForRole(role, 'createDraft')}
          onClick={() => navigate('/applications/new')}
        >
          {texts.newApplication}
        </Button>
        <Button
          icon={Upload}
          shortcut="Ctrl+I"
          refusal={whyNotForRole(role, 'import')}
          onClick={() => navigate('/applications/import')}
        >
          {texts.import}
        </Button>
        <ListTools {...output} />
        <LookMenu registry={registry} />
        <ColumnsMenu columns={columns} />
      </ScreenHead>
      <ViewsBar registry={registry} />
      {children}
      {found.readAs === null ? null : (
        <div className={css.readAs}>
          <Notice tone="info">{texts.readAs(found.readAs)}</Notice>
        </div>
      )}
      <ListProgress
        progress={output.excel.progress}
        refusal={output.excel.refusal ?? output.printRefusal}
        onCancel={output.excel.cancel}
      />
      <DataTable
        ref={tableRef}
        label={texts.table}
        columns={columns}
        rows={rows}
        rowHeight={rowHeights[registry.density]}
        nameOf={nameOf}
        sort={registry.sort}
        onSort={registry.onSort}
        selection={registry.selection}
        onSelection={registry.onSelection}
        onOpen={onOpen}
        onGroup={registry.onGroup}
        onCellFilter={registry.onCellFilter}
        cellEdit={cellEdit}
        onPlace={registry.onPlace}
        initialPlace={registry.place}
        resetKey={registry.question}
        empty={isEmptyOffice ? <NothingYet /> : <NothingFound registry={registry} />}
      />
      <CellEditor cell={cell} onClose={onClose} />
    </>
  );
}

function Count({ shown, total }: { readonly shown: number; readonly total: number }) {
  return (
    <>
      {texts.shown} <b>{grouped(shown)}</b> {texts.of(total)}
    </>
  );
}

/** How many selected rows the filter hides now. */
function useHidden({ selection, flat }: Registry): number {
  const deferred = useDeferredValue(selection);
  return useMemo(() => deferred.size - countSelected(deferred, flat), [deferred, flat]);
}

function nameOf({ application }: SearchRow): string {
  return fullName(application);
}
