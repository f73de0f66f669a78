import { must } from '#shared/kernel/assert.ts';
import type { RowChange, TableName, Tables } from '#shared/records/tables.ts';
import { tableNames } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';

/** Rows of one page as they are to be written; rows never change in place, so the list stays true while it is sealed. */
export type PageOfRows = {
  readonly id: string;
  readonly table: TableName;
  readonly version: number;
  readonly rows: readonly Tables[TableName][];
};

/** What has changed since the last checkpoint. */
export type Captured = { readonly pages: readonly PageOfRows[]; readonly removed: readonly string[] };

/** Which row lies on which page. Pages of applications are cut by the year of receipt. */
export type PageBook = {
  /** Notes a page that was read, with its rows. */
  adopt(id: string, version: number, table: TableName, rowIds: Iterable<string>): void;
  /** Finds or makes a place for one row and marks its page. */
  place(table: TableName, row: Tables[TableName]): void;
  /** Finds or makes places for changed rows and marks their pages. */
  note(changes: readonly RowChange[]): void;
  /** Takes the marks: the pages to write, each with its next version. */
  capture(view: View): Captured;
  /** The writing failed: marks them again. */
  failed(captured: Captured): void;
  /** The writing succeeded. */
  written(captured: Captured): void;
  /** Version of every page that is not empty, after the captured ones are written. */
  versions(captured: Captured): Readonly<Record<string, number>>;
};

type Page = {
  readonly id: string;
  readonly table: TableName;
  readonly rows: Set<string>;
  version: number;
  isStored: boolean;
};

const ROWS_PER_PAGE = 256;
/** A schedule keeps frozen rows of every approval: few fit on a page. */
const ROWS_PER_HEAVY_PAGE = 8;

/** An empty book. */
export function createPageBook(): PageBook {
  const pages = new Map<string, Page>();
  const pageOf = new Map(tableNames.map((table) => [table, new Map<string, Page>()]));
  const openPages = new Map<string, Page>();
  const nextNumber = new Map<string, number>();
  const dirty = new Set<Page>();

  const openPage = (group: string, table: TableName): Page => {
    const open = openPages.get(group);
    if (open && open.rows.size < limitOf(table)) return open;
    const number = nextNumber.get(group) ?? 1;
    nextNumber.set(group, number + 1);
    const page = { id: `${group}|${number}`, table, rows: new Set<string>(), version: 0, isStored: false };
    pages.set(page.id, page);
    openPages.set(group, page);
    return page;
  };
  const placesOf = (table: TableName) => must(pageOf.get(table), table);
  const leave = (table: TableName, id: string) => {
    const page = placesOf(table).get(id);
    if (!page) return;
    page.rows.delete(id);
    placesOf(table).delete(id);
    dirty.add(page);
  };
  const place = (table: TableName, row: Tables[TableName]) => {
    const places = placesOf(table);
    const group = groupOf(table, row);
    const present = places.get(row.id);
    if (present && groupOfId(present.id) !== group) leave(table, row.id);
    const page = places.get(row.id) ?? openPage(group, table);
    page.rows.add(row.id);
    places.set(row.id, page);
    dirty.add(page);
  };
  const mark = (id: string, version: number, isStored: boolean) => {
    const page = pages.get(id);
    if (page) Object.assign(page, { version, isStored });
  };

  return {
    adopt(id, version, table, rowIds) {
      const group = groupOfId(id);
      const page = { id, table, rows: new Set(rowIds), version, isStored: true };
      pages.set(id, page);
      const places = placesOf(table);
      for (const rowId of page.rows) places.set(rowId, page);
      nextNumber.set(group, Math.max(nextNumber.get(group) ?? 1, Number(id.slice(group.length + 1)) + 1));
      if (page.rows.size < limitOf(table)) openPages.set(group, page);
    },
    place,
    note(changes) {
      for (const { table, id, after } of changes) {
        if (after === null) leave(table, id);
        else place(table, after);
      }
    },
    capture(view) {
      const captured = { pages: [] as PageOfRows[], removed: [] as string[] };
      for (const page of dirty) {
        if (page.rows.size === 0) captured.removed.push(page.id);
        else captured.pages.push(rowsOf(page, view));
      }
      dirty.clear();
      return captured;
    },
    failed(captured) {
      for (const id of [...captured.pages.map((page) => page.id), ...captured.removed]) {
        const page = pages.get(id);
        if (page) dirty.add(page);
      }
    },
    written(captured) {
      for (const { id, version } of captured.pages) mark(id, version, true);
      for (const id of captured.removed) mark(id, pages.get(id)?.version ?? 0, false);
    },
    versions(captured) {
      const versions: Record<string, number> = {};
      for (const page of pages.values()) if (page.isStored) versions[page.id] = page.version;
      for (const page of captured.pages) versions[page.id] = page.version;
      for (const id of captured.removed) delete versions[id];
      return versions;
    },
  };
}

/** The table that a page id names; null when it names none of ours. */
export function tableOfPage(id: string): TableName | null {
  const name = id.slice(0, id.indexOf('|'));
  return tableNames.find((table) => table === name) ?? null;
}

function rowsOf(page: Page, view: View): PageOfRows {
  const rows = [...page.rows].flatMap((id) => view.get(page.table, id) ?? []);
  return { id: page.id, table: page.table, version: page.version + 1, rows };
}

function groupOf(table: TableName, row: Tables[TableName]): string {
  return table === 'applications' && 'receivedAt' in row ? `${table}|${row.receivedAt.slice(0, 4)}` : table;
}

function groupOfId(id: string): string {
  return id.slice(0, id.lastIndexOf('|'));
}

function limitOf(table: TableName): number {
  return table === 'schedules' ? ROWS_PER_HEAVY_PAGE : ROWS_PER_PAGE;
}
