import type { ProductionYear } from '#shared/records/production-year.ts';
import type { View } from '#shared/records/view.ts';
import { productionYears } from './production-years.ts';
import { type WorkCalendar, workCalendar } from './work-calendar.ts';

type Kept = { readonly revision: number; readonly years: readonly ProductionYear[]; readonly calendar: WorkCalendar };

const kept = new WeakMap<View, Kept>();

/**
 * The production calendar that the office works by: its own years before those that come with the program. Made once per
 * state of the table, so lists may ask it for every row.
 */
export function calendarOf(view: View): WorkCalendar {
  return known(view).calendar;
}

/** The years that the office can rely on, the earliest first. */
export function yearsOf(view: View): readonly ProductionYear[] {
  return known(view).years;
}

function known(view: View): Kept {
  const revision = view.revision('productionYears');
  const before = kept.get(view);
  if (before?.revision === revision) return before;
  const byYear = new Map(productionYears.map((one) => [one.year, one]));
  for (const { calendar } of view.all('productionYears')) byYear.set(calendar.year, calendar);
  const years = [...byYear.values()].sort((a, b) => a.year - b.year);
  const made = { revision, years, calendar: workCalendar(years) };
  kept.set(view, made);
  return made;
}
