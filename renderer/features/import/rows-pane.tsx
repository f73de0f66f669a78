import { ShieldCheck } from 'lucide-react';
import { useMemo } from 'react';
import type { IntakeDraft } from '#shared/domain/intake/intake-row.ts';
import { fullName } from '#shared/records/common.ts';
import { useOffice } from '../../office/react.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Notice } from '../../ui/notice.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { browserMemory } from '../../ui/table/table-memory.ts';
import { rowsOfArray } from '../../ui/table/table-rows.ts';
import { useColumnLayout } from '../../ui/table/use-column-layout.ts';
import { ClassChips } from './class-chips.tsx';
import type { ImportKind } from './import-kind.ts';
import { useImportStore } from './import-store.ts';
import type { JudgedRow } from './judged-row.ts';
import { acceptAll } from './row-acts.ts';
import css from './rows.module.css';
import { texts } from './texts.ts';
import type { Judged } from './use-judged.ts';

type RowsPaneProps<D extends IntakeDraft> = { readonly kind: ImportKind<D>; readonly judged: Judged<D> };

/** The rows of the file: counts by class, and the table of what is chosen. */
export function RowsPane<D extends IntakeDraft>({ kind, judged }: RowsPaneProps<D>) {
  const store = useImportStore();
  const { counts, shown, visible } = judged;
  return (
    <section className={css.pane} aria-label={texts.rows.region}>
      <ClassChips
        rows={judged.rows.length}
        counts={counts}
        shown={shown}
        onShow={(next) => store.setState({ shown: next, editing: null })}
      />
      {shown === 'invalidSnils' ? <AcceptAll numbers={visible.map(({ row }) => row.number)} /> : null}
      <RowsTable kind={kind} rows={visible} shown={shown} />
    </section>
  );
}

function AcceptAll({ numbers }: { readonly numbers: readonly number[] }) {
  const store = useImportStore();
  return (
    <Notice
      tools={
        <Button icon={ShieldCheck} onClick={() => acceptAll(store, numbers)}>
          {texts.rows.acceptAll}
        </Button>
      }
    >
      {texts.rows.acceptAllHint(numbers.length)}
    </Notice>
  );
}

type RowsTableProps<D extends IntakeDraft> = {
  readonly kind: ImportKind<D>;
  readonly rows: readonly JudgedRow<D>[];
  readonly shown: string;
};

function RowsTable<D extends IntakeDraft>({ kind, rows, shown }: RowsTableProps<D>) {
  const office = useOffice();
  const memory = useMemo(() => browserMemory(`import-rows-${kind.what}`, office.actor.userId), [office, kind]);
  const columns = useColumnLayout(kind.columns, memory);
  const tableRows = useMemo(() => rowsOfArray(rows, keyOf), [rows]);
  const words = shown === 'errors' ? texts.rows.noErrors : texts.rows.none;
  return (
    <DataTable
      label={texts.rows.table}
      columns={columns}
      rows={tableRows}
      nameOf={nameOf}
      toneOf={toneOf}
      resetKey={shown}
      empty={<Empty title={words.title} text={words.text} />}
    />
  );
}

function keyOf({ row }: JudgedRow): string {
  return String(row.number);
}

function nameOf({ row }: JudgedRow): string {
  return fullName(row.draft);
}

function toneOf({ isLeftOut }: JudgedRow): 'quiet' | null {
  return isLeftOut ? 'quiet' : null;
}
