import { localDate } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, type Result } from '#shared/kernel/result.ts';
import type { ProductionYear } from '#shared/records/production-year.ts';
import { type PublishedCalendar, publishedCalendarSchema } from '#shared/records/published-calendar.ts';
import { refuseCalendar } from '../refusals/calendar-refusals.ts';
import { readProductionYear } from './read-production-year.ts';

/** A calendar as the text of a file, to be edited by a person and read back by {@link readCalendarFile}. */
export function calendarFileText(calendar: ProductionYear): string {
  return `${JSON.stringify(calendar, null, 2)}\n`;
}

/** A calendar from the text of a file: as this program writes it, or as calendars are published; or why it is none. */
export function readCalendarFile(text: string): Result<ProductionYear, Refusal> {
  const data = jsonOf(text);
  const published = publishedCalendarSchema.safeParse(data);
  if (!published.success) return readProductionYear(data);
  const calendar = fromPublished(published.data);
  return calendar ? readProductionYear(calendar) : err(refuseCalendar('calendar.unreadable', {}));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return null;
  }
}

function fromPublished({ year, transitions, statistic }: PublishedCalendar): ProductionYear | null {
  const transfers = [];
  for (const { from, to } of transitions) {
    const days = [dayOf(year, from), dayOf(year, to)] as const;
    if (!days[0] || !days[1]) return null;
    transfers.push({ from: days[0], to: days[1] });
  }
  return { year, decree: null, transfers, regionalDaysOff: [], workingDays: statistic.workdays };
}

function dayOf(year: number, text: string) {
  const [month = 0, day = 0] = text.split('.').map(Number);
  return localDate(year, month, day);
}
