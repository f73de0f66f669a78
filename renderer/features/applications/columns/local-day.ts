import { type LocalDate, localDate } from '#shared/kernel/local-date.ts';

/** The day of a moment where the user sits; null when it is none. */
export function localDay(instant: string): LocalDate | null {
  const moment = new Date(instant);
  return localDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}
