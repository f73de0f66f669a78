import { must } from '#shared/kernel/assert.ts';
import { type Instant, type LocalDate, localDate } from '#shared/kernel/local-date.ts';

/** The civil date of a moment where the user sits. */
export function dateOf(moment: Instant): LocalDate {
  const at = new Date(moment);
  return must(localDate(at.getFullYear(), at.getMonth() + 1, at.getDate()), `date of ${moment}`);
}
