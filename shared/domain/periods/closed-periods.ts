import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { View } from '#shared/records/view.ts';
import { refuseDirectory } from '../refusals/directory-refusals.ts';
import { periodsAround } from './period.ts';
import { periodTitle } from './period-words.ts';

/** Why a window is not chosen for an application, or null: the region has closed it. */
export function whyPeriodClosed(view: View, period: string | null): Refusal | null {
  const closed = period === null ? undefined : view.get('closedPeriods', period);
  if (!closed) return null;
  return refuseDirectory('period.closed', { period: periodTitle(closed.id), reason: asSentence(closed.reason) });
}

/** Windows that may be offered: those about the day that nobody has closed. */
export function openPeriodsAround(view: View, date: LocalDate, back: number, ahead: number): readonly string[] {
  return periodsAround(date, back, ahead).filter((period) => !view.get('closedPeriods', period));
}

/** Why a window cannot be closed: applications stand in it, or its schedule is approved. */
export function whyPeriodKeptOpen(view: View, period: string): Refusal | null {
  const uses = Array.from(view.all('applications')).filter((one) => one.period === period).length;
  if (uses > 0) return refuseDirectory('period.inUse', { period: periodTitle(period), uses });
  const approved = Array.from(view.all('schedules')).filter((one) => one.period === period && one.versions.length > 0);
  if (approved.length === 0) return null;
  return refuseDirectory('period.scheduled', { period: periodTitle(period), uses: approved.length });
}

function asSentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
