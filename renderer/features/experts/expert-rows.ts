import { currentLoads } from '#shared/domain/assignment/current-loads.ts';
import { loadsOf } from '#shared/domain/assignment/load.ts';
import { absenceOn } from '#shared/domain/experts/absences.ts';
import { isClosedOn, limitOf, postsOf } from '#shared/domain/experts/expert-facts.ts';
import { isFull as hasNoRoom } from '#shared/domain/experts/free-places.ts';
import { type ExpertQuality, qualityOf } from '#shared/domain/experts/quality.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Absence } from '#shared/records/absence.ts';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';

/** An expert as the list shows him: with names of places, his load, and how he answers. */
export type ExpertRow = {
  readonly expert: Expert;
  readonly name: string;
  readonly posts: string;
  readonly subjects: string;
  readonly municipality: string;
  readonly organisation: string;
  /** Applications of the chosen period; without one, those of any period that are not over. */
  readonly load: number;
  /** How many he takes in a period, or in the chosen one; null is "no limit". */
  readonly limit: number | null;
  readonly isClosed: boolean;
  /** The absence of today. */
  readonly absence: Absence | null;
  /** Counted when it is looked at: thousands of sheets are behind it. */
  readonly quality: () => ExpertQuality;
  /** What a search looks into, small letters, ё as е. */
  readonly searched: string;
};

/** Rows of all experts: on the day, with loads of the period, or of now. */
export function expertRows(view: View, today: LocalDate, period: string | null = null): readonly ExpertRow[] {
  const loads = period === null ? currentLoads(view) : loadsOf(view, period);
  return Array.from(view.all('experts'), (expert) => {
    const name = fullName(expert);
    const held = postsOf(expert);
    const posts = joined(held.map(({ post }) => post));
    const subjects = joined(held.map(({ subject }) => subject));
    const municipality = view.get('municipalities', expert.municipalityId)?.name ?? '';
    const organisation = view.get('organisations', expert.organisationId)?.name ?? '';
    const languages = (expert.languages ?? []).join(' ');
    return {
      ...{ expert, name, posts, subjects, municipality, organisation },
      load: loads.get(expert.id) ?? 0,
      limit: period === null ? expert.loadLimit : limitOf(expert, period),
      isClosed: isClosedOn(expert, today),
      absence: absenceOn(view, expert.id, today) ?? null,
      quality: once(() => qualityOf(view, expert.id, today)),
      searched: folded([name, posts, subjects, municipality, organisation, languages].join(' ')),
    };
  });
}

/** Which experts are looked at. */
export type Shown = 'active' | 'absent' | 'full' | 'term' | 'closed' | 'all';

/** What narrows the list; `municipalityId` '' is any. */
export type ExpertFilter = { readonly text: string; readonly shown: Shown; readonly municipalityId: string };

/** Rows that fit the filter and in which every word of the search stands. */
export function foundExperts(
  rows: readonly ExpertRow[],
  { text, shown, municipalityId }: ExpertFilter,
  today: LocalDate,
): readonly ExpertRow[] {
  const words = folded(text)
    .split(' ')
    .filter((word) => word !== '');
  return rows.filter(
    (row) =>
      isShown(row, shown, today) &&
      (municipalityId === '' || row.expert.municipalityId === municipalityId) &&
      words.every((word) => row.searched.includes(word)),
  );
}

function isShown(row: ExpertRow, shown: Shown, today: LocalDate): boolean {
  switch (shown) {
    case 'all':
      return true;
    case 'closed':
      return row.isClosed;
    case 'active':
      return !row.isClosed;
    case 'absent':
      return !row.isClosed && row.absence !== null;
    case 'full':
      return !row.isClosed && isFull(row);
    case 'term':
      return !row.isClosed && (row.expert.categoryUntil ?? '9999') < today;
  }
}

/** Whether he has work and takes nothing more. */
export function isFull(row: ExpertRow): boolean {
  return row.load > 0 && hasNoRoom(row);
}

function joined(words: readonly string[]): string {
  return [...new Set(words.filter((word) => word !== ''))].join(', ');
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
}
