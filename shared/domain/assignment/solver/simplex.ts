import type { Network } from './network.ts';
import { turnCycle } from './pivot.ts';
import { findEntering, pricingOf } from './pricing.ts';
import { plantTree, reprice, type Tree } from './tree.ts';

/** Flow of least cost with the potentials that prove it: `cost + potential[from] - potential[to]` is ≥ 0 on what is left. */
export type CheapestFlow = { readonly flow: Int32Array; readonly potential: Float64Array };

/** Told now and then of the flow and the cost so far; false stops the work. */
export type Beat = (flow: Int32Array, cost: number) => boolean;

/** A flow that can be made the cheapest again after costs of the network were changed. */
export type Flow = CheapestFlow & {
  /** Pivots until nothing gains any more; false when stopped. */
  readonly settle: (beat: Beat) => boolean;
};

const PIVOTS_PER_BEAT = 4096;

/**
 * Network simplex with strongly feasible trees (Cunningham 1976): every tree has one, so that degenerate pivots cannot
 * go round for ever; the first tree comes with the network. All in whole numbers and a fixed order of arcs: the same
 * network gives the same flow on every machine. Costs that change leave the tree possible: settling goes on from there.
 */
export function flowOf(network: Network): Flow {
  const tree = plantTree(network);
  return {
    flow: tree.flow,
    potential: tree.potential,
    settle: (beat) => {
      reprice(network, tree);
      return settle(network, tree, beat);
    },
  };
}

function settle(network: Network, tree: Tree, beat: Beat): boolean {
  const pricing = pricingOf(network.cost.length);
  let cost = flowCost(network, tree.flow);
  for (let pivots = 1; ; pivots += 1) {
    const entering = findEntering(network, tree, pricing);
    if (entering < 0) return true;
    cost += turnCycle(network, tree, entering);
    if (pivots % PIVOTS_PER_BEAT === 0 && !beat(tree.flow, cost)) return false;
  }
}

/** What a flow costs. */
export function flowCost({ cost }: Network, flow: Int32Array): number {
  return flow.reduce((sum, units, arc) => sum + units * (cost[arc] ?? 0), 0);
}
