import { plainWords } from './text.ts';

/** How a plain list is read: where its head stands (null when there is none), and the field of each column. */
export type ListColumns<F extends string> = {
  readonly headRow: number | null;
  readonly headings: readonly string[];
  readonly mapping: readonly (F | null)[];
};

/** How lists call a column: beginnings of words, tried in this order; the first that fits gives the field. */
export type ListHeadings<F extends string> = readonly (readonly [F, RegExp])[];

/** Titles and stamps above a list take up to so many rows. */
const SEARCHED = 30;
/** A longer text is a row of the list, not the name of a column. */
const LONGEST_HEADING = 60;

/** Finds the head of a plain list: the row that names the most columns and that `isHead` takes; null where none does. */
export function recogniseList<F extends string>(
  rows: readonly (readonly string[])[],
  headings: ListHeadings<F>,
  isHead: (mapping: readonly (F | null)[]) => boolean,
): ListColumns<F> | null {
  const width = widthOf(rows);
  let best: ListColumns<F> | null = null;
  for (const [headRow, row] of rows.slice(0, SEARCHED).entries()) {
    const whole = Array.from({ length: width }, (_, i) => row[i] ?? '');
    const mapping = mappingOf(whole, headings);
    if (!isHead(mapping) || (best && countOf(mapping) <= countOf(best.mapping))) continue;
    best = { headRow, headings: whole, mapping };
  }
  return best;
}

/** How many columns the widest row has. */
export function widthOf(rows: readonly (readonly string[])[]): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}

function mappingOf<F extends string>(row: readonly string[], headings: ListHeadings<F>): readonly (F | null)[] {
  const given = new Set<F>();
  return row.map((heading) => {
    const words = plainWords(heading);
    if (words === '' || words.length > LONGEST_HEADING || /\d/.test(words)) return null;
    const found = headings.find(([field, pattern]) => !given.has(field) && pattern.test(words))?.[0] ?? null;
    if (found) given.add(found);
    return found;
  });
}

function countOf(mapping: readonly unknown[]): number {
  return mapping.filter((field) => field !== null).length;
}
