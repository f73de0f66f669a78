import { refuseExpert } from '#shared/domain/refusals/expert-refusals.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';

/** The expert of an act, or why there is nobody to act on. */
export function foundExpert(
  view: View,
  id: string,
  permit: (expert: Expert) => Refusal | null,
): Result<Expert, Refusal> {
  const expert = view.get('experts', id);
  if (!expert) return err(refuseExpert('expert.gone', {}));
  const refusal = permit(expert);
  return refusal ? err(refusal) : ok(expert);
}

/** Null when the actor keeps the directory of experts in the expert's municipality: the office, or its own coordinator (S1). */
export function whyNotManageable(view: View, actor: Actor, expert: Pick<Expert, 'municipalityId'>): Refusal | null {
  return mayAct(view, actor, 'manageExperts', expert.municipalityId);
}
