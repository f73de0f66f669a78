import type { Application } from '#shared/records/application.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import { isFull } from '../../experts/free-places.ts';
import type { Actor } from '../../rights/actor.ts';
import { whyNotOwnExpert } from '../../schedule/own-experts.ts';
import { whyNotBeside } from '../eligibility.ts';
import { whyNotWorking } from '../expert-rules.ts';
import { type PairRule, pairRules } from '../pair-rules.ts';
import type { PlanExpert } from './plan-expert.ts';
import type { PlanningTask } from './planning-task.ts';

/** Steps by which experts fall away, in the order in which they are told. */
export type FunnelRule = PairRule | 'reach' | 'working' | 'beside' | 'room';

/** After a rule so many are left; those who fell there. */
export type FunnelStep = { readonly rule: FunnelRule; readonly left: number; readonly lost: readonly Expert[] };

/** From all experts to the chosen ones. */
export type Funnel = {
  readonly all: number;
  readonly steps: readonly FunnelStep[];
  readonly chosen: readonly Expert[];
};

/** Whose application it is, who sits on its panel in the plan, and how busy everybody would be. */
export type FunnelOf = {
  readonly application: Application;
  readonly panel: readonly string[];
  readonly loads: ReadonlyMap<string, number>;
};

/**
 * How the experts of an application were found: how many each rule leaves. The panel itself passes every step: an expert whose
 * last place this application is has no room for another and is still here.
 */
export function funnelOf(view: View, actor: Actor, task: PlanningTask, of: FunnelOf): Funnel {
  const { panel } = of;
  const everybody = [...task.experts.values()];
  const sitting = panel.flatMap((id) => task.experts.get(id)?.expert ?? []);
  const steps: FunnelStep[] = [];
  let left = everybody;
  for (const [rule, isOut] of outsOf(view, actor, task, of, sitting)) {
    const lost: Expert[] = [];
    left = left.filter((one) => {
      const stays = panel.includes(one.expert.id) || !isOut(one);
      if (!stays) lost.push(one.expert);
      return stays;
    });
    steps.push({ rule, left: left.length, lost });
  }
  return { all: everybody.length, steps, chosen: sitting };
}

type IsOut = (one: PlanExpert) => boolean;

function outsOf(
  view: View,
  actor: Actor,
  task: PlanningTask,
  { application, loads }: FunnelOf,
  sitting: readonly Expert[],
): readonly (readonly [FunnelRule, IsOut])[] {
  const { period, whatIf } = task.order;
  const byPair = (rule: PairRule): readonly [FunnelRule, IsOut] => [
    rule,
    ({ expert }) => pairRules[rule](view, application, expert) !== null,
  ];
  return [
    byPair('field'),
    byPair('organisation'),
    byPair('municipality'),
    ['reach', ({ expert }) => whyNotOwnExpert(view, actor, expert) !== null],
    byPair('related'),
    byPair('declined'),
    [
      'working',
      ({ expert }) => (whatIf?.absentIds.includes(expert.id) ?? false) || whyNotWorking(view, expert, period) !== null,
    ],
    ['room', ({ expert, limit }) => isFull({ load: loads.get(expert.id) ?? 0, limit })],
    ['beside', ({ expert }) => whyNotBeside(view, expert, sitting) !== null],
  ];
}
