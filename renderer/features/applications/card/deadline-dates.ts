import { calendarOf } from '#shared/domain/calendar/calendar-of.ts';
import type { DueDate } from '#shared/domain/deadlines/due-date.ts';
import { serviceTerms } from '#shared/domain/deadlines/service-terms.ts';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import { terminalStatuses } from '#shared/domain/statuses/status.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';

/** The dates of the bar: safe and legal of each deadline. */
export type BarDates = {
  readonly receivedAt: LocalDate;
  /** D30: the decision on the application, and the notice of its term. */
  readonly intake: DueDate;
  /** D60; null until attestation has begun. */
  readonly decision: DueDate | null;
  /** D90. */
  readonly service: DueDate;
  /** When the notice of the term went out; null while it has not. */
  readonly termToldOn: LocalDate | null;
  readonly isOver: boolean;
};

/** The dates that the bar of an application shows, by the rules of the deadlines and the office's calendar. */
export function barDates(view: View, application: Application): BarDates {
  const { id, receivedAt, status } = application;
  const attestationStart = view.get('procedures', id)?.attestationStart;
  const { D30, D60, D90 } = serviceTerms({ receivedAt, attestationStart }, calendarOf(view));
  const notices = rowsBy(view, 'notices', 'applicationId', id);
  return {
    receivedAt,
    intake: D30,
    decision: D60,
    service: D90,
    termToldOn: notices.find(({ kind }) => kind === 'TERM')?.sentOn ?? null,
    isOver: terminalStatuses.has(status),
  };
}
