import type { AssignmentInstance, InstancePair } from '#shared/domain/assignment/solver/instance.ts';

/**
 * Loads when each application takes the experts that suit it best, as people do from a drop-down: own organisations apart,
 * limits not looked at.
 */
export function loadsByPreference(instance: AssignmentInstance): readonly number[] {
  const organisationOf = new Map(instance.experts.map(({ id, organisation }) => [id, organisation]));
  const loads = new Map(instance.experts.map(({ id }) => [id, 0]));
  const pairs = new Map<string, InstancePair[]>(instance.applications.map(({ id }) => [id, []]));
  for (const pair of instance.pairs) pairs.get(pair.application)?.push(pair);
  for (const eligible of pairs.values()) {
    const taken = new Set<string | undefined>();
    for (const { expert } of eligible.sort((a, b) => a.cost - b.cost)) {
      if (taken.size === instance.demand) break;
      if (taken.has(organisationOf.get(expert))) continue;
      taken.add(organisationOf.get(expert));
      loads.set(expert, (loads.get(expert) ?? 0) + 1);
    }
  }
  return [...loads.values()];
}

/** How far the values lie from their mean. */
export function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
