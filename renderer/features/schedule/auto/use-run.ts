import { useCallback, useEffect, useRef } from 'react';
import type { StoreApi } from 'zustand';
import { noHandEdits, withoutLost } from '#shared/domain/assignment/plan/hand-edits.ts';
import { panelsOf } from '#shared/domain/assignment/plan/panels.ts';
import { planBasis } from '#shared/domain/assignment/plan/plan-changes.ts';
import type { PlanningOrder } from '#shared/domain/assignment/plan/planning-order.ts';
import { heldPairs, makeTask, type PlanningTask, pinnedPairs } from '#shared/domain/assignment/plan/planning-task.ts';
import type { Replanned } from '#shared/domain/assignment/solver/replan.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Office } from '../../../office/office.ts';
import type { OnProgress, Planner } from '../../../office/planning/planner.ts';
import { usePlanner } from '../../../office/planning/use-planner.ts';
import { useOffice } from '../../../office/react.tsx';
import { type AutoState, noEdits } from './auto-store.ts';
import { orderOf } from './order-of.ts';

/** Makes a plan, and stops making it; leaving the screen stops it too. What is stopped leaves the plan before as it was. */
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

/** A plan around what was changed by hand in the one that waits; that one stands until the new one is there. */
async function makePlan(bench: Bench, period: string, signal: AbortSignal): Promise<Partial<AutoState>> {
  const { office, store } = bench;
  const basis = planBasis(office.view);
  const order = orderOf(store.getState(), period);
  store.setState({ refusal: null, lost: [], run: { step: 'gathering', done: 0, of: null } });
  const task = await gather(office, store, order, signal);
  if (!task?.ok) return task ? { refusal: task.error } : {};
  const solved = await solve(bench, task.value, signal);
  if (!solved.ok) return { refusal: solved.error };
  const { plan: answer, changed } = solved.value;
  const panels = panelsOf(task.value, answer);
  const { lost } = task.value;
  return {
    plan: { task: task.value, solved: answer, panels, givenUp: changed, basis },
    edits: noEdits,
    byHand: withoutLost(order.byHand ?? noHandEdits, lost),
    lost,
    isOnlyChanged: order.mode === 'refusals',
  };
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
  const held = task.order.mode === 'refusals' ? heldPairs(task) : null;
  return planner.plan({ instance: task.instance, pinned: pinnedPairs(task), held }, tell, signal);
}

/** The task in slices, so that the window answers meanwhile; null when stopped. */
async function gather(
  office: Office,
  store: StoreApi<AutoState>,
  order: PlanningOrder,
  signal: AbortSignal,
): Promise<Result<PlanningTask, Refusal> | null> {
  const making = makeTask(office.view, office.actor, order);
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
