import { expect, test } from 'vitest';
import type { AssignmentInstance } from '#shared/domain/assignment/solver/instance.ts';
import { planAround } from '#shared/domain/assignment/solver/plan-around.ts';
import { answerAsk } from './answer-ask.ts';
import type { PlannerAsk, PlannerProgress } from './messages.ts';
import { packed, unpacked } from './packed-instance.ts';
import { createPlanner, type PlannerWorker } from './planner.ts';

const noSignal = new AbortController().signal;
const unheard = () => undefined;

test('a plan made in the worker is the plan made here', async () => {
  const { planner, workers } = planning('plans');
  expect(await planner.plan(anew(anInstance()), unheard, noSignal)).toEqual(planAround(anew(anInstance())));
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
});

test('held pairs stay where they are, and those given up are named', async () => {
  const { planner } = planning('plans');
  const ask = { ...anew(anInstance()), held: [{ application: 'a1', expert: 'e2' }] };
  const outcome = await planner.plan(ask, unheard, noSignal);
  expect(outcome).toMatchObject({ ok: true, value: { changed: [], plan: { objective: 29 } } });
});

test('pinned pairs stand, whatever they cost', async () => {
  const { planner } = planning('plans');
  const ask = { ...anew(anInstance()), pinned: [{ application: 'a1', expert: 'e2' }] };
  const outcome = await planner.plan(ask, unheard, noSignal);
  expect(outcome).toMatchObject({ ok: true, value: { plan: { objective: 29 } } });
});

test('a bad instance is refused as it is here', async () => {
  const { planner } = planning('plans');
  const bad = { ...anInstance(), demand: -1 };
  expect(await planner.plan(anew(bad), unheard, noSignal)).toEqual(planAround(anew(bad)));
});

test('progress is passed on', async () => {
  const heard: PlannerProgress[] = [];
  const { planner } = planning('tells');
  await planner.plan(anew(anInstance()), (progress) => heard.push(progress), noSignal);
  expect(heard).toEqual([{ done: 1, objective: 100 }]);
});

test('a plan that nobody waits for any more ends its worker', async () => {
  const { planner, workers, asked } = planning('silent');
  const stop = new AbortController();
  const outcome = planner.plan(anew(anInstance()), unheard, stop.signal);
  await asked;
  stop.abort();
  expect(await outcome).toMatchObject({ ok: false, error: { code: 'planner.stopped' } });
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
});

test('what is stopped before it begins takes no worker', async () => {
  const { planner, workers } = planning('plans');
  expect(await planner.plan(anew(anInstance()), unheard, AbortSignal.abort())).toMatchObject({
    ok: false,
    error: { code: 'planner.stopped' },
  });
  expect(workers).toEqual([]);
});

test('a worker that breaks is told of', async () => {
  const { planner } = planning('breaks');
  expect(await planner.plan(anew(anInstance()), unheard, noSignal)).toMatchObject({
    ok: false,
    error: { code: 'planner.broken' },
  });
});

test('packing pauses on the way, and unpacking gives the instance back', async () => {
  const applications = Array.from({ length: 25_000 }, (_, i) => ({ id: `a${i}` }));
  const pairs = applications.map(({ id }, i) => ({ application: id, expert: i % 2 ? 'e1' : 'e2', cost: i }));
  const instance = { ...anInstance(), applications, pairs };
  let pauses = 0;
  const pack = await packed(instance, async () => {
    pauses += 1;
  });
  expect(pauses).toBe(1);
  expect(unpacked(pack)).toEqual(instance);
});

const anew = (instance: AssignmentInstance) => ({ instance, pinned: [], held: null });

function anInstance(): AssignmentInstance {
  return {
    demand: 1,
    unassignedCost: 100,
    loadCost: [0, 10],
    oneOrganisationPerPanel: true,
    experts: [
      { id: 'e1', organisation: 'o1', limit: 2 },
      { id: 'e2', organisation: 'o2', limit: 2 },
    ],
    applications: [{ id: 'a1' }, { id: 'a2' }],
    pairs: [
      { application: 'a1', expert: 'e1', cost: 3 },
      { application: 'a1', expert: 'e2', cost: 12 },
      { application: 'a2', expert: 'e2', cost: 7 },
    ],
  };
}

/** A planner whose workers live here: they plan, only tell of progress before, say nothing, or break. */
function planning(kind: 'plans' | 'tells' | 'silent' | 'breaks') {
  const workers: { isEnded: boolean }[] = [];
  const waiting = Promise.withResolvers<void>();
  const planner = createPlanner(() => {
    const target = new EventTarget();
    const state = { isEnded: false };
    workers.push(state);
    const say = (data: unknown) => target.dispatchEvent(new MessageEvent('message', { data }));
    return {
      addEventListener: target.addEventListener.bind(target),
      postMessage: (ask: PlannerAsk) => {
        waiting.resolve();
        if (kind === 'breaks') target.dispatchEvent(new Event('error'));
        if (kind === 'tells') say({ what: 'progress', progress: { done: 1, objective: 100 } });
        if (kind === 'plans' || kind === 'tells') answerAsk(structuredClone(ask), say);
      },
      terminate: () => {
        state.isEnded = true;
      },
    } satisfies Pick<PlannerWorker, 'addEventListener' | 'terminate'> & { postMessage: unknown };
  });
  return { planner, workers, asked: waiting.promise };
}
