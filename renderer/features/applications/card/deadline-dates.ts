import { calendarOf } from '#shared/domain/calendar/calendar-of.ts';
import { applicationDeadlines, type Deadline } from '#shared/domain/deadlines/application-deadlines.ts';
import type { DeadlineCode } from '#shared/domain/deadlines/deadline-codes.ts';
import { eventsOf } from '#shared/domain/deadlines/open-deadlines.ts';
import { profileOf } from '#shared/domain/profile/region-profile.ts';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import { terminalStatuses } from '#shared/domain/statuses/status.ts';
import { must } from '#shared/kernel/assert.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';

/** The dates of the bar: safe and legal of each deadline. */
export type BarDates = {
  readonly receivedAt: LocalDate;
  /** D30: the decision on the application, and the notice of its term. */
  readonly intake: Deadline;
  /** D60; null until attestation has begun. */
  readonly decision: Deadline | null;
  /** D90. */
  readonly service: Deadline;
  /** When the notice of the term went out; null while it has not. */
  readonly termToldOn: LocalDate | null;
  readonly isOver: boolean;
};

/** The dates that the bar of an application shows, by the rules of the deadlines and the office's calendar. */
export function barDates(view: View, application: Application): BarDates {
  const all = applicationDeadlines(eventsOf(view, application), profileOf(view), calendarOf(view));
  const find = (code: DeadlineCode) => all.find((deadline) => deadline.code === code);
  const notices = rowsBy(view, 'notices', 'applicationId', application.id);
  return {
    receivedAt: application.receivedAt,
    intake: must(find('D30'), 'D30'),
    decision: find('D60') ?? null,
    service: must(find('D90'), 'D90'),
    termToldOn: notices.find(({ kind }) => kind === 'TERM')?.sentOn ?? null,
    isOver: terminalStatuses.has(application.status),
  };
}
