import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { ApplicationStatus } from '#shared/records/application.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { mainPath, terminalStatuses } from '../statuses/status.ts';
import { legalDays } from './deadline-codes.ts';
import { type DueDate, dueInDays, dueOn } from './due-date.ts';

/** The terms of the whole service: registration of the day, notice of the term, decision of the commission, the end. */
export type ServiceTermCode = 'J0' | 'D30' | 'D60' | 'D90';

/** What the terms run from. */
export type TermEvents = {
  readonly receivedAt: LocalDate;
  /** The day from which the 60 days run (п. 32); nothing before it. */
  readonly attestationStart?: LocalDate | null;
};

/** The terms of п. 31 and 32 by their days; D60 is null until attestation begins. */
export type ServiceTerms = Readonly<Record<Exclude<ServiceTermCode, 'D60'>, DueDate>> & {
  readonly D60: DueDate | null;
};

/** Counts the terms of the service; cheap enough for every row of a long list. */
export function serviceTerms({ receivedAt, attestationStart }: TermEvents, calendar: WorkCalendar): ServiceTerms {
  return {
    J0: dueOn(calendar, receivedAt),
    D30: dueInDays(calendar, receivedAt, legalDays.intake),
    D60: attestationStart ? dueInDays(calendar, attestationStart, legalDays.attestation) : null,
    D90: dueInDays(calendar, receivedAt, legalDays.service),
  };
}

/** What says whether a term still waits for its act. */
export type TermStanding = {
  readonly status: ApplicationStatus;
  /** The applicant was told the term, form and way of attestation (D5, п. 31). */
  readonly isTermTold: boolean;
};

/**
 * Whether a term still waits for its act: registration (J0), the notice or the expertise that follows it (D30), the decision
 * of the commission (D60), the end of the service (D90). A draft and what is over wait for nothing.
 */
export function waitsFor(code: ServiceTermCode, { status, isTermTold }: TermStanding): boolean {
  if (status === 'DRAFT' || terminalStatuses.has(status)) return false;
  switch (code) {
    case 'J0':
      return status === 'REGISTERING';
    case 'D30':
      return !isTermTold && isBefore(status, 'IN_EXPERTISE');
    case 'D60':
      return isBefore(status, 'DECISION');
    case 'D90':
      return true;
  }
}

function isBefore(status: ApplicationStatus, other: ApplicationStatus): boolean {
  return mainPath.indexOf(status) < mainPath.indexOf(other);
}
