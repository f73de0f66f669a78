import { whyNotAssignable } from '#shared/domain/assignment/eligibility.ts';
import { expertsNeeded } from '#shared/domain/profile/region-profile.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { refusePlan } from '#shared/domain/refusals/plan-refusals.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import { whyNotOwnExpert } from '#shared/domain/schedule/own-experts.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';

/** An application with the panel that an act gives it. */
export type Panel = { readonly application: Application; readonly expertIds: readonly string[] };

/** So many names are told of those that stand in the way. */
const NAMES = 3;

/** The first names of many, for a sentence. */
export function namesOf(applications: readonly Application[]) {
  return { names: applications.slice(0, NAMES).map(fullName), count: applications.length };
}

/**
 * The panels that were asked for, provided that each has the size that the region allows and every expert who comes may be
 * appointed by the same rule as by hand, with the loads that all panels together give. Who stays is not judged again.
 */
export function whyPanelsImpossible(
  view: View,
  actor: Actor,
  period: string,
  panels: readonly Panel[],
): Refusal | null {
  const shifts = shiftsOf(panels);
  for (const panel of panels) {
    const experts = expertsOf(view, panel);
    if (!experts.ok) return experts.error;
    const { application } = panel;
    for (const expert of experts.value) {
      if (application.expertIds.includes(expert.id)) continue;
      const others = (shifts.get(expert.id) ?? 0) - 1;
      const refusal =
        whyNotOwnExpert(view, actor, expert) ??
        whyNotAssignable(view, application, expert, period, experts.value, others);
      if (refusal) return named(application, expert, refusal);
    }
  }
  return null;
}

/** By how many applications each expert's load changes: places given less places taken away. */
function shiftsOf(panels: readonly Panel[]): ReadonlyMap<string, number> {
  const shifts = new Map<string, number>();
  const shift = (id: string, by: number) => shifts.set(id, (shifts.get(id) ?? 0) + by);
  for (const { application, expertIds } of panels) {
    for (const id of expertIds) shift(id, 1);
    for (const id of application.expertIds) shift(id, -1);
  }
  return shifts;
}

function expertsOf(view: View, { application, expertIds }: Panel): Result<readonly Expert[], Refusal> {
  const limit = Math.max(expertsNeeded(view), application.expertIds.length);
  if (expertIds.length > limit) return err(refuse('assignment.tooMany', { limit }));
  if (new Set(expertIds).size < expertIds.length) return err(refuse('assignment.sameExpertTwice', {}));
  const experts: Expert[] = [];
  for (const id of expertIds) {
    const expert = view.get('experts', id);
    if (!expert) return err(refuse('assignment.expertGone', {}));
    experts.push(expert);
  }
  return ok(experts);
}

function named(application: Application, expert: Expert, refusal: Refusal): Refusal {
  const facts = { applicant: fullName(application), expert: fullName(expert), reason: explain(refusal) };
  return refusePlan('plan.pairRefused', facts);
}
