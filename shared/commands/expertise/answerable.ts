import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import { invitationMachine, statesFor } from '#shared/domain/statuses/machines.ts';
import type { MoveKey } from '#shared/domain/statuses/moves.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Application } from '#shared/records/application.ts';
import type { Invitation } from '#shared/records/invitation.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { replaceApplication } from '../applications.ts';
import { put } from '../rows.ts';

/** Null when the actor may answer the invitation by the command: his own, or by the office for one who wrote on paper. */
export function whyNotAnswerable(
  view: View,
  actor: Actor,
  invitation: Invitation,
  key: MoveKey,
  command: string,
): Refusal | null {
  const application = view.get('applications', invitation.applicationId);
  if (!application) return refuse('application.gone', {});
  const isForeign = actor.role === 'expert' && view.get('users', actor.userId)?.expertId !== invitation.expertId;
  if (isForeign) return refuseExpertise('invitation.notOwn', {});
  if (!statesFor(invitationMachine, command).includes(invitation.state)) {
    return refuseExpertise('invitation.closed', { state: invitationMachine.names[invitation.state] });
  }
  return whyNotMovable(view, actor, key, application);
}

/** Closes invitations in a state and frees the experts' places on the panel. */
export function closeInvitations(
  view: View,
  application: Application,
  closed: readonly Invitation[],
): readonly RowChange[] {
  if (closed.length === 0) return [];
  const gone = new Set(closed.map(({ expertId }) => expertId));
  const expertIds = application.expertIds.filter((id) => !gone.has(id));
  const rows = closed.map((invitation) => put(view, 'invitations', invitation));
  return [replaceApplication(application, { ...application, expertIds }), ...rows];
}
