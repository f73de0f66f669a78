import { formatDate, type LocalDate, localDate } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { ProductionYear } from '#shared/records/production-year.ts';
import { refuseCalendar } from '../refusals/calendar-refusals.ts';

const DATE = /(\d{1,2})\.(\d{1,2})\.(\d{4})/gu;

/** Transfers as a person types them, one in a line: «03.01.2026 → 09.01.2026». */
export function transfersText(transfers: ProductionYear['transfers']): string {
  return transfers.map(({ from, to }) => `${formatDate(from)} → ${formatDate(to)}`).join('\n');
}

/** Days as a person types them, one in a line. */
export function daysText(days: readonly LocalDate[]): string {
  return days.map(formatDate).join('\n');
}

/** Transfers from lines, each with two dates, whatever stands between them; lines without figures are passed over. */
export function readTransfers(text: string): Result<ProductionYear['transfers'], Refusal> {
  const transfers: ProductionYear['transfers'] = [];
  for (const line of filledLines(text)) {
    const [from, to, ...rest] = datesOf(line);
    if (!from || !to || rest.length > 0) return err(refuseCalendar('calendar.badTransfer', { line }));
    transfers.push({ from, to });
  }
  return ok(transfers);
}

/** Days from lines, one or several in each. */
export function readDays(text: string): Result<LocalDate[], Refusal> {
  const days: LocalDate[] = [];
  for (const line of filledLines(text)) {
    const found = datesOf(line);
    if (found.length === 0) return err(refuseCalendar('date.unreadable', { text: line }));
    days.push(...found);
  }
  return ok(days);
}

function filledLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\d/u.test(line));
}

/** The dates of a line; none when one of them does not exist. */
function datesOf(line: string): readonly LocalDate[] {
  const found = Array.from(line.matchAll(DATE), ([, day, month, year]) =>
    localDate(Number(year), Number(month), Number(day)),
  );
  return found.every((date) => date !== null) ? found.filter((date) => date !== null) : [];
}
