import type { Network } from './network.ts';

/** A network while it is being put together, of at most so many nodes and arcs. Node 0 takes everything in. */
export class DraftNetwork {
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #cost: Float64Array;
  readonly #capacity: Int32Array;
  readonly #supply: Int32Array;
  readonly #firstArcUp: Int32Array;
  #arcs = 0;
  #nodes = 1;

  constructor(nodes: number, arcs: number) {
    this.#from = new Int32Array(arcs);
    this.#to = new Int32Array(arcs);
    this.#cost = new Float64Array(arcs);
    this.#capacity = new Int32Array(arcs);
    this.#supply = new Int32Array(nodes);
    this.#firstArcUp = new Int32Array(nodes).fill(-1);
  }

  /** A new node that supplies so much. */
  node(supply: number): number {
    this.#supply[this.#nodes] = supply;
    this.#nodes += 1;
    return this.#nodes - 1;
  }

  /** A new arc; the first one from a node is that of the first tree. */
  arc(from: number, to: number, cost: number, capacity: number): number {
    const arc = this.#arcs;
    this.#arcs += 1;
    this.#from[arc] = from;
    this.#to[arc] = to;
    this.#cost[arc] = cost;
    this.#capacity[arc] = capacity;
    if (this.#firstArcUp[from] === -1) this.#firstArcUp[from] = arc;
    return arc;
  }

  /** The network of what was put in. */
  finished(): Network {
    return {
      from: this.#from.subarray(0, this.#arcs),
      to: this.#to.subarray(0, this.#arcs),
      cost: this.#cost.subarray(0, this.#arcs),
      capacity: this.#capacity.subarray(0, this.#arcs),
      supply: this.#supply.subarray(0, this.#nodes),
      firstArcUp: this.#firstArcUp.subarray(0, this.#nodes),
    };
  }
}
