import type { LocalDate } from '#shared/kernel/local-date.ts';
import { type Facet, facets } from '#shared/records/saved-view.ts';
import { daysLeft, dueKind } from '../deadlines/list-due.ts';
import type { ApplicationIndex, SearchRow } from './application-index.ts';
import { perIndex } from './application-index.ts';

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

/** Values of a facet as small numbers per row, so that a filter is one comparison. */
type Codes = { readonly values: readonly string[]; readonly codes: Uint16Array };

/**
 * One pass over the rows: which of the candidates fit the filter, and the counts. A row that fails a single facet is
 * counted there, because choosing its value would show it.
 */
export function applyFilter(
  index: ApplicationIndex,
  filter: ApplicationFilter,
  candidates: Uint8Array,
): { readonly passed: Uint8Array; readonly counts: FacetCounts } {
  const coded = facets.map((facet) => codesOf(index, facet));
  const allowed = coded.map(({ values }, i) => allowedCodes(values, filter[facets[i] ?? 'status']));
  const tallies = coded.map(({ values }) => new Uint32Array(values.length));
  const passed = new Uint8Array(candidates.length);
  for (let position = 0; position < candidates.length; position += 1) {
    if (candidates[position] === 0) continue;
    const failed = failedFacet(coded, allowed, position);
    if (failed === SEVERAL) continue;
    if (failed === NONE) passed[position] = 1;
    countRow(tallies, coded, position, failed);
  }
  return { passed, counts: namedCounts(coded, tallies) };
}

const keptCodes = perIndex<Codes>();
const NONE = -1;
const SEVERAL = -2;

function failedFacet(coded: readonly Codes[], allowed: readonly (Uint8Array | null)[], position: number): number {
  let failed = NONE;
  for (let i = 0; i < coded.length; i += 1) {
    const permits = allowed[i];
    if (!permits || permits[coded[i]?.codes[position] ?? 0] === 1) continue;
    if (failed !== NONE) return SEVERAL;
    failed = i;
  }
  return failed;
}

function countRow(tallies: readonly Uint32Array[], coded: readonly Codes[], position: number, failed: number): void {
  for (let i = 0; i < tallies.length; i += 1) {
    if (failed !== NONE && failed !== i) continue;
    const code = coded[i]?.codes[position] ?? 0;
    const tally = tallies[i];
    if (tally) tally[code] = (tally[code] ?? 0) + 1;
  }
}

function allowedCodes(values: readonly string[], chosen: readonly string[] | undefined): Uint8Array | null {
  if (!chosen || chosen.length === 0) return null;
  const wanted = new Set(chosen);
  return Uint8Array.from(values, (value) => (wanted.has(value) ? 1 : 0));
}

function codesOf(index: ApplicationIndex, facet: Facet): Codes {
  return keptCodes(index, facet, () => {
    const codeByValue = new Map<string, number>();
    const codes = new Uint16Array(index.rows.length);
    for (let position = 0; position < codes.length; position += 1) {
      const row = index.rows[position];
      const value = row ? facetValue(row, facet, index.today) : NOTHING;
      const code = codeByValue.get(value) ?? codeByValue.size;
      if (code === codeByValue.size) codeByValue.set(value, code);
      codes[position] = code;
    }
    return { values: [...codeByValue.keys()], codes };
  });
}

function namedCounts(coded: readonly Codes[], tallies: readonly Uint32Array[]): FacetCounts {
  const named = (facet: Facet) => {
    const i = facets.indexOf(facet);
    return new Map((coded[i]?.values ?? []).map((value, code) => [value, tallies[i]?.[code] ?? 0]));
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
