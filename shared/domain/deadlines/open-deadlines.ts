import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { rowsBy } from '../rows/rows-by.ts';
import type { DueDate } from './due-date.ts';
import { type ServiceTermCode, serviceTerms, waitsFor } from './service-terms.ts';

/** A term of the service that still waits for its act. */
export type OpenDeadline = DueDate & { readonly code: ServiceTermCode };

const codes: readonly ServiceTermCode[] = ['J0', 'D30', 'D60', 'D90'];

/** Terms of the service that still wait for their act; what is over has none. */
export function openDeadlines(view: View, application: Application, calendar: WorkCalendar): readonly OpenDeadline[] {
  const { id, status } = application;
  const untold = { status, isTermTold: false };
  if (!waitsFor('D90', untold)) return [];
  const attestationStart = view.get('procedures', id)?.attestationStart;
  const terms = serviceTerms({ receivedAt: application.receivedAt, attestationStart }, calendar);
  const standing = { status, isTermTold: waitsFor('D30', untold) && isTermTold(view, id) };
  return codes.flatMap((code) => {
    const due = terms[code];
    return due && waitsFor(code, standing) ? [{ code, ...due }] : [];
  });
}

/** Whether the applicant was told the term, form and way of attestation (D5, п. 31). */
function isTermTold(view: View, applicationId: string): boolean {
  return rowsBy(view, 'notices', 'applicationId', applicationId).some(({ kind }) => kind === 'TERM');
}
