import type { Network } from './network.ts';
import type { Tree } from './tree.ts';

/** Where the search for the next arc stands, and how many arcs it looks at before it takes the best of them. */
export type Pricing = { next: number; readonly block: number };

/** Block search: small blocks look little and pivot often, which pays here, where a pivot touches a few nodes only. */
export function pricingOf(arcs: number): Pricing {
  return { next: 0, block: Math.max(16, Math.ceil(0.4 * Math.sqrt(arcs))) };
}

/** The arc of the most negative reduced cost in the next block that has one; -1 when there is none at all. */
export function findEntering(network: Network, tree: Tree, pricing: Pricing): number {
  const { from, to, cost } = network;
  const { state, potential } = tree;
  const arcs = cost.length;
  let best = -1;
  let least = 0;
  let inBlock = pricing.block;
  let arc = pricing.next;
  for (let seen = 0; seen < arcs; seen += 1) {
    const gain =
      (state[arc] ?? 0) * ((cost[arc] ?? 0) + (potential[from[arc] ?? 0] ?? 0) - (potential[to[arc] ?? 0] ?? 0));
    if (gain < least) {
      least = gain;
      best = arc;
    }
    arc = arc + 1 === arcs ? 0 : arc + 1;
    inBlock -= 1;
    if (inBlock === 0) {
      if (best >= 0) break;
      inBlock = pricing.block;
    }
  }
  pricing.next = arc;
  return best;
}
