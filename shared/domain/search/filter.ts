import type { LocalDate } from '#shared/kernel/local-date.ts';
import { type Facet, facets } from '#shared/records/saved-view.ts';
import { daysLeft, dueKind } from '../deadlines/list-due.ts';
import type { ApplicationIndex, SearchRow } from './application-index.ts';
import { type RowCodes, rowCodes, type Value } from './row-codes.ts';

/** Chosen values per facet; an empty or absent list leaves the facet free. Values are ids and codes, never words. */
export type ApplicationFilter = { readonly [F in Facet]?: readonly string[] };

/** How many rows each value of each facet would leave if it alone were chosen in its facet. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Stands for "nothing is chosen yet" among the values of a facet: no period, no meeting, nobody in charge. */
export const NOTHING = 'none';

/** The value of a facet of a row. */
export function facetValue(row: SearchRow, facet: Facet, today: LocalDate | null): string {
  const { application, beside } = row;
  switch (facet) {
    case 'municipality':
      return application.municipalityId;
    case 'status':
      return application.status;
    case 'category':
      return application.claimedCategory;
    case 'form':
      return application.form;
    case 'period':
      return application.period ?? NOTHING;
    case 'deadline':
      return dueKind(today === null ? null : daysLeft(row.due, today));
    case 'meeting':
      return beside.meetingId ?? NOTHING;
    case 'responsible':
      return inCharge(row) ?? NOTHING;
    case 'channel':
      return beside.filing?.channel ?? NOTHING;
  }
}

/** Who deals with the application: the responsible officer, or, where none is named yet, who made its last step. */
export function inCharge({ application, beside }: SearchRow): string | null {
  return beside.procedure?.responsibleId ?? application.stages.at(-1)?.by ?? null;
}

/** What is left of the candidates, and how many rows each value of each facet would leave. */
export type Filtered = { readonly passed: Uint32Array; readonly counts: FacetCounts };

/**
 * One pass over the candidates: which of them fit the filter, and the counts. A row that fails a single facet is
 * counted there, because choosing its value would show it.
 */
export function applyFilter(index: ApplicationIndex, filter: ApplicationFilter, candidates: Uint32Array): Filtered {
  const coded = facets.map((facet) => codesOf(index, facet));
  const allowed = coded.map(({ values }, i) => allowedCodes(values, filter[facets[i] ?? 'status']));
  if (allowed.every((codes) => codes === null)) {
    const counts = namedCounts(
      coded,
      coded.map((codes) => tallyOf(codes, candidates)),
    );
    return { passed: candidates, counts };
  }
  const tallies = coded.map(({ values }) => new Uint32Array(values.length));
  const passed = fitting(coded, allowed, tallies, candidates);
  return { passed, counts: namedCounts(coded, tallies) };
}

const NONE = -1;
const SEVERAL = -2;

function fitting(
  coded: readonly RowCodes[],
  allowed: readonly (Uint8Array | null)[],
  tallies: readonly Uint32Array[],
  candidates: Uint32Array,
): Uint32Array {
  const passed = new Uint32Array(candidates.length);
  let count = 0;
  for (let i = 0; i < candidates.length; i += 1) {
    const position = candidates[i] ?? 0;
    const failed = failedFacet(coded, allowed, position);
    if (failed === SEVERAL) continue;
    countRow(tallies, coded, position, failed);
    if (failed !== NONE) continue;
    passed[count] = position;
    count += 1;
  }
  return passed.subarray(0, count);
}

function failedFacet(coded: readonly RowCodes[], allowed: readonly (Uint8Array | null)[], position: number): number {
  let failed = NONE;
  for (let i = 0; i < coded.length; i += 1) {
    const permits = allowed[i];
    if (!permits || permits[coded[i]?.codes[position] ?? 0] === 1) continue;
    if (failed !== NONE) return SEVERAL;
    failed = i;
  }
  return failed;
}

function countRow(tallies: readonly Uint32Array[], coded: readonly RowCodes[], position: number, failed: number): void {
  for (let i = 0; i < tallies.length; i += 1) {
    if (failed !== NONE && failed !== i) continue;
    const code = coded[i]?.codes[position] ?? 0;
    const tally = tallies[i];
    if (tally) tally[code] = (tally[code] ?? 0) + 1;
  }
}

/** Nothing is chosen: every candidate counts in every facet. */
function tallyOf({ codes, population }: RowCodes, candidates: Uint32Array): Uint32Array {
  if (candidates.length === codes.length) return population;
  const tally = new Uint32Array(population.length);
  for (let i = 0; i < candidates.length; i += 1) {
    const code = codes[candidates[i] ?? 0] ?? 0;
    tally[code] = (tally[code] ?? 0) + 1;
  }
  return tally;
}

function allowedCodes(values: RowCodes['values'], chosen: readonly string[] | undefined): Uint8Array | null {
  if (!chosen || chosen.length === 0) return null;
  const wanted = new Set<Value>(chosen);
  return Uint8Array.from(values, (value) => (wanted.has(value) ? 1 : 0));
}

function codesOf(index: ApplicationIndex, facet: Facet): RowCodes {
  const { today } = index;
  return rowCodes(index, `facet ${facet}`, (row) => facetValue(row, facet, today), facet === 'deadline' ? today : null);
}

function namedCounts(coded: readonly RowCodes[], tallies: readonly Uint32Array[]): FacetCounts {
  const named = (facet: Facet) => {
    const i = facets.indexOf(facet);
    const { values = [], population } = coded[i] ?? {};
    const present = values.flatMap((value, code) => (population?.[code] ? [[String(value), code] as const] : []));
    return new Map(present.map(([value, code]) => [value, tallies[i]?.[code] ?? 0]));
  };
  return {
    municipality: named('municipality'),
    status: named('status'),
    category: named('category'),
    form: named('form'),
    period: named('period'),
    deadline: named('deadline'),
    meeting: named('meeting'),
    responsible: named('responsible'),
    channel: named('channel'),
  };
}
