import type { AssignmentInstance } from '#shared/domain/assignment/solver/instance.ts';
import { seededRandom } from '#shared/domain/sample/seeded-random.ts';

/** Sizes and kinds of a random problem. */
export type InstanceShape = {
  readonly applications: number;
  readonly experts: number;
  readonly organisations: number;
  /** How many of the pairs are eligible, 0 to 1. */
  readonly density: number;
  readonly largestCost: number;
  /** Whether some experts are leads, and panels without one cost more. */
  readonly hasLeads?: boolean;
};

/**
 * A random problem, the same for the same seed: demands of 0 to 3, limits down to none, loads carried already, empty
 * places cheaper or dearer than pairs, costs below zero, loads that grow by nothing or by much.
 */
export function randomInstance(seed: number, shape: InstanceShape): AssignmentInstance {
  const { int, chance, weighted } = seededRandom(seed);
  const loadCost = growing(1 + int(6), () =>
    weighted([
      [0, 2],
      [int(10), 3],
      [int(shape.largestCost), 1],
    ] as const),
  );
  const experts = Array.from({ length: shape.experts }, (_, e) => ({
    id: `e${e}`,
    organisation: `o${int(shape.organisations)}`,
    limit: int(loadCost.length + 1),
    ...(chance(0.3) ? { carried: int(loadCost.length + 2) } : {}),
    ...(shape.hasLeads ? { lead: chance(0.3) } : {}),
  }));
  const applications = Array.from({ length: shape.applications }, (_, a) => ({
    id: `a${a}`,
    ...(chance(0.3) ? { demand: int(4) } : {}),
    ...(shape.hasLeads && chance(0.2) ? { hasLead: true } : {}),
  }));
  const cost = () => int(shape.largestCost) - (chance(0.1) ? int(shape.largestCost) : 0);
  return {
    demand: 1 + int(3),
    unassignedCost: int(4) === 0 ? int(shape.largestCost) : 20 * shape.largestCost,
    loadCost,
    oneOrganisationPerPanel: chance(0.8),
    experts,
    applications,
    pairs: applications.flatMap((application) =>
      experts
        .filter(() => chance(shape.density))
        .map((expert) => ({ application: application.id, expert: expert.id, cost: cost() })),
    ),
    ...(shape.hasLeads ? { noLeadCost: int(2 * shape.largestCost) } : {}),
  };
}

function growing(length: number, step: () => number): readonly number[] {
  let cost = 0;
  return Array.from({ length }, () => {
    cost += step();
    return cost;
  });
}

/** The rows in another order, the same for the same seed. */
export function shuffled<T>(seed: number, rows: readonly T[]): readonly T[] {
  const { int } = seededRandom(seed);
  const order = [...rows];
  for (let i = order.length - 1; i > 0; i -= 1) {
    const [other] = order.splice(int(i + 1), 1);
    if (other !== undefined) order.push(other);
  }
  return order;
}
