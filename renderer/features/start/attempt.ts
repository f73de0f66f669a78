import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, type Result } from '#shared/kernel/result.ts';

/**
 * Calls main for the start screen, where no frame stands around to catch a bug: the error goes the way of all uncaught
 * ones (an incident is kept) and the user gets the sentence of an act that was not done, instead of waiting for ever.
 */
export async function attempt<T>(act: () => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
  try {
    return await act();
  } catch (error) {
    reportError(error);
    return err({ code: 'program.failed', facts: {} });
  }
}
