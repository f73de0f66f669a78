import { clashesOf } from './clashes.ts';
import type { AssignmentInstance } from './instance.ts';
import { takenExperts } from './plan-cost.ts';
import type { PlanPair } from './plan-rows.ts';

/**
 * What is left to plan when all held pairs stay: the empty places, the room that the held pairs leave, and no colleague
 * of a held expert, and nobody to be kept apart from him, on his panel. Null when they cannot all stay: too many for the
 * limit, for the panel or of one organisation, or two who are to be kept apart.
 */
export function aroundHeld(instance: AssignmentInstance, held: readonly PlanPair[]): AssignmentInstance | null {
  const panels = takenExperts({ pairs: held, unassigned: [] });
  const loads = new Map<string, number>();
  for (const { expert } of held) loads.set(expert, (loads.get(expert) ?? 0) + 1);
  const experts = instance.experts.map((expert) => ({
    ...expert,
    carried: (expert.carried ?? 0) + (loads.get(expert.id) ?? 0),
  }));
  const byId = new Map(experts.map((expert) => [expert.id, expert]));
  const applications = instance.applications.map((application) => ({
    ...application,
    demand: (application.demand ?? instance.demand) - (panels.get(application.id)?.size ?? 0),
    hasLead: application.hasLead || [...(panels.get(application.id) ?? [])].some((id) => byId.get(id)?.lead === true),
  }));
  const seated = organisationsOf(held, byId);
  const isOverfull =
    applications.some(({ demand }) => demand < 0) ||
    experts.some(({ id, carried, limit }) => loads.has(id) && carried > limit) ||
    (instance.oneOrganisationPerPanel && [...seated].some(([id, set]) => set.size < (panels.get(id)?.size ?? 0)));
  if (isOverfull || clashesOf(instance, { pairs: held, unassigned: [] }).length > 0) return null;
  const strangers = strangersOf(instance);
  const pairs = instance.pairs.filter(({ application, expert }) => {
    const panel = panels.get(application);
    if (panel?.has(expert)) return false;
    if (panel && strangers.get(expert)?.some((other) => panel.has(other))) return false;
    const organisation = byId.get(expert)?.organisation ?? '';
    return !(instance.oneOrganisationPerPanel && seated.get(application)?.has(organisation));
  });
  return { ...instance, experts, applications, pairs };
}

function organisationsOf(
  held: readonly PlanPair[],
  byId: ReadonlyMap<string, { readonly organisation: string }>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const seated = new Map<string, Set<string>>();
  for (const { application, expert } of held) {
    seated.set(application, (seated.get(application) ?? new Set()).add(byId.get(expert)?.organisation ?? ''));
  }
  return seated;
}

/** By expert: those with whom he never sits. */
function strangersOf({ apart = [] }: AssignmentInstance): ReadonlyMap<string, readonly string[]> {
  const strangers = new Map<string, string[]>();
  for (const [a, b] of apart) {
    strangers.set(a, [...(strangers.get(a) ?? []), b]);
    strangers.set(b, [...(strangers.get(b) ?? []), a]);
  }
  return strangers;
}
