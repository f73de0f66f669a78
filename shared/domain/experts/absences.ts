import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Absence } from '#shared/records/absence.ts';
import type { View } from '#shared/records/view.ts';
import { firstDayOf, lastDayOf } from '../periods/period.ts';
import { rowsBy } from '../rows/rows-by.ts';

/** Absences of an expert, the earliest first. */
export function absencesOf(view: View, expertId: string): readonly Absence[] {
  return rowsBy(view, 'absences', 'expertId', expertId).toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** The absence that covers the day, if there is one. */
export function absenceOn(view: View, expertId: string, date: LocalDate): Absence | undefined {
  return rowsBy(view, 'absences', 'expertId', expertId).find(({ from, to }) => from <= date && date <= to);
}

/** Absences that take at least a day of the two months of a period. */
export function absencesIn(view: View, expertId: string, period: string): readonly Absence[] {
  const all = absencesOf(view, expertId);
  // Most experts have none, and bulk work asks for each pair: the days of the period are made only where they are looked at.
  if (all.length === 0) return all;
  const [first, last] = [firstDayOf(period), lastDayOf(period)];
  return all.filter(({ from, to }) => from <= last && first <= to);
}

/** Whether one absence covers all days of the period: nothing of it is left for work. */
export function isAbsentAllPeriod(view: View, expertId: string, period: string): boolean {
  const [first, last] = [firstDayOf(period), lastDayOf(period)];
  return absencesOf(view, expertId).some(({ from, to }) => from <= first && last <= to);
}
