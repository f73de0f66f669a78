import type { ApplicationIndex } from './application-index.ts';
import { haystackAt } from './application-index.ts';
import { fits, type Query } from './query.ts';

/** Which rows fit a query: a mark per position, and how many are marked. */
export type Scan = { readonly query: Query; readonly matched: Uint8Array; readonly hits: number };

const lastScans = new WeakMap<ApplicationIndex, Scan>();

/**
 * Looks for the query in every row, or, when it only goes on from the query before (the next letter of a word, one more
 * word), in the rows that fitted that one: so the rest of a word costs a fraction of its first letter.
 */
export function scan(index: ApplicationIndex, query: Query): Scan {
  const before = lastScans.get(index);
  const within = before && goesOn(before.query, query) ? before.matched : null;
  const found = scanWithin(index, query, within);
  lastScans.set(index, found);
  return found;
}

function scanWithin(index: ApplicationIndex, query: Query, within: Uint8Array | null): Scan {
  const matched = new Uint8Array(index.rows.length);
  if (query.length === 0) return { query, matched: matched.fill(1), hits: matched.length };
  let hits = 0;
  for (let position = 0; position < matched.length; position += 1) {
    if (within !== null && within[position] === 0) continue;
    if (!fits(haystackAt(index, position), query)) continue;
    matched[position] = 1;
    hits += 1;
  }
  return { query, matched, hits };
}

/** Whether every row that fits the next query also fits the one before: each term stands in it, or begins one of it. */
function goesOn(before: Query, next: Query): boolean {
  return before.every((term, i) => {
    const later = next[i];
    return later !== undefined && term.length === 1 && later.every((part) => part.startsWith(term[0] ?? ''));
  });
}
