import { categoryNames } from '#shared/domain/statuses/category.ts';
import type { GroupSpan } from '../../ui/table/grouped-rows.ts';
import type { SortStep } from '../../ui/table/table-sort.ts';
import type { ExpertRow } from './expert-rows.ts';

const alphabet = new Intl.Collator('ru', { numeric: true });

/** Those of whom nothing is known stand last in the order from the least. */
const LAST = Number.POSITIVE_INFINITY;

const keys: Readonly<Record<string, (row: ExpertRow) => string | number>> = {
  name: ({ name }) => name,
  post: ({ posts }) => posts,
  subject: ({ subjects }) => subjects,
  municipality: ({ municipality }) => municipality,
  organisation: ({ organisation }) => organisation,
  category: ({ expert }) => categoryNames[expert.category],
  until: ({ expert }) => expert.categoryUntil ?? '9999',
  languages: ({ expert }) => (expert.languages ?? []).join(', '),
  limit: ({ limit }) => limit ?? LAST,
  load: ({ load }) => load,
  absent: ({ absence }) => absence?.to ?? '9999',
  answers: (row) => row.quality().answerTenths ?? LAST,
  spread: (row) => row.quality().spread.mean ?? LAST,
};

/** Rows in the order asked for, then by name; `isGrouped`: by municipality before anything else. */
export function orderedExperts(
  rows: readonly ExpertRow[],
  sort: readonly SortStep[],
  isGrouped = false,
): readonly ExpertRow[] {
  const first = isGrouped ? [{ columnId: 'municipality', direction: 'ascending' } as const] : [];
  const steps = [...first, ...sort, { columnId: 'name', direction: 'ascending' } as const];
  return rows.toSorted((a, b) => {
    for (const { columnId, direction } of steps) {
      const key = keys[columnId];
      const order = key ? compared(key(a), key(b)) : 0;
      if (order !== 0) return direction === 'descending' ? -order : order;
    }
    return 0;
  });
}

/** Municipalities of rows that stand by them, each with its place in the list. */
export function municipalityGroups(rows: readonly ExpertRow[]): readonly GroupSpan[] {
  const spans: GroupSpan[] = [];
  for (const [i, { expert, municipality }] of rows.entries()) {
    const last = spans.at(-1);
    if (last?.key === expert.municipalityId) spans[spans.length - 1] = { ...last, count: last.count + 1 };
    else spans.push({ key: expert.municipalityId, title: municipality, first: i, count: 1 });
  }
  return spans;
}

function compared(a: string | number, b: string | number): number {
  if (typeof a === 'string' || typeof b === 'string') return alphabet.compare(String(a), String(b));
  return a === b ? 0 : a < b ? -1 : 1;
}
