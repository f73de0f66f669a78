import { blankRow } from '#shared/records/blank.ts';
import type { TableName, Tables } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { Actor } from '../actor.ts';
import { isOffice } from './reach.ts';
import { seen } from './seen.ts';

/**
 * The office as an actor sees it: rows that are not his to see are not there, fields that are not his are blank. The office
 * of the commission sees all: it gets the view itself. A row is judged once until something that the judgement has read
 * changes; {@link View.revision} grows then too. Decisions are taken on the whole view, never on this one.
 */
export function seenView(whole: View, actor: Actor): View {
  if (isOffice(actor)) return whole;
  const watch = createWatch(whole);
  const tables = new Map<TableName, SeenTable<TableName>>();
  const tableOf = <T extends TableName>(table: T): SeenTable<T> => {
    const found = tables.get(table) ?? createSeenTable(whole, watch, actor, table);
    tables.set(table, found);
    // Under each name stands the table of that name.
    return found as unknown as SeenTable<T>;
  };
  return {
    get(table, id) {
      const row = whole.get(table, id);
      return row && (tableOf(table).see(row) ?? undefined);
    },
    all: (table) => tableOf(table).all(),
    count: (table) => tableOf(table).all().length,
    revision: (table) => tableOf(table).revision(),
  };
}

type SeenTable<T extends TableName> = {
  see(row: Tables[T]): Tables[T] | null;
  all(): readonly Tables[T][];
  revision(): number;
};

/** A view that tells which tables are read through it. */
type Watch = { readonly view: View; during<R>(reads: Set<TableName>, work: () => R): R };

function createSeenTable<T extends TableName>(whole: View, watch: Watch, actor: Actor, table: T): SeenTable<T> {
  /**
   * Tables that the judgements have read so far; who the actor is always counts. The table itself is among them only where a
   * row is judged by its neighbours: otherwise a change of one row lets the others stand.
   */
  const reads = new Set<TableName>(['users']);
  let judgedAt = -1;
  let judged = new WeakMap<object, Tables[T] | null>();
  let listed: { readonly at: number; readonly rows: readonly Tables[T][] } = { at: -1, rows: [] };

  const others = () => sum(whole, reads);
  const revision = () => whole.revision(table) + others();
  const see = (row: Tables[T]): Tables[T] | null => {
    if (judgedAt !== others()) {
      judged = new WeakMap();
      judgedAt = others();
    }
    const known = judged.get(row);
    if (known !== undefined) return known;
    const judgement = watch.during(reads, () => seen(watch.view, actor, table, row));
    const result = judgement === null ? null : filled(table, row, judgement);
    judged.set(row, result);
    // Earlier judgements have not read what this one is the first to read, so they stand.
    judgedAt = others();
    return result;
  };
  return {
    see,
    revision,
    all() {
      if (listed.at === revision()) return listed.rows;
      const rows: Tables[T][] = [];
      for (const row of whole.all(table)) {
        const visible = see(row);
        if (visible) rows.push(visible);
      }
      listed = { at: revision(), rows };
      return rows;
    },
  };
}

function sum(view: View, tables: Iterable<TableName>): number {
  let total = 0;
  for (const table of tables) total += view.revision(table);
  return total;
}

function filled<T extends TableName>(table: T, row: Tables[T], judgement: Partial<Tables[T]>): Tables[T] {
  if (judgement === row) return row;
  return { ...blankRow(table), ...judgement } as Tables[T];
}

function createWatch(whole: View): Watch {
  let noted = new Set<TableName>();
  const note = <T extends TableName>(table: T): T => {
    noted.add(table);
    return table;
  };
  return {
    view: {
      get: (table, id) => whole.get(note(table), id),
      all: (table) => whole.all(note(table)),
      count: (table) => whole.count(note(table)),
      revision: (table) => whole.revision(note(table)),
    },
    during(reads, work) {
      noted = reads;
      return work();
    },
  };
}
