/**
 * A flow problem: what every node supplies goes over the arcs to node 0, at the least cost. Arcs stand in a fixed order.
 * `firstArcUp` is the first tree: for every node but 0 an arc that leads from it towards node 0 and has room for more
 * than its first flow (so the tree is strongly feasible and the first flow possible).
 */
export type Network = {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly cost: Float64Array;
  readonly capacity: Int32Array;
  readonly supply: Int32Array;
  readonly firstArcUp: Int32Array;
};
