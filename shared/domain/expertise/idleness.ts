import type { LocalDate } from '#shared/kernel/local-date.ts';
import { toDayNumber } from '#shared/kernel/local-date.ts';
import type { Invitation } from '#shared/records/invitation.ts';
import type { View } from '#shared/records/view.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import { profileOf } from '../profile/region-profile.ts';

/** How many days the expert has done nothing here, and whether that is longer than the region allows (E5, S3). */
export function idlenessOf(
  view: View,
  invitation: Pick<Invitation, 'lastActiveOn'>,
  today: LocalDate,
): { readonly days: number; readonly isTooLong: boolean } {
  const { idle } = profileOf(view);
  const { lastActiveOn } = invitation;
  const days =
    idle.kind === 'working'
      ? workingDaysBetween(calendarOf(view), lastActiveOn, today)
      : Math.max(0, toDayNumber(today) - toDayNumber(lastActiveOn));
  return { days, isTooLong: days > idle.days };
}
