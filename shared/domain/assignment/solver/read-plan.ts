import type { AssignmentNetwork } from './build-network.ts';
import type { Potentials } from './certificate.ts';
import type { Crossing } from './crossings.ts';
import type { Indexed } from './indexed.ts';
import type { PlanRows } from './plan-rows.ts';
import type { CheapestFlow } from './simplex.ts';

/** The appointments that the flow stands for, by application and then by expert. */
export function readPlan(at: Indexed, { pairArc, emptyArc }: AssignmentNetwork, { flow }: CheapestFlow): PlanRows {
  const pairs: { application: string; expert: string }[] = [];
  const unassigned: { application: string; missing: number }[] = [];
  at.applicationIds.forEach((application, i) => {
    for (let pair = at.firstPair[i] ?? 0; pair < (at.firstPair[i + 1] ?? 0); pair += 1) {
      const isTaken = (flow[pairArc[pair] ?? -1] ?? 0) > 0;
      if (isTaken) pairs.push({ application, expert: at.expertIds[at.pairExpert[pair] ?? 0] ?? '' });
    }
    const missing = flow[emptyArc[i] ?? -1] ?? 0;
    if (missing > 0) unassigned.push({ application, missing });
  });
  return { pairs, unassigned };
}

/** The potentials of the flow as prices by the ids of the instance. */
export function readPrices(
  at: Indexed,
  built: AssignmentNetwork,
  { potential }: CheapestFlow,
  crossings: readonly Crossing[] = [],
): Potentials {
  const priced = (ids: readonly string[], nodes: Int32Array) =>
    new Map(ids.flatMap((id, i) => ((nodes[i] ?? -1) < 0 ? [] : [[id, potential[nodes[i] ?? 0] ?? 0] as const])));
  return {
    applications: priced(at.applicationIds, built.applicationNode),
    others: priced(at.applicationIds, built.othersNode),
    experts: priced(at.expertIds, built.expertNode),
    gates: gatePrices(at, built, potential),
    ...(crossings.length > 0 ? { seats: seatPrices(at, crossings) } : {}),
  };
}

function gatePrices(at: Indexed, { gateNode }: AssignmentNetwork, potential: Float64Array): Potentials['gates'] {
  const gates = new Map<string, Map<string, number>>();
  at.applicationIds.forEach((application, i) => {
    for (let pair = at.firstPair[i] ?? 0; pair < (at.firstPair[i + 1] ?? 0); pair += 1) {
      const gate = gateNode[pair] ?? -1;
      if (gate < 0) continue;
      const prices = gates.get(application) ?? new Map<string, number>();
      prices.set(at.expertIds[at.pairExpert[pair] ?? 0] ?? '', potential[gate] ?? 0);
      gates.set(application, prices);
    }
  });
  return gates;
}

function seatPrices(at: Indexed, crossings: readonly Crossing[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const seats = new Map<string, Map<string, number>>();
  for (const { application, organisation, price } of crossings) {
    const id = at.applicationIds[application] ?? '';
    const prices = seats.get(id) ?? new Map<string, number>();
    seats.set(id, prices.set(at.organisationNames[organisation] ?? '', price));
  }
  return seats;
}
