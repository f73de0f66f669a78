import { type ApplicationIndex, perIndex, type SearchRow } from './application-index.ts';
import { facetValue, NOTHING } from './filter.ts';

/** What the foot of the list counts among the rows that are shown. */
export type Totals = {
  readonly late: number;
  readonly noPeriod: number;
  readonly noExperts: number;
  readonly highest: number;
  readonly first: number;
};

const keptTraits = perIndex<Uint8Array>();

/** Each bit says one thing that is counted. */
const LATE = 1;
const NO_PERIOD = 2;
const NO_EXPERTS = 4;
const HIGHEST = 8;
const FIRST = 16;
const KINDS = 32;

/** Counts the shown rows in one pass over small numbers, so that it can follow each key press. */
export function countTotals(index: ApplicationIndex, positions: Uint32Array): Totals {
  const traits = keptTraits(index, 'traits', () => Uint8Array.from(index.rows, (row) => traitsOf(row, index)));
  const kinds = new Uint32Array(KINDS);
  for (let i = 0; i < positions.length; i += 1) {
    const kind = traits[positions[i] ?? 0] ?? 0;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  const having = (trait: number) => kinds.reduce((sum, count, kind) => sum + (kind & trait ? count : 0), 0);
  return {
    late: having(LATE),
    noPeriod: having(NO_PERIOD),
    noExperts: having(NO_EXPERTS),
    highest: having(HIGHEST),
    first: having(FIRST),
  };
}

function traitsOf(row: SearchRow, index: ApplicationIndex): number {
  const { application } = row;
  return (
    (facetValue(row, 'deadline', index.today) === 'late' ? LATE : 0) |
    (facetValue(row, 'period', index.today) === NOTHING ? NO_PERIOD : 0) |
    (application.expertIds.length === 0 ? NO_EXPERTS : 0) |
    (application.claimedCategory === 'HIGHEST' ? HIGHEST : 0) |
    (application.claimedCategory === 'FIRST' ? FIRST : 0)
  );
}
