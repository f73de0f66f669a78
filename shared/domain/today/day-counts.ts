import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import type { ApplicationStatus } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { openDeadlines } from '../deadlines/open-deadlines.ts';
import { mainPath, terminalStatuses } from '../statuses/status.ts';

/** How many deadlines of thirty, sixty and ninety days fall on a day. */
export type DeadlineDay = {
  readonly date: LocalDate;
  readonly D30: number;
  readonly D60: number;
  readonly D90: number;
};

/** What the charts beside the matters show; the same numbers stand in their tables. */
export type DayCounts = {
  readonly days: readonly DeadlineDay[];
  /** Applications in work by status, in the order of the procedure. */
  readonly stages: readonly { readonly status: ApplicationStatus; readonly count: number }[];
  /** Applications in work by municipality, the largest first. */
  readonly municipalities: readonly { readonly name: string; readonly count: number }[];
  /** Applications received by day, today last. */
  readonly received: readonly { readonly date: LocalDate; readonly count: number }[];
  readonly inWork: number;
};

const DAYS = 14;

/** Counts the deadlines of the next two weeks, what is in work, and what came in the last two weeks. */
export function dayCounts(view: View, today: LocalDate, calendar: WorkCalendar): DayCounts {
  const due = countersOf(datesFrom(today), () => ({ D30: 0, D60: 0, D90: 0 }));
  const received = countersOf(datesFrom(addDays(today, 1 - DAYS)), () => ({ count: 0 }));
  const stages = new Map<ApplicationStatus, number>();
  const places = new Map<string, number>();
  for (const application of view.all('applications')) {
    const { status, receivedAt, municipalityId } = application;
    const arrived = received.get(receivedAt);
    if (arrived && status !== 'DRAFT') arrived.count += 1;
    if (status === 'DRAFT' || terminalStatuses.has(status)) continue;
    stages.set(status, (stages.get(status) ?? 0) + 1);
    places.set(municipalityId, (places.get(municipalityId) ?? 0) + 1);
    for (const { code, legal } of openDeadlines(view, application, calendar)) {
      const day = due.get(legal);
      if (day && code !== 'J0') day[code] += 1;
    }
  }
  return {
    days: Array.from(due, ([date, counts]) => ({ date, ...counts })),
    received: Array.from(received, ([date, { count }]) => ({ date, count })),
    stages: mainPath.flatMap((status) => {
      const count = stages.get(status);
      return count ? [{ status, count }] : [];
    }),
    municipalities: byCount(view, places),
    inWork: Array.from(stages.values()).reduce((sum, count) => sum + count, 0),
  };
}

function datesFrom(first: LocalDate): readonly LocalDate[] {
  return Array.from({ length: DAYS }, (_, i) => addDays(first, i));
}

function countersOf<T>(dates: readonly LocalDate[], zero: () => T): Map<LocalDate, T> {
  return new Map(dates.map((date) => [date, zero()]));
}

function byCount(view: View, counts: ReadonlyMap<string, number>): DayCounts['municipalities'] {
  return Array.from(counts, ([id, count]) => ({ name: view.get('municipalities', id)?.name ?? '', count })).sort(
    (a, b) => b.count - a.count || a.name.localeCompare(b.name, 'ru'),
  );
}
