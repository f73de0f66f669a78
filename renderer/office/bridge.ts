import { must } from '#shared/kernel/assert.ts';
import { type Bridge, type CallName, ipcContract } from '#shared/protocol/ipc/contract.ts';

type RawBridge = Readonly<Record<string, (args: unknown) => Promise<unknown>>>;

declare global {
  /** What the preload script exposes: one function per call of the contract, unchecked. */
  var attestation: RawBridge | undefined;
}

/** The typed window side of the calls to main; answers are checked here, questions once more in main. */
export const bridge: Bridge = bridgeOver(() => must(globalThis.attestation, 'the bridge of the preload script'));

/** A bridge over any raw one; tests give their own. */
export function bridgeOver(raw: () => RawBridge): Bridge {
  const names = Object.keys(ipcContract) as CallName[];
  const calls = names.map((name) => [name, callThrough(raw, name)] as const);
  // The only place where names and types meet at run time: each function checks its answer by the schema of its name.
  return Object.fromEntries(calls) as unknown as Bridge;
}

function callThrough(raw: () => RawBridge, name: CallName) {
  return async (args: unknown): Promise<unknown> => {
    const answer = await must(raw()[name], `call ${name}`)(args);
    return ipcContract[name].result.parse(answer);
  };
}
