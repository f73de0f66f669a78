import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import { refuseSchedule } from '../refusals/schedule-refusals.ts';
import type { Actor } from '../rights/actor.ts';
import { ownMunicipality } from '../rights/scope.ts';

/**
 * Null when the actor may put this expert on a panel: a coordinator takes experts of his own municipality only and leaves
 * the other places empty for the operator (S1, domain §1.1).
 */
export function whyNotOwnExpert(view: View, actor: Actor, expert: Pick<Expert, 'municipalityId'>): Refusal | null {
  if (actor.role !== 'coordinator' || expert.municipalityId === ownMunicipality(view, actor)) return null;
  return refuseSchedule('schedule.foreignExpert', {
    place: view.get('municipalities', expert.municipalityId)?.name ?? '',
  });
}
