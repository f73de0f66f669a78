import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import type { DateCondition } from '#shared/records/saved-view.ts';

/** How far «ближайшие» and «последние» reach, in days. */
export const NEAR_DAYS = 30;

/** Whether a date is one that is asked for; what has no date never is. */
export function dateFits(date: LocalDate | null, { from, to, near }: DateCondition, today: LocalDate): boolean {
  if (date === null) return false;
  switch (near) {
    case 'past':
      return date < today;
    case 'next30':
      return date >= today && date <= addDays(today, NEAR_DAYS);
    case 'last30':
      return date <= today && date >= addDays(today, -NEAR_DAYS);
    case null:
      return (from === null || date >= from) && (to === null || date <= to);
  }
}

/** Whether the condition asks for anything at all. */
export function isAsked({ from, to, near }: DateCondition): boolean {
  return near !== null || from !== null || to !== null;
}
