import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { orderKey } from '#shared/domain/search/fold.ts';
import { largeJournal } from './large-journal.ts';

/** What the peer's rows hold: the same texts as our columns, and keys by which both order them alike. */
type PeerRow = Readonly<Record<string, string | number>>;

/** Heads of the columns that are sorted, with the fields of the peer that hold their keys. */
export const sortedColumns = [
  { head: 'Фамилия, имя, отчество', field: 'nameKey' },
  { head: 'Должность', field: 'postKey' },
  { head: 'Муниципалитет', field: 'municipalityKey' },
] as const;

const JOURNALS = [0, 1, 2, 3];
const FORMS: Readonly<Record<string, string>> = { очно: 'очно', дистанционно: 'дистанционно', упрощенно: 'упрощенно' };

/** The rows of the journals that the office has taken, as the peer takes them. */
function peerRows(): readonly PeerRow[] {
  return JOURNALS.flatMap((number) => largeJournal(number).toString('utf8').split('\r\n').slice(1)).map(peerRow);
}

function peerRow(line: string, i: number): PeerRow {
  const [
    municipality = '',
    received = '',
    name = '',
    organisation = '',
    post = '',
    subject = '',
    ,
    claimed = '',
    form = '',
  ] = line.split(';');
  const cells = line.split(';');
  return {
    systemNo: i + 1,
    name,
    post,
    subject,
    organisation,
    municipality,
    claimed,
    form: FORMS[form] ?? form,
    received,
    status: 'Регистрация',
    snils: (cells[9] ?? '').replace(/\D/g, ''),
    epguNo: cells[10] ?? '',
    nameKey: orderKey(name),
    postKey: orderKey(post),
    municipalityKey: orderKey(municipality),
  };
}

declare global {
  /** The peer's grid in the page that the bench drives. */
  var peerGrid: PeerGrid | undefined;
}

/** What the bench asks of the peer's grid. */
type PeerGrid = {
  readonly sort: (field: string, direction: 'asc' | 'desc' | null) => void;
  readonly names: (count: number) => readonly string[];
  readonly count: () => number;
};

/** AG Grid Community in a page of the same Chromium, as its documentation advises for fast filtering, over the same rows. */
export async function openPeerGrid(page: Page): Promise<Page> {
  const peer = await page.context().newPage();
  await peer.setViewportSize({ width: 1366, height: 768 });
  await peer.setContent('<input id="search"><div id="grid" style="height:640px"></div>');
  // The script for pages is not among what the package exports: it lies beside what it does.
  const exported = createRequire(import.meta.url).resolve('ag-grid-community');
  const library = join(dirname(exported), '../ag-grid-community.min.js');
  await peer.addScriptTag({ content: readFileSync(library, 'utf8') });
  await peer.evaluate(makeGrid, peerRows());
  await peer.locator('.ag-row').first().waitFor();
  return peer;
}

/** Runs in the page: nothing from outside may be named here. */
function makeGrid(rows: readonly PeerRow[]): void {
  const library: unknown = Reflect.get(globalThis, 'agGrid');
  const agGrid = library as typeof import('ag-grid-community');
  const byKey = (field: string) => (_a: unknown, _b: unknown, a: { data?: PeerRow }, b: { data?: PeerRow }) => {
    const [x, y] = [a.data?.[field] ?? '', b.data?.[field] ?? ''];
    if (x === y) return 0;
    return x < y ? -1 : 1;
  };
  const unsearched = { getQuickFilterText: () => '' };
  const folded = {
    getQuickFilterText: ({ value }: { value: unknown }) => String(value).toLowerCase().replaceAll('ё', 'е'),
  };
  const place = document.querySelector<HTMLElement>('#grid');
  const input = document.querySelector<HTMLInputElement>('#search');
  if (!place || !input) throw new Error('no page');
  const api = agGrid.createGrid<PeerRow>(place, {
    rowData: [...rows],
    cacheQuickFilter: true,
    suppressAnimationFrame: true,
    animateRows: false,
    rowHeight: 28,
    columnDefs: [
      { field: 'systemNo', ...unsearched },
      { field: 'name', comparator: byKey('nameKey'), colId: 'nameKey', ...folded },
      { field: 'post', comparator: byKey('postKey'), colId: 'postKey', ...unsearched },
      { field: 'subject', ...unsearched },
      { field: 'organisation', ...folded },
      { field: 'municipality', comparator: byKey('municipalityKey'), colId: 'municipalityKey', ...unsearched },
      { field: 'claimed', ...unsearched },
      { field: 'form', ...unsearched },
      { field: 'status', ...unsearched },
      { field: 'received', ...unsearched },
      { field: 'snils' },
      { field: 'epguNo' },
    ],
  });
  input.addEventListener('input', () => api.setGridOption('quickFilterText', input.value));
  globalThis.peerGrid = {
    sort: (colId, sort) => api.applyColumnState({ state: [{ colId, sort }], defaultState: { sort: null } }),
    count: () => api.getDisplayedRowCount(),
    names: (count) => Array.from({ length: count }, (_, i) => String(api.getDisplayedRowAtIndex(i)?.data?.name ?? '')),
  };
}
