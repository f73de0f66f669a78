import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { legalDays } from '../deadlines/deadline-codes.ts';
import { dueInDays } from '../deadlines/due-date.ts';
import { serviceTerms } from '../deadlines/service-terms.ts';
import { firstDayOf, periodOf, shiftPeriod } from './period.ts';
import { suggestPeriod } from './suggest-period.ts';

/**
 * Why just this window: the held category ends in it (S1); the 90 days end first (п. 31-32); there is no category, so the 90
 * days alone say; everything that would fit is over, so the one that has begun.
 */
export type SuggestionRule = 'category' | 'serviceFirst' | 'serviceOnly' | 'soonest';

/** What is worth knowing before the window is chosen; nothing of it forbids (trap 14). */
export type SuggestionWarning = 'categoryEndsBefore' | 'serviceEndsBefore' | 'noticeLate';

/** A window for one application with everything that it follows from. */
export type PeriodSuggestion = {
  readonly period: string;
  readonly rule: SuggestionRule;
  readonly receivedAt: LocalDate;
  readonly heldUntil: LocalDate | null;
  /** D30: the applicant is told the term by this day. */
  readonly noticeDue: LocalDate;
  /** D90: the end of the service. */
  readonly serviceDue: LocalDate;
  /** D60: the decision, when attestation begins with the window, or today where the window has begun. */
  readonly decisionDue: LocalDate;
  readonly warnings: readonly SuggestionWarning[];
};

/** What a suggestion is made of. */
export type Suggestible = Pick<Application, 'receivedAt' | 'heldUntil'>;

/**
 * The window to choose for an application, with its reasons: the one in which the held category ends, no later than the 90
 * days allow and never one that is over ({@link suggestPeriod}).
 */
export function periodSuggestion(
  { receivedAt, heldUntil }: Suggestible,
  today: LocalDate,
  calendar: WorkCalendar,
): PeriodSuggestion {
  const period = suggestPeriod({ receivedAt, heldUntil }, today);
  const { D30, D90 } = serviceTerms({ receivedAt }, calendar);
  const begins = firstDayOf(period) < today ? today : firstDayOf(period);
  const facts = {
    period,
    receivedAt,
    heldUntil,
    noticeDue: D30.legal,
    serviceDue: D90.legal,
    decisionDue: dueInDays(calendar, begins, legalDays.attestation).legal,
  };
  return { ...facts, rule: ruleOf(facts), warnings: warningsOf(facts, today) };
}

type Facts = Omit<PeriodSuggestion, 'rule' | 'warnings'>;

function ruleOf({ period, heldUntil, receivedAt }: Facts): SuggestionRule {
  const endsIn = (date: LocalDate) => shiftPeriod(period, 1) === periodOf(date);
  if (heldUntil !== null && endsIn(heldUntil)) return 'category';
  if (!endsIn(addDays(receivedAt, legalDays.service))) return 'soonest';
  return heldUntil === null ? 'serviceOnly' : 'serviceFirst';
}

function warningsOf(
  { period, heldUntil, serviceDue, noticeDue }: Facts,
  today: LocalDate,
): readonly SuggestionWarning[] {
  const lastMonth = firstDayOf(shiftPeriod(period, 1));
  const found: SuggestionWarning[] = [];
  if (heldUntil !== null && heldUntil < lastMonth) found.push('categoryEndsBefore');
  if (serviceDue < lastMonth) found.push('serviceEndsBefore');
  if (noticeDue < today) found.push('noticeLate');
  return found;
}
