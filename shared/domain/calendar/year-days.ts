import { must } from '#shared/kernel/assert.ts';
import { type LocalDate, localDate, toDayNumber } from '#shared/kernel/local-date.ts';
import type { ProductionYear } from '#shared/records/production-year.ts';

/** What a day is: working, working and an hour shorter, or off. */
export type DayKind = 'work' | 'short' | 'off';

/** The days of one year in order, the first being `first` (a day number). */
export type YearDays = { readonly first: number; readonly kinds: readonly DayKind[] };

/** Holidays of ТК ст. 112 as month and day: New Year holidays, Christmas, and the six others. */
const HOLIDAYS = '1-1 1-2 1-3 1-4 1-5 1-6 1-7 1-8 2-23 3-8 5-1 5-9 6-12 11-4';

/** What of a production calendar the days are made of. */
type Plan = Pick<ProductionYear, 'year' | 'transfers' | 'regionalDaysOff'>;

/**
 * The days of a year: weekends and holidays off; the transfers of the decree; a holiday that falls on a weekend moves the
 * day off to the next working day, but for those of January (ТК ст. 112); the eve of a holiday is an hour shorter (ТК ст. 95).
 */
export function daysOfYear(plan: Plan): YearDays {
  const first = toDayNumber(dateOf(plan.year, 1, 1));
  const length = toDayNumber(dateOf(plan.year + 1, 1, 1)) - first;
  const holidays = holidaysOf(plan.year).map((day) => day - first);
  const isOff = Array.from({ length }, (_, i) => isWeekend(first + i) || holidays.includes(i));
  const moved = plan.transfers.map(({ from, to }) => ({
    from: toDayNumber(from) - first,
    to: toDayNumber(to) - first,
  }));
  for (const { from, to } of moved) {
    isOff[to] = true;
    if (!holidays.includes(from)) isOff[from] = false;
  }
  for (const holiday of holidays) {
    const isMovedByDecree = moved.some(({ from }) => from === holiday);
    if (holiday >= 31 && isWeekend(first + holiday) && !isMovedByDecree) isOff[nextWorking(isOff, holiday)] = true;
  }
  for (const day of plan.regionalDaysOff) isOff[toDayNumber(day) - first] = true;
  const eves = new Set(eveIndexes(holidays, moved, length));
  return { first, kinds: isOff.map((off, i) => (off ? 'off' : eves.has(i) ? 'short' : 'work')) };
}

/** Whether ТК ст. 112 names the day a holiday. */
export function isHoliday(date: LocalDate): boolean {
  return holidaysOf(Number(date.slice(0, 4))).includes(toDayNumber(date));
}

/** Whether the day is a Saturday or a Sunday. */
export function isWeekend(dayNumber: number): boolean {
  return (((dayNumber + 3) % 7) + 7) % 7 >= 5;
}

/** The day before each holiday, and the working day that stands for it where it was moved (5 March 2022, 2 November 2024). */
function eveIndexes(
  holidays: readonly number[],
  moved: readonly { readonly from: number; readonly to: number }[],
  length: number,
): readonly number[] {
  const eves = [...holidays.map((holiday) => holiday - 1), length - 1];
  return [...eves, ...moved.filter(({ to }) => eves.includes(to)).map(({ from }) => from)];
}

function nextWorking(isOff: readonly boolean[], from: number): number {
  let day = from;
  while (isOff[day]) day += 1;
  return day;
}

function holidaysOf(year: number): readonly number[] {
  return HOLIDAYS.split(' ').map((text) => {
    const [month, day] = text.split('-').map(Number);
    return toDayNumber(dateOf(year, must(month, 'month'), must(day, 'day')));
  });
}

function dateOf(year: number, month: number, day: number): LocalDate {
  return must(localDate(year, month, day), `${year}-${month}-${day}`);
}
