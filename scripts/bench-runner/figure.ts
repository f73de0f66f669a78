/** One measured figure beside the figure of a peer, where there is one, on the same machine and the same data. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly peer: string | null;
  readonly peerValue: number | null;
  /** `value / peerValue`; null without a peer. */
  readonly ratio: number | null;
  /** What the figure (or, with a peer, the ratio) may be at most. */
  readonly target: number;
  readonly ok: boolean;
};

/** A bench: `scripts/bench/NAME.ts` exports its `run`. */
export type Bench = { readonly run: () => Promise<readonly Figure[]> };

/** A figure that must not be over a target in its own unit. */
export function absolute(name: string, value: number, unit: string, target: number): Figure {
  return { name, value, unit, peer: null, peerValue: null, ratio: null, target, ok: value <= target };
}

/** A figure that must not be over so many times the peer's. */
export function against(
  name: string,
  value: number,
  unit: string,
  peer: { readonly name: string; readonly value: number },
  target: number,
): Figure {
  const ratio = value / peer.value;
  return { name, value, unit, peer: peer.name, peerValue: peer.value, ratio, target, ok: ratio <= target };
}
