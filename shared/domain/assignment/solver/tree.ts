import type { Network } from './network.ts';

/** States of an arc: no flow, full, or in the tree. The sign turns a reduced cost into what a pivot gains. */
export const EMPTY = 1;
export const FULL = -1;
export const IN_TREE = 0;

/** A spanning tree hung on node 0, with the flow and the potentials that go with it. Lists of children are doubly linked. */
export type Tree = {
  readonly flow: Int32Array;
  readonly state: Int8Array;
  readonly potential: Float64Array;
  readonly parent: Int32Array;
  /** The arc to the parent, and whether it leads up to the parent (1) or down from it (-1). */
  readonly arcUp: Int32Array;
  readonly leadsUp: Int8Array;
  readonly depth: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly previousSibling: Int32Array;
};

/** The first tree: each node on its own arc to its parent, all supply flowing up these arcs. */
export function plantTree(network: Network): Tree {
  const nodes = network.supply.length;
  const arcs = network.cost.length;
  const none = () => new Int32Array(nodes).fill(-1);
  const tree: Tree = {
    flow: new Int32Array(arcs),
    state: new Int8Array(arcs).fill(EMPTY),
    potential: new Float64Array(nodes),
    parent: none(),
    arcUp: none(),
    leadsUp: new Int8Array(nodes),
    depth: new Int32Array(nodes),
    firstChild: none(),
    nextSibling: none(),
    previousSibling: none(),
  };
  for (let node = 1; node < nodes; node += 1) {
    const arc = network.firstArcUp[node] ?? 0;
    tree.state[arc] = IN_TREE;
    hang(tree, node, network.to[arc] ?? 0, arc, 1);
  }
  for (let node = 1; node < nodes; node += 1) sendUp(network, tree, node);
  return tree;
}

/** Sends what the node supplies up to the root; the depth of the node is found on the way. */
function sendUp(network: Network, tree: Tree, start: number): void {
  const supply = network.supply[start] ?? 0;
  for (let node = start; node !== 0; node = tree.parent[node] ?? 0) {
    const arc = tree.arcUp[node] ?? 0;
    tree.flow[arc] = (tree.flow[arc] ?? 0) + supply;
    tree.depth[start] = (tree.depth[start] ?? 0) + 1;
  }
}

/** Makes the node a child of the parent. */
export function hang(tree: Tree, node: number, parent: number, arc: number, leadsUp: number): void {
  const sibling = tree.firstChild[parent] ?? -1;
  tree.parent[node] = parent;
  tree.arcUp[node] = arc;
  tree.leadsUp[node] = leadsUp;
  tree.previousSibling[node] = -1;
  tree.nextSibling[node] = sibling;
  tree.firstChild[parent] = node;
  if (sibling >= 0) tree.previousSibling[sibling] = node;
}

/** Takes the node off the list of its parent's children. */
export function cut(tree: Tree, node: number): void {
  const next = tree.nextSibling[node] ?? -1;
  const previous = tree.previousSibling[node] ?? -1;
  if (next >= 0) tree.previousSibling[next] = previous;
  if (previous >= 0) tree.nextSibling[previous] = next;
  else tree.firstChild[tree.parent[node] ?? 0] = next;
}

/** Shifts the potentials of a branch that was hung anew, and counts its depths again. */
export function shiftBranch(tree: Tree, top: number, shift: number): void {
  const { potential, depth, parent } = tree;
  for (let node = top; node >= 0; node = nextInBranch(tree, node, top)) {
    potential[node] = (potential[node] ?? 0) + shift;
    depth[node] = (depth[parent[node] ?? 0] ?? 0) + 1;
  }
}

/** Potentials of the whole tree by the costs of its arcs, from the root on: its reduced costs become zero. */
export function reprice(network: Network, tree: Tree): void {
  const { potential, parent, arcUp, leadsUp } = tree;
  for (let node = nextInBranch(tree, 0, 0); node >= 0; node = nextInBranch(tree, node, 0)) {
    const cost = network.cost[arcUp[node] ?? 0] ?? 0;
    potential[node] = (potential[parent[node] ?? 0] ?? 0) - (leadsUp[node] ?? 0) * cost;
  }
}

/** The node after this one when a branch is walked from its top, parents first; -1 at the end. */
function nextInBranch({ parent, firstChild, nextSibling }: Tree, from: number, top: number): number {
  const child = firstChild[from] ?? -1;
  if (child >= 0) return child;
  let node = from;
  while (node !== top && (nextSibling[node] ?? -1) < 0) node = parent[node] ?? 0;
  return node === top ? -1 : (nextSibling[node] ?? -1);
}
