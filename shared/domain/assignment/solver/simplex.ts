import type { Network } from './network.ts';
import { turnCycle } from './pivot.ts';
import { findEntering, type Pricing, pricingOf } from './pricing.ts';
import { plantTree, type Tree } from './tree.ts';

/** Flow of least cost with the potentials that prove it: `cost + potential[from] - potential[to]` is ≥ 0 on what is left. */
export type CheapestFlow = { readonly flow: Int32Array; readonly potential: Float64Array };

/** Told now and then of the flow and the cost so far; false stops the work. */
export type Beat = (flow: Int32Array, cost: number) => boolean;

const PIVOTS_PER_BEAT = 4096;

/**
 * Network simplex with strongly feasible trees (Cunningham 1976): every tree has one, so that degenerate pivots cannot
 * go round for ever; the first tree comes with the network. All in whole numbers and a fixed order of arcs: the same
 * network gives the same flow on every machine. Null when stopped.
 */
export function cheapestFlow(network: Network, beat: Beat): CheapestFlow | null {
  const tree = plantTree(network);
  const pricing: Pricing = pricingOf(network.cost.length);
  let cost = costOf(network, tree);
  for (let pivots = 1; ; pivots += 1) {
    const entering = findEntering(network, tree, pricing);
    if (entering < 0) return { flow: tree.flow, potential: tree.potential };
    cost += turnCycle(network, tree, entering);
    if (pivots % PIVOTS_PER_BEAT === 0 && !beat(tree.flow, cost)) return null;
  }
}

function costOf(network: Network, tree: Tree): number {
  return tree.flow.reduce((sum, flow, arc) => sum + flow * (network.cost[arc] ?? 0), 0);
}
