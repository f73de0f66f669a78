import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { View } from '#shared/records/view.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { profileOf } from '../profile/region-profile.ts';

/** Working days to answer where the region sets a date for each invitation and none was given (C2, S3). */
const USUAL_DAYS = 2;

/** The last day to answer an invitation of today: the date given with it (CX, S2), otherwise working days (C2, S3). */
export function confirmBy(view: View, today: LocalDate, given: LocalDate | null | undefined): LocalDate {
  if (given) return given;
  const { confirmation } = profileOf(view);
  return addWorkingDays(calendarOf(view), today, confirmation.kind === 'workingDays' ? confirmation.days : USUAL_DAYS);
}
