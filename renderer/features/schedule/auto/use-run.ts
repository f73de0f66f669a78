import { useCallback, useEffect, useRef } from 'react';
import type { StoreApi } from 'zustand';
import { panelsOf } from '#shared/domain/assignment/plan/panels.ts';
import { makeTask, type PlanningTask } from '#shared/domain/assignment/plan/planning-task.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Office } from '../../../office/office.ts';
import { useOffice } from '../../../office/react.tsx';
import { type AutoState, noPlan } from './auto-store.ts';
import { orderOf } from './order-of.ts';
import { revisionOf } from './plan-tables.ts';
import { solvePlan } from './solve-plan.ts';

/** Makes a plan, and stops making it; leaving the screen stops it too. */
export function useRun(store: StoreApi<AutoState>) {
  const office = useOffice();
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
      const made = await makePlan(office, store, period, control.signal);
      if (control.signal.aborted) return;
      running.current = null;
      store.setState({ ...made, run: null });
    },
    [office, store],
  );
  return { run, stop };
}

async function makePlan(
  office: Office,
  store: StoreApi<AutoState>,
  period: string,
  signal: AbortSignal,
): Promise<Partial<AutoState>> {
  const revision = revisionOf(office);
  store.setState({ ...noPlan, run: { step: 'gathering', done: 0, of: null } });
  const task = await gather(office, store, period, signal);
  if (!task?.ok) return task ? { refusal: task.error } : {};
  store.setState({ run: { step: 'solving', done: 0, of: null } });
  await breath();
  const { instance } = task.value;
  const solved = await solvePlan(
    instance,
    (done) => store.setState({ run: { step: 'solving', done, of: null } }),
    signal,
  );
  if (!solved.ok) return { refusal: solved.error };
  const plan = { task: task.value, solved: solved.value, panels: panelsOf(task.value, solved.value), revision };
  return { plan, isOnlyChanged: task.value.order.mode === 'refusals' };
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
