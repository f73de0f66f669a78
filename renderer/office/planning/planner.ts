import type { PlanAsk } from '#shared/domain/assignment/solver/plan-around.ts';
import type { Replanned } from '#shared/domain/assignment/solver/replan.ts';
import { refusePlanner } from '#shared/domain/refusals/planner-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, type Result } from '#shared/kernel/result.ts';
import type { PlannerAnswer, PlannerAsk, PlannerProgress } from './messages.ts';
import { packed } from './packed-instance.ts';

/** Told how far the plan has come. */
export type OnProgress = (progress: PlannerProgress) => void;

/** Plans in a worker: the window stays free, and a plan that nobody waits for is ended. */
export type Planner = {
  /** The cheapest plan of what is asked; refused when the instance is bad or `signal` ends it. */
  readonly plan: (ask: PlanAsk, onProgress: OnProgress, signal: AbortSignal) => Promise<Result<Replanned, Refusal>>;
};

/** What the planner needs of a worker. */
export type PlannerWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** A planner that takes a new worker for each plan. */
export function createPlanner(newWorker: () => PlannerWorker): Planner {
  return { plan: (ask, onProgress, signal) => inWorker(newWorker, ask, onProgress, signal) };
}

async function inWorker(
  newWorker: () => PlannerWorker,
  { instance, pinned, held }: PlanAsk,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<Replanned, Refusal>> {
  const ask: PlannerAsk = { instance: await packed(instance, nextTask), pinned, held };
  if (signal.aborted) return err(refusePlanner('planner.stopped', {}));
  const worker = newWorker();
  const outcome = new Promise<Result<Replanned, Refusal>>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<PlannerAnswer>) => {
      if (data.what === 'progress') onProgress(data.progress);
      else resolve(data.outcome);
    });
    worker.addEventListener('error', () => resolve(err(refusePlanner('planner.broken', {}))));
    signal.addEventListener('abort', () => resolve(err(refusePlanner('planner.stopped', {}))));
  });
  const { application, expert, cost } = ask.instance;
  worker.postMessage(ask, [application.buffer, expert.buffer, cost.buffer]);
  return outcome.finally(() => worker.terminate());
}

/** The rest of the window's work comes first: a message of one's own stands behind it in the queue, a timer would wait. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
