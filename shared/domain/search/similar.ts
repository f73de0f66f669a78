import type { ApplicationIndex } from './application-index.ts';
import { perIndex } from './application-index.ts';
import { fold } from './fold.ts';

type Surname = { readonly surname: string; count: number };

const kept = perIndex<ReadonlyMap<string, Surname>>();

/** How many surnames are offered at most. */
const OFFERED = 3;

/**
 * Surnames of the list that differ from the typed word by a slip or two (a letter missing, extra, wrong, or two in the
 * wrong order), nearest first. Asked only when nothing was found, because it compares with every surname.
 */
export function similarSurnames(index: ApplicationIndex, typed: string): readonly string[] {
  const word = fold(typed).split(' ')[0] ?? '';
  if (word.length < 3) return [];
  const limit = word.length < 5 ? 1 : 2;
  const near: { surname: string; distance: number; count: number }[] = [];
  for (const [folded, { surname, count }] of surnamesOf(index)) {
    if (Math.abs(folded.length - word.length) > limit) continue;
    const distance = editDistance(word, folded);
    if (distance <= limit) near.push({ surname, distance, count });
  }
  near.sort((a, b) => a.distance - b.distance || b.count - a.count);
  return near.slice(0, OFFERED).map(({ surname }) => surname);
}

/** Damerau-Levenshtein distance with adjacent swaps (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const stepped = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1));
      row.push(isSwap ? Math.min(stepped, at(beforeLast, j - 2) + 1) : stepped);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], j: number): number {
  return row[j] ?? Number.POSITIVE_INFINITY;
}

function surnamesOf(index: ApplicationIndex): ReadonlyMap<string, Surname> {
  return kept(index, 'surnames', () => {
    const bySurname = new Map<string, Surname>();
    for (const { application } of index.rows) {
      const known = bySurname.get(fold(application.lastName));
      if (known) known.count += 1;
      else bySurname.set(fold(application.lastName), { surname: application.lastName, count: 1 });
    }
    return bySurname;
  });
}
