import type { AssignmentNetwork } from './build-network.ts';
import type { Indexed } from './indexed.ts';
import { type Beat, type Flow, flowCost } from './simplex.ts';

/**
 * A panel and an organisation that has both a lead and another expert for it: they leave the application by two ways, so
 * the flow itself does not keep them from sitting there together. A price on the organisation's one seat does: each of
 * them pays it. If the cheapest flow under the prices takes each priced seat just once, no plan of the rules is cheaper
 * (the prices are multipliers of Lagrange, the check of the plan takes them too).
 */
export type Crossing = {
  readonly application: number;
  readonly organisation: number;
  readonly pairs: readonly number[];
  price: number;
  /** The highest price under which both sat there, and the lowest under which nobody did. */
  bothAt: number;
  nobodyAt: number;
};

/** A flow that is being settled: the problem in numbers, its network, and who is told on the way. */
export type Work = {
  readonly at: Indexed;
  readonly built: AssignmentNetwork;
  readonly flow: Flow;
  readonly beat: Beat;
};

/** How the search for prices ended. */
export type Settled = {
  /** Crossings that got a price. */
  readonly crossings: readonly Crossing[];
  /** Whether no panel has two of one organisation, and each priced seat is taken once. */
  readonly isProven: boolean;
  /** What no plan can cost less than. */
  readonly bound: number;
};

const ROUNDS = 40;

/** Finds prices of seats with which the cheapest flow keeps the rule; null when stopped. `onPlan` gets each flow that keeps it. */
export function settleCrossings(work: Work, onPlan: () => void): Settled | null {
  const { built, flow, beat } = work;
  const crossings: Crossing[] = [];
  let bound = Number.NEGATIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!flow.settle(beat)) return null;
    crossings.push(...newClashes(work, crossings));
    const charged = crossings.reduce((sum, { price }) => sum + price, 0);
    bound = Math.max(bound, flowCost(built.network, flow.flow) - charged);
    const seated = crossings.map((crossing) => taken(crossing, work));
    if (seated.every((count) => count < 2)) onPlan();
    const wrong = crossings.filter((crossing, i) => seated[i] === 2 || (seated[i] === 0 && crossing.price > 0));
    if (wrong.length === 0) return { crossings, isProven: true, bound };
    const isMoved = wrong.map((crossing) => movePrice(crossing, taken(crossing, work) === 2));
    for (const crossing of wrong) charge(work, crossing.pairs, crossing.price);
    if (!isMoved.includes(true)) break;
  }
  return { crossings, isProven: false, bound };
}

/**
 * Where two of one organisation sit, keeps its leads off the panel, or all but its leads, until no two do; then takes
 * back all that those seats are charged. False when stopped.
 */
export function separate(work: Work, keepsLeads: boolean, dearest: number): boolean {
  const { at, flow, beat } = work;
  const off: number[] = [];
  for (;;) {
    if (!flow.settle(beat)) return false;
    const clashes = newClashes(work, []);
    if (clashes.length === 0) break;
    const pairs = clashes.flatMap((clash) => clash.pairs);
    const away = pairs.filter((pair) => (at.lead[at.pairExpert[pair] ?? 0] === 1) !== keepsLeads);
    charge(work, away, dearest);
    off.push(...away);
  }
  charge(work, off, 0);
  return true;
}

/** Takes the prices back. */
export function forgive(work: Work, crossings: readonly Crossing[]): void {
  for (const { pairs } of crossings) charge(work, pairs, 0);
}

/** Panels on which two of one organisation sit, besides those that are known. */
function newClashes({ at, built, flow }: Work, known: readonly Crossing[]): readonly Crossing[] {
  const isKnown = new Set(known.map(({ application, organisation }) => `${application} ${organisation}`));
  const clashes: Crossing[] = [];
  for (let application = 0; application < at.demand.length; application += 1) {
    if ((at.noLeadCost[application] ?? 0) === 0) continue;
    const seated = new Set<number>();
    for (const pair of pairsOf(at, application)) {
      if ((flow.flow[built.pairArc[pair] ?? -1] ?? 0) === 0) continue;
      const organisation = at.organisation[at.pairExpert[pair] ?? 0] ?? 0;
      if (seated.has(organisation) && !isKnown.has(`${application} ${organisation}`)) {
        clashes.push(crossingOf(at, application, organisation));
      }
      seated.add(organisation);
    }
  }
  return clashes;
}

function crossingOf(at: Indexed, application: number, organisation: number): Crossing {
  const pairs = pairsOf(at, application).filter((pair) => at.organisation[at.pairExpert[pair] ?? 0] === organisation);
  return { application, organisation, pairs, price: 0, bothAt: 0, nobodyAt: Number.POSITIVE_INFINITY };
}

function pairsOf({ firstPair }: Indexed, application: number): readonly number[] {
  const first = firstPair[application] ?? 0;
  return Array.from({ length: (firstPair[application + 1] ?? 0) - first }, (_, i) => first + i);
}

function taken({ pairs }: Crossing, { built, flow }: Work): number {
  return pairs.reduce((sum, pair) => sum + (flow.flow[built.pairArc[pair] ?? -1] ?? 0), 0);
}

/** Dearer while both sit there, cheaper while nobody does; halving between. Whether there was a price left to try. */
function movePrice(crossing: Crossing, isBoth: boolean): boolean {
  const before = crossing.price;
  if (isBoth) {
    crossing.bothAt = before;
    if (crossing.nobodyAt <= before) crossing.nobodyAt = Number.POSITIVE_INFINITY;
  } else {
    crossing.nobodyAt = before;
    if (crossing.bothAt >= before) crossing.bothAt = 0;
  }
  const { bothAt, nobodyAt } = crossing;
  crossing.price = nobodyAt === Number.POSITIVE_INFINITY ? 2 * bothAt + 1 : Math.floor((bothAt + nobodyAt) / 2);
  return crossing.price !== before;
}

function charge({ at, built }: Work, pairs: readonly number[], price: number): void {
  for (const pair of pairs) {
    const arc = built.pairArc[pair] ?? -1;
    if (arc >= 0) built.network.cost[arc] = (at.pairCost[pair] ?? 0) + price;
  }
}
