import { planAround } from '#shared/domain/assignment/solver/plan-around.ts';
import type { PlannerAnswer, PlannerAsk, PlannerProgress } from './messages.ts';
import { unpacked } from './packed-instance.ts';

/** What the worker does with an ask. It is stopped by ending the worker, so that nothing is asked in between. */
export function answerAsk({ instance, pinned, held }: PlannerAsk, say: (answer: PlannerAnswer) => void): void {
  const pulse = (progress: PlannerProgress) => {
    say({ what: 'progress', progress });
    return true;
  };
  say({ what: 'outcome', outcome: planAround({ instance: unpacked(instance), pinned, held }, pulse) });
}
