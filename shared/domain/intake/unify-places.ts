import type { IntakeDraft, IntakeRow } from './intake-row.ts';
import { placeKey } from './place-name.ts';

/**
 * Gives every spelling of one place the spelling met most often (of equals the first): «МБДОУ № 7» and «мбдоу №7» are one
 * organisation of their municipality.
 */
export function unifyPlaces<D extends IntakeDraft>(rows: readonly IntakeRow<D>[]): readonly IntakeRow<D>[] {
  const municipalities = new Spellings();
  const organisations = new Spellings();
  for (const { draft } of rows) {
    municipalities.meet(draft.municipality, '');
    organisations.meet(draft.organisation, draft.municipality);
  }
  return rows.map((row) => {
    const municipality = municipalities.best(row.draft.municipality, '');
    const organisation = organisations.best(row.draft.organisation, row.draft.municipality);
    const isSame = municipality === row.draft.municipality && organisation === row.draft.organisation;
    return isSame ? row : { ...row, draft: { ...row.draft, municipality, organisation } };
  });
}

/** Spellings met, under the key of the place. Keys are remembered, as few names stand in many rows. */
class Spellings {
  readonly #keys = new Map<string, string>();
  readonly #counts = new Map<string, Map<string, number>>();
  readonly #best = new Map<string, string>();

  meet(name: string, within: string): void {
    const key = `${this.#keyOf(within)}|${this.#keyOf(name)}`;
    const counts = this.#counts.get(key) ?? new Map<string, number>();
    counts.set(name, (counts.get(name) ?? 0) + 1);
    this.#counts.set(key, counts);
  }

  best(name: string, within: string): string {
    const key = `${this.#keyOf(within)}|${this.#keyOf(name)}`;
    const known = this.#best.get(key) ?? mostFrequent(this.#counts.get(key), name);
    this.#best.set(key, known);
    return known;
  }

  #keyOf(name: string): string {
    const known = this.#keys.get(name) ?? placeKey(name);
    this.#keys.set(name, known);
    return known;
  }
}

function mostFrequent(counts: ReadonlyMap<string, number> | undefined, fallback: string): string {
  let best = fallback;
  let most = 0;
  for (const [name, count] of counts ?? []) if (count > most) [best, most] = [name, count];
  return best;
}
