import type { Bridge } from '#shared/protocol/ipc/contract.ts';

/** What the sweep asks of main. */
export type SweepBridge = Pick<Bridge, 'blobs.list' | 'blobs.sweep'>;

/**
 * Tells main to which kept files nothing refers; main removes them when that has been so for sixty days. `referred` is asked
 * after the list: what is put between the two is not in the list, and stays. Asked even where
 * nothing is kept: main throws away at the same time what the last run left unfinished.
 */
export async function sweepFiles(bridge: SweepBridge, referred: () => Promise<ReadonlySet<string>>): Promise<number> {
  const { kept } = await bridge['blobs.list']({});
  const known: ReadonlySet<string> = kept.length === 0 ? new Set() : await referred();
  const { removed } = await bridge['blobs.sweep']({ unreferred: kept.filter((sha256) => !known.has(sha256)) });
  return removed;
}
