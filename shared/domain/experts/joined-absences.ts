import type { Absence } from '#shared/records/absence.ts';

/** Absences as those of one expert: what overlaps is one row under the id of the earliest, with the reasons of all. */
export function joinedAbsences(rows: readonly Absence[], expertId: string): readonly Absence[] {
  const joined: Absence[] = [];
  for (const row of rows.toSorted((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id))) {
    const last = joined.at(-1);
    if (!last || row.from > last.to) {
      joined.push({ ...row, expertId });
      continue;
    }
    joined[joined.length - 1] = {
      ...last,
      to: (row.to > last.to ? row : last).to,
      reason: reasonsOf(last.reason, row.reason),
    };
  }
  return joined;
}

/** A reason holds 300 letters. */
const MOST = 300;

function reasonsOf(a: string, b: string): string {
  if (b === '' || a === b) return a;
  return a === '' ? b : `${a}; ${b}`.slice(0, MOST);
}
