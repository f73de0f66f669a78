import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { anApplication } from '#tests/support/office-state.ts';
import { createPageBook } from './page-book.ts';
import { createMemoryTables } from './tables.ts';

/** A book and the tables that it keeps places for. */
function aBook() {
  const tables = createMemoryTables();
  const book = createPageBook();
  const put = (row: Application, after: Application | null = row) => {
    const change = { table: 'applications' as const, id: row.id, before: null, after };
    tables.apply([change]);
    book.note([change]);
  };
  const write = () => {
    const captured = book.capture(tables.view);
    book.written(captured);
    return { pages: captured.pages.map(({ id, rows }) => [id, rows.map((row) => row.id)]), removed: captured.removed };
  };
  return { tables, book, put, write };
}

const filed = (id: string, year: number) => anApplication({ id, receivedAt: `${year}-09-01` as LocalDate });

test('applications lie on pages of their year, some hundreds on each', () => {
  const { put, write } = aBook();
  for (let i = 1; i <= 300; i += 1) put(filed(`a${i}`, 2026));
  put(filed('b1', 2025));
  const { pages } = write();
  expect(pages.map(([id, rows]) => [id, rows?.length])).toEqual([
    ['applications|2026|1', 256],
    ['applications|2026|2', 44],
    ['applications|2025|1', 1],
  ]);
});

test('a change of one row writes its page and no other', () => {
  const { put, write } = aBook();
  for (let i = 1; i <= 600; i += 1) put(filed(`a${i}`, 2026));
  write();
  put(filed('a300', 2026));
  expect(write().pages.map(([id]) => id)).toEqual(['applications|2026|2']);
  expect(write().pages).toEqual([]);
});

test('a row that is filed in another year moves, and an empty page is removed', () => {
  const { put, write, book, tables } = aBook();
  put(filed('a', 2026));
  write();
  put(filed('a', 2025));
  expect(write()).toEqual({ pages: [['applications|2025|1', ['a']]], removed: ['applications|2026|1'] });
  expect(book.versions(book.capture(tables.view))).toEqual({ 'applications|2025|1': 1 });
});

test('what could not be written is marked again', () => {
  const { put, write, book, tables } = aBook();
  put(filed('a', 2026));
  book.failed(book.capture(tables.view));
  expect(write().pages).toEqual([['applications|2026|1', ['a']]]);
});

test('pages that were read are filled further, and their versions grow', () => {
  const { put, book, tables, write } = aBook();
  tables.load('applications', [filed('a', 2026)]);
  book.adopt('applications|2026|4', 7, 'applications', ['a']);
  put(filed('b', 2026));
  const captured = book.capture(tables.view);
  expect(captured.pages.map(({ id, version }) => [id, version])).toEqual([['applications|2026|4', 8]]);
  expect(book.versions(captured)).toEqual({ 'applications|2026|4': 8 });
  book.failed(captured);
  expect(write().pages).toEqual([['applications|2026|4', ['a', 'b']]]);
});
