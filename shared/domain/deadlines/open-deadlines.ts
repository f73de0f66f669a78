import type { Application, ApplicationStatus } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { profileOf } from '../profile/region-profile.ts';
import { rowsBy } from '../rows/rows-by.ts';
import { mainPath, terminalStatuses } from '../statuses/status.ts';
import { type ApplicationEvents, applicationDeadlines, type Deadline } from './application-deadlines.ts';

/** What the office knows to have happened to an application, for the deadlines that hang on it. */
export function eventsOf(view: View, application: Application): ApplicationEvents {
  const { id, receivedAt, heldUntil, period } = application;
  const decision = rowsBy(view, 'decisions', 'applicationId', id).at(-1);
  return {
    receivedAt,
    heldUntil,
    period,
    attestationStart: view.get('procedures', id)?.attestationStart ?? null,
    decidedOn: decision?.decidedOn ?? null,
    isRefused: decision?.outcome === 'REFUSED',
  };
}

/** The deadlines of the order for the whole service: to the registration, the notice, the decision, the end. */
export type ServiceDeadlineCode = 'J0' | 'D30' | 'D60' | 'D90';

/** A deadline of the service that still waits for its act. */
export type OpenDeadline = Deadline & { readonly code: ServiceDeadlineCode };

/**
 * Deadlines of the service that still wait for their act: registration of the day (J0), the notice of term and form (D30), the
 * decision of the commission (D60), the end of the service (D90). What is over has none.
 */
export function openDeadlines(view: View, application: Application, calendar: WorkCalendar): readonly OpenDeadline[] {
  const { status } = application;
  if (status === 'DRAFT' || terminalStatuses.has(status)) return [];
  const all = applicationDeadlines(eventsOf(view, application), profileOf(view), calendar);
  return all.filter((deadline): deadline is OpenDeadline => isOpen(view, application, deadline.code));
}

function isOpen(view: View, { id, status }: Application, code: Deadline['code']): boolean {
  switch (code) {
    case 'J0':
      return status === 'REGISTERING';
    case 'D30':
      return isBefore(status, 'IN_EXPERTISE') && !isTermTold(view, id);
    case 'D60':
      return isBefore(status, 'DECISION');
    case 'D90':
      return true;
    default:
      return false;
  }
}

/** Whether the applicant was told the term, form and way of attestation (D5, п. 31). */
export function isTermTold(view: View, applicationId: string): boolean {
  return rowsBy(view, 'notices', 'applicationId', applicationId).some(({ kind }) => kind === 'TERM');
}

function isBefore(status: ApplicationStatus, other: ApplicationStatus): boolean {
  return mainPath.indexOf(status) < mainPath.indexOf(other);
}
