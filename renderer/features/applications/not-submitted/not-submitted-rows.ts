import type { NotSubmitted } from '#shared/domain/letters/not-submitted.ts';
import { momentOf } from '../../../ui/instants.ts';
import type { SortStep } from '../../../ui/table/table-sort.ts';

/** Lines in which every word of the search stands; ё is е. */
export function foundPeople(rows: readonly NotSubmitted[], text: string): readonly NotSubmitted[] {
  const words = folded(text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const searched = folded([row.name, row.municipality, row.organisation, row.phone, row.email].join(' '));
    return words.every((word) => searched.includes(word));
  });
}

/** Lines in the order asked for; without one as they come: by municipality and name. */
export function orderedPeople(rows: readonly NotSubmitted[], sort: readonly SortStep[]): readonly NotSubmitted[] {
  if (sort.length === 0) return rows;
  return rows.toSorted((a, b) => {
    for (const { columnId, direction } of sort) {
      const key = keys[columnId];
      const order = key ? alphabet.compare(key(a), key(b)) : 0;
      if (order !== 0) return direction === 'descending' ? -order : order;
    }
    return 0;
  });
}

/** «05.12.2017 19:56»; empty where it is not known. */
export function registeredText({ registeredAt }: NotSubmitted): string {
  return registeredAt === null ? '' : momentOf(registeredAt);
}

const alphabet = new Intl.Collator('ru', { numeric: true });

const keys: Readonly<Record<string, (row: NotSubmitted) => string>> = {
  municipality: ({ municipality }) => municipality,
  name: ({ name }) => name,
  organisation: ({ organisation }) => organisation,
  phone: ({ phone }) => phone,
  email: ({ email }) => email,
  registered: ({ registeredAt }) => registeredAt ?? '',
  formed: ({ hasFormed }) => String(hasFormed),
};

function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
}
