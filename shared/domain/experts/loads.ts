import type { Application } from '#shared/records/application.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import { loadOf } from '../assignment/load.ts';
import { limitOf } from './expert-facts.ts';

/** What an expert carries in a period, and how much he takes in it; null is "no limit". */
export type PeriodLoad = { readonly period: string; readonly load: number; readonly limit: number | null };

/** His load in the given periods and in every period in which he has or had applications, in order. */
export function loadsByPeriod(view: View, expert: Expert, periods: readonly string[]): readonly PeriodLoad[] {
  const met = applicationsOfExpert(view, expert.id).flatMap(({ period }) => period ?? []);
  const own = (expert.periodLimits ?? []).map(({ period }) => period);
  return [...new Set([...periods, ...met, ...own])]
    .sort()
    .map((period) => ({ period, load: loadOf(view, expert.id, period), limit: limitOf(expert, period) }));
}

type Kept = { readonly revision: number; readonly byExpert: ReadonlyMap<string, readonly Application[]> };
const kept = new WeakMap<View, Kept>();

/** Applications to which the expert is appointed, or was and stands in them still; grouped once per state of the table. */
export function applicationsOfExpert(view: View, expertId: string): readonly Application[] {
  const revision = view.revision('applications');
  const known = kept.get(view);
  if (known?.revision === revision) return known.byExpert.get(expertId) ?? [];
  const byExpert = new Map<string, Application[]>();
  for (const application of view.all('applications')) {
    for (const id of application.expertIds) {
      const group = byExpert.get(id);
      if (group) group.push(application);
      else byExpert.set(id, [application]);
    }
  }
  kept.set(view, { revision, byExpert });
  return byExpert.get(expertId) ?? [];
}
