import { useCallback, useEffect, useRef } from 'react';
import type { StoreApi } from 'zustand';
import { panelsOf } from '#shared/domain/assignment/plan/panels.ts';
import { heldPairs, makeTask, type PlanningTask } from '#shared/domain/assignment/plan/planning-task.ts';
import type { Replanned } from '#shared/domain/assignment/solver/replan.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Office } from '../../../office/office.ts';
import type { OnProgress, Planner } from '../../../office/planning/planner.ts';
import { usePlanner } from '../../../office/planning/use-planner.ts';
import { useOffice } from '../../../office/react.tsx';
import { type AutoState, noPlan } from './auto-store.ts';
import { orderOf } from './order-of.ts';
import { revisionOf } from './plan-tables.ts';

/** Makes a plan, and stops making it; leaving the screen stops it too. */
export function useRun(store: StoreApi<AutoState>) {
  const office = useOffice();
  const planner = usePlanner();
  const running = useRef<AbortController | null>(null);
  const stop = useCallback(() => {
    running.current?.abort();
    running.current = null;
    store.setState({ run: null });
  }, [store]);
  useEffect(() => stop, [stop]);
  const run = useCallback(
    async (period: string) => {
      running.current?.abort();
      const control = new AbortController();
      running.current = control;
      const made = await makePlan({ office, store, planner }, period, control.signal);
      if (control.signal.aborted) return;
      running.current = null;
      store.setState({ ...made, run: null });
    },
    [office, store, planner],
  );
  return { run, stop };
}

type Bench = { readonly office: Office; readonly store: StoreApi<AutoState>; readonly planner: Planner };

async function makePlan(bench: Bench, period: string, signal: AbortSignal): Promise<Partial<AutoState>> {
  const { office, store } = bench;
  const revision = revisionOf(office);
  store.setState({ ...noPlan, run: { step: 'gathering', done: 0, of: null } });
  const task = await gather(office, store, period, signal);
  if (!task?.ok) return task ? { refusal: task.error } : {};
  const solved = await solve(bench, task.value, signal);
  if (!solved.ok) return { refusal: solved.error };
  const { plan: answer, changed } = solved.value;
  const panels = panelsOf(task.value, answer);
  const plan = { task: task.value, solved: answer, panels, givenUp: changed.length, revision };
  return { plan, isOnlyChanged: task.value.order.mode === 'refusals' };
}

/** The cheapest plan, or after refusals the one that gives up the fewest appointments. */
async function solve(
  { store, planner }: Bench,
  task: PlanningTask,
  signal: AbortSignal,
): Promise<Result<Replanned, Refusal>> {
  const of = task.rows.reduce((sum, { places }) => sum + places, 0);
  const tell: OnProgress = ({ done }) => store.setState({ run: { step: 'solving', done: Math.min(done, of), of } });
  tell({ done: 0, objective: 0 });
  if (task.order.mode === 'refusals') return planner.replan(task.instance, heldPairs(task), tell, signal);
  const solved = await planner.solve(task.instance, tell, signal);
  return solved.ok ? ok({ plan: solved.value, changed: [] }) : solved;
}

/** The task in slices, so that the window answers meanwhile; null when stopped. */
async function gather(
  office: Office,
  store: StoreApi<AutoState>,
  period: string,
  signal: AbortSignal,
): Promise<Result<PlanningTask, Refusal> | null> {
  const making = makeTask(office.view, office.actor, orderOf(store.getState(), period));
  for (;;) {
    const step = making.next();
    if (step.done) return step.value;
    store.setState({ run: { step: 'gathering', ...step.value } });
    await breath();
    if (signal.aborted) return null;
  }
}

/** Lets the window paint and answer. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
