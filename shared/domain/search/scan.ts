import type { ApplicationIndex } from './application-index.ts';
import { haystackAt, perIndex } from './application-index.ts';
import { fits, type Query } from './query.ts';

/** Which rows fit a query: their positions, in the order of the index. */
export type Scan = { readonly query: Query; readonly positions: Uint32Array };

const lastScans = new WeakMap<ApplicationIndex, Scan>();

/**
 * Looks for the query in every row, or, when it only goes on from the query before (the next letter of a word, one more
 * word), in the rows that fitted that one: so the rest of a word costs a fraction of its first letter.
 */
export function scan(index: ApplicationIndex, query: Query): Scan {
  const before = lastScans.get(index);
  const within = before && goesOn(before.query, query) ? before.positions : everyPosition(index);
  const found = { query, positions: query.length === 0 ? within : scanWithin(index, query, within) };
  lastScans.set(index, found);
  return found;
}

function scanWithin(index: ApplicationIndex, query: Query, within: Uint32Array): Uint32Array {
  const found = new Uint32Array(within.length);
  let hits = 0;
  for (let i = 0; i < within.length; i += 1) {
    const position = within[i] ?? 0;
    if (!fits(haystackAt(index, position), query)) continue;
    found[hits] = position;
    hits += 1;
  }
  return found.subarray(0, hits);
}

const keptEvery = perIndex<Uint32Array>();

function everyPosition(index: ApplicationIndex): Uint32Array {
  return keptEvery(index, 'all', () => new Uint32Array(index.rows.length).map((_, position) => position));
}

/** Whether every row that fits the next query also fits the one before: each term stands in it, or begins one of it. */
function goesOn(before: Query, next: Query): boolean {
  return before.every((term, i) => {
    const later = next[i];
    return later !== undefined && term.length === 1 && later.every((part) => part.startsWith(term[0] ?? ''));
  });
}
