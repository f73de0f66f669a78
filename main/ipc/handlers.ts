import type { CallName, Handlers } from '#shared/protocol/ipc/contract.ts';
import type { DataRoute } from '../origin/data-routes.ts';

/**
 * What one area of main (keys, journal, files, sheets, documents) gives to the composition in `main/index.ts`:
 * answers to its calls, and the data routes that carry its large bodies.
 */
export type Area<N extends CallName> = {
  readonly handlers: Handlers<N>;
  readonly routes: readonly DataRoute[];
};

/** Tells whether an office is open; asked before every call and data request that needs one. */
export interface LockState {
  isUnlocked(): boolean;
}

/** Ways in and out of an office. */
const doors: ReadonlySet<string> = new Set([
  'keys.describe',
  'keys.create',
  'keys.unlock',
  'keys.recover',
  'keys.lock',
] satisfies readonly CallName[]);

/** Calls that are answered while no office is open: about the program, and those that open one. */
export function isAnsweredWhileLocked(name: string): boolean {
  return name.startsWith('app.') || doors.has(name);
}
