import type { AssignmentInstance } from '#shared/domain/assignment/solver/instance.ts';
import { type Replanned, replan } from '#shared/domain/assignment/solver/replan.ts';
import { type Pulse, solveAssignment } from '#shared/domain/assignment/solver/solve.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { PlannerAnswer, PlannerAsk, PlannerProgress } from './messages.ts';
import { unpacked } from './packed-instance.ts';

/** What the worker does with an ask. It is stopped by ending the worker, so that nothing is asked in between. */
export function answerAsk({ instance, held }: PlannerAsk, say: (answer: PlannerAnswer) => void): void {
  const pulse = (progress: PlannerProgress) => {
    say({ what: 'progress', progress });
    return true;
  };
  say({ what: 'outcome', outcome: held ? replan(unpacked(instance), held, pulse) : fresh(unpacked(instance), pulse) });
}

function fresh(instance: AssignmentInstance, pulse: Pulse): Result<Replanned, Refusal> {
  const solved = solveAssignment(instance, pulse);
  return solved.ok ? ok({ plan: solved.value, changed: [] }) : solved;
}
