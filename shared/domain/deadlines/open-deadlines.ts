import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { rowsBy } from '../rows/rows-by.ts';
import type { DueDate } from './due-date.ts';
import { type ServiceTermCode, serviceTerms, waitsFor } from './service-terms.ts';

/** A term of the service that still waits for its act. */
export type OpenDeadline = DueDate & { readonly code: ServiceTermCode };

const codes: readonly ServiceTermCode[] = ['J0', 'D30', 'D60', 'D90'];

/** What the terms of an application are counted from; the same for many. */
type Grounds = Pick<Application, 'receivedAt' | 'status'> & {
  readonly attestationStart: LocalDate | null;
  readonly isTermTold: boolean;
};

const counted = new WeakMap<WorkCalendar, Map<string, readonly OpenDeadline[]>>();

/**
 * Terms of the service that still wait for their act; what is over has none. Counted once for all applications that came
 * on one day and stand alike: lists and «Сегодня» ask for every row.
 */
export function openDeadlines(view: View, application: Application, calendar: WorkCalendar): readonly OpenDeadline[] {
  const { id, status, receivedAt } = application;
  const untold = { status, isTermTold: false };
  if (!waitsFor('D90', untold)) return [];
  const attestationStart = view.get('procedures', id)?.attestationStart ?? null;
  const isTold = waitsFor('D30', untold) && isTermTold(view, id);
  return countedOnce({ status, receivedAt, attestationStart, isTermTold: isTold }, calendar);
}

function countedOnce(grounds: Grounds, calendar: WorkCalendar): readonly OpenDeadline[] {
  const ofCalendar = counted.get(calendar) ?? new Map<string, readonly OpenDeadline[]>();
  counted.set(calendar, ofCalendar);
  const { status, receivedAt, attestationStart, isTermTold } = grounds;
  const key = `${status} ${receivedAt} ${attestationStart} ${isTermTold}`;
  const known = ofCalendar.get(key) ?? waiting(grounds, calendar);
  ofCalendar.set(key, known);
  return known;
}

function waiting(grounds: Grounds, calendar: WorkCalendar): readonly OpenDeadline[] {
  const terms = serviceTerms(grounds, calendar);
  return codes.flatMap((code) => {
    const due = terms[code];
    return due && waitsFor(code, grounds) ? [{ code, ...due }] : [];
  });
}

/** Whether the applicant was told the term, form and way of attestation (D5, п. 31). */
function isTermTold(view: View, applicationId: string): boolean {
  return rowsBy(view, 'notices', 'applicationId', applicationId).some(({ kind }) => kind === 'TERM');
}
