import type { Application } from '#shared/records/application.ts';
import type { ApplicationIndex } from './application-index.ts';
import { perIndex } from './application-index.ts';

/** What of an application can be chosen from a list of values. */
export type Facet = 'municipality' | 'status' | 'category' | 'form' | 'period';

/** All facets, in the order of the filter panel. */
export const facets: readonly Facet[] = ['municipality', 'status', 'category', 'form', 'period'];

/** Chosen values per facet; an empty or absent list leaves the facet free. Values are ids and codes, never words. */
export type ApplicationFilter = { readonly [F in Facet]?: readonly string[] };

/** How many rows each value of each facet would leave if it alone were chosen in its facet. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Stands for "no period has been chosen yet" among the values of the period. */
export const NO_PERIOD = 'none';

/** The value of a facet of an application. */
export function facetValue(application: Application, facet: Facet): string {
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
      return application.period ?? NO_PERIOD;
  }
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
    for (const [position, { application }] of index.rows.entries()) {
      const value = facetValue(application, facet);
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
  };
}
