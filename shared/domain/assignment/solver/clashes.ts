import type { AssignmentInstance } from './instance.ts';
import { takenExperts } from './plan-cost.ts';
import type { PlanRows } from './plan-rows.ts';

/** Two who may never sit together and would. */
export type Clash = { readonly application: string; readonly experts: readonly [string, string] };

/** Panels on which two sit who are to be kept apart, in the order of ids. */
export function clashesOf({ apart }: AssignmentInstance, plan: PlanRows): readonly Clash[] {
  if (!apart || apart.length === 0) return [];
  const clashes: Clash[] = [];
  for (const [application, panel] of takenExperts(plan)) {
    if (panel.size < 2) continue;
    for (const experts of apart) {
      if (panel.has(experts[0]) && panel.has(experts[1])) clashes.push({ application, experts });
    }
  }
  return clashes.sort(byIds);
}

function byIds(a: Clash, b: Clash): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf({ application, experts }: Clash): string {
  return `${application}\n${experts[0]}\n${experts[1]}`;
}
