import { must } from '#shared/kernel/assert.ts';
import { type LocalDate, localDate } from '#shared/kernel/local-date.ts';
import type { RegionProfile } from '#shared/records/region-profile.ts';
import { addMonths, addYears } from '../calendar/shift-months.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { lastDayOf } from '../periods/period.ts';
import { type DeadlineCode, legalDays } from './deadline-codes.ts';
import { type DueDate, dueInDays, dueInWorkingDays, dueNotAfter, unmoved } from './due-date.ts';
import { serviceTerms } from './service-terms.ts';

/** What happened to an application so far; what is left out has not happened. Periods are `YYYY-MM`, the first month. */
export type ApplicationEvents = {
  readonly receivedAt: LocalDate;
  readonly heldUntil?: LocalDate | null;
  /** The day from which the 60 days run: sent to experts, or the expertise left out (T10, T11). */
  readonly attestationStart?: LocalDate | null;
  readonly period?: string | null;
  readonly invitedOn?: LocalDate | null;
  /** «Срок подтверждения», where the invitation has one (S2). */
  readonly confirmBy?: LocalDate | null;
  readonly lastWorkOn?: LocalDate | null;
  readonly scoreBy?: LocalDate | null;
  readonly employerNoteBy?: LocalDate | null;
  readonly concludedOn?: LocalDate | null;
  readonly sessionOn?: LocalDate | null;
  readonly decidedOn?: LocalDate | null;
  readonly isRefused?: boolean;
};

/** A deadline of one application. */
export type Deadline = DueDate & { readonly code: DeadlineCode };

/** Settings that deadlines depend on. */
export type DeadlineSettings = Pick<
  RegionProfile,
  'confirmation' | 'idle' | 'handoverDay' | 'additionalInfoWorkingDays' | 'filingAdviceMonths' | 'reapplicationYears'
>;

/** All deadlines of an application that follow from what has happened, in the order of domain §7. */
export function applicationDeadlines(
  events: ApplicationEvents,
  settings: DeadlineSettings,
  calendar: WorkCalendar,
): readonly Deadline[] {
  const found: Deadline[] = [];
  const add = (code: DeadlineCode, due: DueDate | null) => {
    if (due) found.push({ code, safe: due.safe, legal: due.legal });
  };
  addLegal(add, events, calendar);
  addExperts(add, events, settings, calendar);
  addCommission(add, events, settings, calendar);
  return found;
}

type Add = (code: DeadlineCode, due: DueDate | null) => void;

/** J0, D30, D60, D90: the order's own, from filing and from the start of attestation. */
function addLegal(add: Add, events: ApplicationEvents, calendar: WorkCalendar): void {
  const { J0, D30, D60, D90 } = serviceTerms(events, calendar);
  add('J0', J0);
  add('D30', D30);
  add('D60', D60);
  add('D90', D90);
}

/** C2 or CX, E5, EV and the employer's note, the end of the period. */
function addExperts(add: Add, events: ApplicationEvents, settings: DeadlineSettings, calendar: WorkCalendar): void {
  const { invitedOn, confirmBy, lastWorkOn, scoreBy, employerNoteBy, period } = events;
  const { confirmation, idle } = settings;
  if (confirmBy) add('CX', unmoved(confirmBy));
  else if (invitedOn && confirmation.kind === 'workingDays')
    add('C2', dueInWorkingDays(calendar, invitedOn, confirmation.days));
  if (lastWorkOn) add('E5', idleDue(calendar, lastWorkOn, idle));
  if (scoreBy) add('EV', unmoved(scoreBy));
  if (employerNoteBy) add('EN', unmoved(employerNoteBy));
  if (period) add('P', unmoved(lastDayOf(period)));
}

/** M15, −3m, A5, S, O30 and Y1. */
function addCommission(add: Add, events: ApplicationEvents, settings: DeadlineSettings, calendar: WorkCalendar): void {
  const { heldUntil, concludedOn, sessionOn, decidedOn, isRefused } = events;
  const { handoverDay, additionalInfoWorkingDays, reapplicationYears } = settings;
  if (concludedOn && handoverDay !== null) add('M15', handoverDue(calendar, concludedOn, handoverDay));
  if (heldUntil) add('-3m', unmoved(addMonths(heldUntil, -settings.filingAdviceMonths)));
  if (sessionOn && additionalInfoWorkingDays !== null)
    add('A5', dueInWorkingDays(calendar, sessionOn, -additionalInfoWorkingDays));
  if (sessionOn) add('S', unmoved(addMonths(sessionOn, 1)));
  if (decidedOn) add('O30', dueInDays(calendar, decidedOn, legalDays.papers));
  if (decidedOn && isRefused && reapplicationYears !== null)
    add('Y1', unmoved(addYears(decidedOn, reapplicationYears)));
}

/**
 * «Более 5 дней»: the last day on which an expert may be idle (E5, S3). The source does not say which days, so the
 * profile does; calendar days are not moved: the row is red on the sixth.
 */
function idleDue(calendar: WorkCalendar, lastWorkOn: LocalDate, idle: RegionProfile['idle']): DueDate {
  if (idle.kind === 'working') return dueInWorkingDays(calendar, lastWorkOn, idle.days);
  return unmoved(dueInDays(calendar, lastWorkOn, idle.days).safe);
}

/**
 * The handing-over that a conclusion of the day goes with: this month's while its day is not past, otherwise the next
 * month's (M15, S1). On a day off it is due the working day before.
 */
export function handoverDue(calendar: WorkCalendar, on: LocalDate, handoverDay: number): DueDate {
  const dayOfMonth = must(localDate(Number(on.slice(0, 4)), Number(on.slice(5, 7)), handoverDay), 'handover day');
  const due = dueNotAfter(calendar, dayOfMonth);
  return due.legal >= on ? due : dueNotAfter(calendar, addMonths(dayOfMonth, 1));
}

/** Working days of the steps of the old Irkutsk schedule: made, approved, returned (W38, repealed). */
const oldScheduleSteps = { G1: 5, G2: 3, G3: 2 } as const;

/**
 * G: the schedule of Irkutsk's regulation of 2014, each step after the last. Repealed, so nothing asks for it by itself:
 * it serves imported history.
 */
export function oldScheduleDeadlines(calendar: WorkCalendar, begunOn: LocalDate): readonly Deadline[] {
  let from = begunOn;
  return (['G1', 'G2', 'G3'] as const).map((code) => {
    const due = dueInWorkingDays(calendar, from, oldScheduleSteps[code]);
    from = due.legal;
    return { code, ...due };
  });
}
