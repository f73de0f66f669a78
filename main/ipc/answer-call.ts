import { type CallName, ipcContract } from '#shared/protocol/ipc/contract.ts';
import type { CallFailure, Envelope } from '#shared/protocol/ipc/envelope.ts';
import type { Incidents } from '../app/incidents.ts';
import { isAnsweredWhileLocked, type LockState } from './handlers.ts';
import { type CallingFrame, isOurPage } from './is-our-page.ts';

/** What the answering of calls stands on. */
export type CallGate = {
  readonly bundle: string;
  readonly lock: LockState;
  readonly incidents: Incidents;
  readonly mayPass: (name: string) => boolean;
};

/** A handler of any call, after its own types have been checked by the contract. */
export type AnyHandler = (args: never) => Promise<unknown>;

/**
 * Answers one call: the caller, the rate, the lock and the shape of the arguments are checked before the handler
 * runs, and the shape of its answer after. Whatever throws becomes an incident and a failure without details.
 */
export async function answerCall(
  gate: CallGate,
  name: CallName,
  handler: AnyHandler,
  frame: CallingFrame,
  args: unknown,
): Promise<Envelope> {
  if (!isOurPage(frame, gate.bundle)) return failed('notAllowed');
  if (!gate.mayPass(name)) return failed('tooOften');
  if (!isAnsweredWhileLocked(name) && !gate.lock.isUnlocked()) return failed('locked');
  const given = ipcContract[name].args.safeParse(args);
  if (!given.success) return failed('badArguments');
  try {
    const value: unknown = await handler(given.data as never);
    return { answered: true, value: ipcContract[name].result.parse(value) };
  } catch (error) {
    return failed('failed', await gate.incidents.report('ipc', name, error));
  }
}

function failed(code: CallFailure['code'], incidentId: string | null = null): Envelope {
  return { answered: false, failure: { code, incidentId } };
}
