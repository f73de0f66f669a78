import type { AssignmentInstance } from '#shared/domain/assignment/solver/instance.ts';
import { type SolvedPlan, solveAssignment } from '#shared/domain/assignment/solver/solve.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';

/** Solves in the window, at once. */
export async function solvePlan(
  instance: AssignmentInstance,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Result<SolvedPlan, Refusal>> {
  return solveAssignment(instance, ({ done }) => {
    onProgress(done);
    return !signal.aborted;
  });
}
