import type { LocalDate } from '#shared/kernel/local-date.ts';
import { toDayNumber } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { serviceTerms, waitsFor } from './service-terms.ts';

/** What the deadlines of a row of a list hang on. */
export type DueFacts = {
  readonly application: Pick<Application, 'status' | 'receivedAt'>;
  /** The day from which the 60 days run; null before it. */
  readonly attestationStart: LocalDate | null;
  /** The applicant was told the term and form (D5): the 30 days are kept. */
  readonly isTermTold: boolean;
};

/** The last days by the law of the terms of п. 31 and 32; `next` is the nearest that still waits for its act. */
export type ListDue = {
  readonly intake: LocalDate;
  readonly attestation: LocalDate | null;
  readonly service: LocalDate;
  readonly next: LocalDate | null;
};

/** How a row stands to its nearest term: late, on its last day, within three days, within a week, later, or over. */
export type DueKind = 'late' | 'today' | 'soon' | 'week' | 'later' | 'none';

/** All kinds, the most urgent first. */
export const dueKinds: readonly DueKind[] = ['late', 'today', 'soon', 'week', 'later', 'none'];

/**
 * The terms of one row, without the deadlines of experts and meetings: cheap enough for 100,000 rows at once. The day of
 * registration (J0) is left out: it is asked for by «Сегодня», and would make every list red.
 */
export function listDue({ application, attestationStart, isTermTold }: DueFacts, calendar: WorkCalendar): ListDue {
  const { receivedAt, status } = application;
  const { D30, D60, D90 } = serviceTerms({ receivedAt, attestationStart }, calendar);
  const standing = { status, isTermTold };
  const open = [
    waitsFor('D30', standing) ? D30.legal : null,
    D60 && waitsFor('D60', standing) ? D60.legal : null,
    waitsFor('D90', standing) ? D90.legal : null,
  ];
  return { intake: D30.legal, attestation: D60?.legal ?? null, service: D90.legal, next: earliest(open) };
}

/** How many days are left to the nearest term: 0 on its last day, negative after it. Null when none waits. */
export function daysLeft(due: ListDue, today: LocalDate): number | null {
  return due.next === null ? null : toDayNumber(due.next) - toDayNumber(today);
}

/** The kind of what is left. */
export function dueKind(left: number | null): DueKind {
  if (left === null) return 'none';
  if (left < 0) return 'late';
  if (left === 0) return 'today';
  if (left <= 3) return 'soon';
  return left <= 7 ? 'week' : 'later';
}

function earliest(dates: readonly (LocalDate | null)[]): LocalDate | null {
  return dates.reduce((first, date) => (date !== null && (first === null || date < first) ? date : first), null);
}
