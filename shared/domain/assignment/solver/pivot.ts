import type { Network } from './network.ts';
import { cut, EMPTY, FULL, hang, IN_TREE, shiftBranch, type Tree } from './tree.ts';

/** The cycle that an arc closes in the tree, in the direction in which the flow is sent: top → … tail → head … → top. */
type Cycle = {
  readonly arc: number;
  readonly sign: 1 | -1;
  readonly tail: number;
  readonly head: number;
  readonly top: number;
};

/** How much goes round, and the node whose arc up stops it; -1: the arc that came stops it itself. */
type Stop = { readonly amount: number; readonly node: number; readonly isOnTailSide: boolean };

/**
 * Sends as much as can go round the cycle that the arc closes in the tree, and swaps the arc for the one that stops the
 * flow. Gives the change of the cost, never above zero.
 */
export function turnCycle(network: Network, tree: Tree, arc: number): number {
  const cycle = cycleOf(network, tree, arc);
  const reduced = reducedCost(network, tree, arc);
  const stop = whatStops(network, tree, cycle);
  if (stop.amount > 0) push(tree, cycle, stop.amount);
  if (stop.node < 0) tree.state[arc] = cycle.sign > 0 ? FULL : EMPTY;
  else swap(tree, cycle, stop, reduced);
  return cycle.sign * reduced * stop.amount;
}

function reducedCost(network: Network, tree: Tree, arc: number): number {
  const from = tree.potential[network.from[arc] ?? 0] ?? 0;
  const to = tree.potential[network.to[arc] ?? 0] ?? 0;
  return (network.cost[arc] ?? 0) + from - to;
}

function cycleOf(network: Network, tree: Tree, arc: number): Cycle {
  const from = network.from[arc] ?? 0;
  const to = network.to[arc] ?? 0;
  const top = topOf(tree, from, to);
  return tree.state[arc] === FULL
    ? { arc, sign: -1, tail: to, head: from, top }
    : { arc, sign: 1, tail: from, head: to, top };
}

/** Where the ways from the two nodes to the root meet. */
function topOf(tree: Tree, a: number, b: number): number {
  const { parent, depth } = tree;
  let left = a;
  let right = b;
  while (left !== right) {
    if ((depth[left] ?? 0) >= (depth[right] ?? 0)) left = parent[left] ?? 0;
    else right = parent[right] ?? 0;
  }
  return left;
}

/**
 * Of several arcs that stop the flow, the last one met when going round from the top leaves the tree: so the tree stays
 * strongly feasible (from every node something can still be sent up to the root).
 */
function whatStops(network: Network, tree: Tree, { arc, tail, head, top }: Cycle): Stop {
  const { flow, arcUp, leadsUp, parent } = tree;
  const { capacity } = network;
  let amount = capacity[arc] ?? 0;
  let stopped = -1;
  let isOnTailSide = false;
  for (let node = tail; node !== top; node = parent[node] ?? 0) {
    const up = arcUp[node] ?? 0;
    const room = leadsUp[node] === 1 ? (flow[up] ?? 0) : (capacity[up] ?? 0) - (flow[up] ?? 0);
    if (room < amount) {
      amount = room;
      stopped = node;
      isOnTailSide = true;
    }
  }
  for (let node = head; node !== top; node = parent[node] ?? 0) {
    const up = arcUp[node] ?? 0;
    const room = leadsUp[node] === 1 ? (capacity[up] ?? 0) - (flow[up] ?? 0) : (flow[up] ?? 0);
    if (room <= amount) {
      amount = room;
      stopped = node;
      isOnTailSide = false;
    }
  }
  return { amount, node: stopped, isOnTailSide };
}

function push(tree: Tree, { arc, sign, tail, head, top }: Cycle, amount: number): void {
  const { flow, arcUp, leadsUp, parent } = tree;
  flow[arc] = (flow[arc] ?? 0) + sign * amount;
  for (let node = tail; node !== top; node = parent[node] ?? 0) {
    const up = arcUp[node] ?? 0;
    flow[up] = (flow[up] ?? 0) - (leadsUp[node] ?? 0) * amount;
  }
  for (let node = head; node !== top; node = parent[node] ?? 0) {
    const up = arcUp[node] ?? 0;
    flow[up] = (flow[up] ?? 0) + (leadsUp[node] ?? 0) * amount;
  }
}

/** The branch that the leaving arc held is hung on the arc that came, turned over up to where it was cut. */
function swap(tree: Tree, { arc, sign, tail, head }: Cycle, stop: Stop, reduced: number): void {
  const leaving = tree.arcUp[stop.node] ?? 0;
  tree.state[leaving] = tree.flow[leaving] === 0 ? EMPTY : FULL;
  tree.state[arc] = IN_TREE;
  const branch = stop.isOnTailSide ? tail : head;
  // The reduced cost of the arc becomes zero: its far end moves by it, up or down by the direction of the arc.
  const leadsUp = stop.isOnTailSide ? sign : -sign;
  turnOver(tree, branch, stop.isOnTailSide ? head : tail, arc, leadsUp, stop.node);
  shiftBranch(tree, branch, -leadsUp * reduced);
}

function turnOver(tree: Tree, branch: number, under: number, arc: number, leadsUp: number, last: number): void {
  let node = branch;
  let parent = under;
  let up = arc;
  let direction = leadsUp;
  for (;;) {
    const next = tree.parent[node] ?? 0;
    const arcBefore = tree.arcUp[node] ?? 0;
    const directionBefore = tree.leadsUp[node] ?? 0;
    cut(tree, node);
    hang(tree, node, parent, up, direction);
    if (node === last) return;
    parent = node;
    node = next;
    up = arcBefore;
    direction = -directionBefore;
  }
}
