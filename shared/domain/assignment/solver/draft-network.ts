import type { Network } from './network.ts';

/** A network while it is being put together. Node 0 takes everything in. */
export class DraftNetwork {
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #cost: number[] = [];
  readonly #capacity: number[] = [];
  readonly #supply: number[] = [0];
  readonly #firstArcUp: number[] = [-1];

  /** A new node that supplies so much. */
  node(supply: number): number {
    this.#firstArcUp.push(-1);
    return this.#supply.push(supply) - 1;
  }

  /** A new arc; the first one from a node is that of the first tree. */
  arc(from: number, to: number, cost: number, capacity: number): number {
    const arc = this.#from.push(from) - 1;
    this.#to.push(to);
    this.#cost.push(cost);
    this.#capacity.push(capacity);
    if (this.#firstArcUp[from] === -1) this.#firstArcUp[from] = arc;
    return arc;
  }

  finished(): Network {
    return {
      from: Int32Array.from(this.#from),
      to: Int32Array.from(this.#to),
      cost: Float64Array.from(this.#cost),
      capacity: Int32Array.from(this.#capacity),
      supply: Int32Array.from(this.#supply),
      firstArcUp: Int32Array.from(this.#firstArcUp),
    };
  }
}
