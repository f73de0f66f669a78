import { must } from '#shared/kernel/assert.ts';
import { type Instant, type LocalDate, localDate } from '#shared/kernel/local-date.ts';

const dates = new Intl.DateTimeFormat('ru-RU', { day: '2-digit', month: '2-digit', year: 'numeric' });
const times = new Intl.DateTimeFormat('ru-RU', { hour: '2-digit', minute: '2-digit' });

/** «12.09.2026»: the day of a moment where the user sits. */
export function dayOf(instant: string): string {
  return dates.format(new Date(instant));
}

/** «14:05»: the time of a moment where the user sits. */
export function timeOf(instant: string): string {
  return times.format(new Date(instant));
}

/** «12.09.2026 14:05»: a moment where the user sits. */
export function momentOf(instant: string): string {
  return `${dayOf(instant)} ${timeOf(instant)}`;
}

/** The civil date of a moment where the user sits. */
export function localDayOf(instant: Instant): LocalDate {
  const at = new Date(instant);
  return must(localDate(at.getFullYear(), at.getMonth() + 1, at.getDate()), `date of ${instant}`);
}
