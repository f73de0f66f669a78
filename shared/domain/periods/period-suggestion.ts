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
 * days alone say; everything that would fit is over, so the one that has begun;
 * the region has closed the window that would be, so the nearest open one.
 */
export type SuggestionRule = 'category' | 'serviceFirst' | 'serviceOnly' | 'soonest' | 'closed';

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
  isClosed: (period: string) => boolean = () => false,
): PeriodSuggestion {
  const wanted = suggestPeriod({ receivedAt, heldUntil }, today);
  const period = nearestOpen(wanted, periodOf(today), isClosed);
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
  const rule = period === wanted ? ruleOf(facts) : 'closed';
  return { ...facts, rule, warnings: warningsOf(facts, today) };
}

/** How many windows after the wanted one are looked through for an open one. */
const AHEAD = 14;

/** Earlier open windows first: they still fit the terms; then later ones; the wanted one where all are closed. */
function nearestOpen(wanted: string, earliest: string, isClosed: (period: string) => boolean): string {
  for (let period = wanted; period >= earliest; period = shiftPeriod(period, -1)) if (!isClosed(period)) return period;
  const later = Array.from({ length: AHEAD }, (_, i) => shiftPeriod(wanted, i + 1));
  return later.find((period) => !isClosed(period)) ?? wanted;
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
