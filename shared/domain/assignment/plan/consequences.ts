import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Application } from '#shared/records/application.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import { isFull } from '../../experts/free-places.ts';
import { refuse } from '../../refusals/application-refusals.ts';
import { refusePlan } from '../../refusals/plan-refusals.ts';
import type { Actor } from '../../rights/actor.ts';
import { whyNotOwnExpert } from '../../schedule/own-experts.ts';
import { assignmentRulesOf } from '../assignment-rules.ts';
import { whyNotBeside } from '../eligibility.ts';
import { whyNotWorking } from '../expert-rules.ts';
import { whyOtherField, whyPairForbidden } from '../pair-rules.ts';
import type { PlanStaff } from './plan-expert.ts';
import { isNewcomer } from './planning-order.ts';

/** Where an expert would come: the application, those who would sit beside him, everybody's load in the plan. */
export type Seat = {
  readonly application: Application;
  readonly beside: readonly Expert[];
  readonly loads: ReadonlyMap<string, number>;
};

/**
 * Null when a person may put the expert there while he edits a plan, otherwise the reason: the rule of appointing by hand, with
 * the loads of the plan and not of today.
 */
export function whyNotInPlan(
  view: View,
  actor: Actor,
  staff: PlanStaff,
  expert: Expert,
  { application, beside, loads }: Seat,
): Refusal | null {
  const isStrict = !assignmentRulesOf(view).otherSubjectByHand;
  return (
    whyNotOwnExpert(view, actor, expert) ??
    whyPairForbidden(view, application, expert) ??
    (isStrict ? whyOtherField(view, application, expert) : null) ??
    whyNotBeside(view, expert, beside) ??
    whyAwayInTrial(staff, expert) ??
    whyNotWorking(view, expert, staff.order.period) ??
    whyNoRoom(staff, expert, loads)
  );
}

function whyAwayInTrial({ order }: PlanStaff, { id }: Expert): Refusal | null {
  return order.whatIf?.absentIds.includes(id) && !isNewcomer(id) ? refusePlan('plan.awayInTrial', {}) : null;
}

function whyNoRoom({ experts }: PlanStaff, { id }: Expert, loads: ReadonlyMap<string, number>): Refusal | null {
  const limit = experts.get(id)?.limit ?? null;
  const load = loads.get(id) ?? 0;
  return limit !== null && isFull({ load, limit }) ? refuse('assignment.loadFull', { load, limit }) : null;
}
