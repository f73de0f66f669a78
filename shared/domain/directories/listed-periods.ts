import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { ClosedPeriod } from '#shared/records/closed-period.ts';
import type { View } from '#shared/records/view.ts';
import { firstDayOf, lastDayOf, periodOf, periodsAround } from '../periods/period.ts';

/** A window of two months as the directory shows it. */
export type ListedPeriod = {
  /** Its first month, `YYYY-MM`. */
  readonly id: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly state: 'past' | 'current' | 'future';
  /** Why it is closed, with the day; null for one that is chosen freely. */
  readonly closed: ClosedPeriod | null;
  /** Applications of the period by municipality id. */
  readonly applications: ReadonlyMap<string, number>;
  /** Municipalities whose schedule for it is approved. */
  readonly approved: readonly string[];
};

/** Windows that are used, and those about today: three back, twelve ahead. The latest first. */
export function listedPeriods(view: View, today: LocalDate): readonly ListedPeriod[] {
  const applications = new Map<string, Map<string, number>>();
  for (const { period, municipalityId } of view.all('applications')) {
    if (period === null) continue;
    const counts = applications.get(period) ?? new Map<string, number>();
    applications.set(period, counts.set(municipalityId, (counts.get(municipalityId) ?? 0) + 1));
  }
  const approved = Map.groupBy(view.all('schedules'), ({ period }) => period);
  const closed = Array.from(view.all('closedPeriods'), ({ id }) => id);
  const ids = new Set([...applications.keys(), ...approved.keys(), ...closed, ...periodsAround(today, 3, 12)]);
  return [...ids]
    .sort()
    .reverse()
    .map((id): ListedPeriod => {
      const to = lastDayOf(id);
      const state = to < today ? 'past' : id <= periodOf(today) ? 'current' : 'future';
      const schedules = (approved.get(id) ?? []).filter(({ versions }) => versions.length > 0);
      return {
        id,
        from: firstDayOf(id),
        to,
        state,
        closed: view.get('closedPeriods', id) ?? null,
        applications: applications.get(id) ?? new Map(),
        approved: schedules.map(({ municipalityId }) => municipalityId),
      };
    });
}
