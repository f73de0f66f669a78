import { currentLoads } from '#shared/domain/assignment/current-loads.ts';
import { categoryNames } from '#shared/domain/statuses/category.ts';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import type { SortStep } from '../../ui/table/table-sort.ts';

/** An expert as the list shows him: with names of places and his load. */
export type ExpertRow = {
  readonly expert: Expert;
  readonly name: string;
  readonly municipality: string;
  readonly organisation: string;
  readonly load: number;
  /** What a search looks into, small letters, ё as е. */
  readonly searched: string;
};

/** Rows of all experts. */
export function expertRows(view: View): readonly ExpertRow[] {
  const loads = currentLoads(view);
  return Array.from(view.all('experts'), (expert) => {
    const name = fullName(expert);
    const municipality = view.get('municipalities', expert.municipalityId)?.name ?? '';
    const organisation = view.get('organisations', expert.organisationId)?.name ?? '';
    const searched = folded([name, expert.post, expert.subject, municipality, organisation].join(' '));
    return { expert, name, municipality, organisation, load: loads.get(expert.id) ?? 0, searched };
  });
}

/** Rows in which every word of the search stands. */
export function foundExperts(rows: readonly ExpertRow[], text: string): readonly ExpertRow[] {
  const words = folded(text)
    .split(' ')
    .filter((word) => word !== '');
  return words.length === 0 ? rows : rows.filter(({ searched }) => words.every((word) => searched.includes(word)));
}

const alphabet = new Intl.Collator('ru', { numeric: true });

const keys: Readonly<Record<string, (row: ExpertRow) => string | number>> = {
  name: ({ name }) => name,
  post: ({ expert }) => expert.post,
  subject: ({ expert }) => expert.subject,
  municipality: ({ municipality }) => municipality,
  organisation: ({ organisation }) => organisation,
  category: ({ expert }) => categoryNames[expert.category],
  limit: ({ expert }) => expert.loadLimit ?? Number.POSITIVE_INFINITY,
  load: ({ load }) => load,
};

/** Rows in the order asked for, then by name. */
export function orderedExperts(rows: readonly ExpertRow[], sort: readonly SortStep[]): readonly ExpertRow[] {
  const steps = [...sort, { columnId: 'name', direction: 'ascending' } as const];
  return rows.toSorted((a, b) => {
    for (const { columnId, direction } of steps) {
      const key = keys[columnId];
      const order = key ? compared(key(a), key(b)) : 0;
      if (order !== 0) return direction === 'descending' ? -order : order;
    }
    return 0;
  });
}

function compared(a: string | number, b: string | number): number {
  if (typeof a === 'string' || typeof b === 'string') return alphabet.compare(String(a), String(b));
  return a === b ? 0 : a < b ? -1 : 1;
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
}
