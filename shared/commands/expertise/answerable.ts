import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import { invitationMachine, statesFor } from '#shared/domain/statuses/machines.ts';
import type { MoveKey } from '#shared/domain/statuses/moves.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Application } from '#shared/records/application.ts';
import type { AnswerWay, Invitation } from '#shared/records/invitation.ts';
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
  if (isForeign(view, actor, invitation)) return refuseExpertise('invitation.notOwn', {});
  if (invitation.state === 'SLOT_CLOSED') return refuseExpertise('panel.full', {});
  if (!statesFor(invitationMachine, command).includes(invitation.state)) {
    return refuseExpertise('invitation.closed', { state: invitationMachine.names[invitation.state] });
  }
  const application = view.get('applications', invitation.applicationId);
  return application ? whyNotMovable(view, actor, key, application) : refuse('application.gone', {});
}

/** What an answer says of who wrote it down: nothing where the expert answers himself. */
export function answeredFor(actor: Actor, way: AnswerWay | undefined): Pick<Invitation, 'answeredFor'> {
  return actor.role === 'expert' ? {} : { answeredFor: { by: actor.userId, way: way ?? 'PAPER' } };
}

function isForeign(view: View, actor: Actor, { expertId }: Invitation): boolean {
  return actor.role === 'expert' && view.get('users', actor.userId)?.expertId !== expertId;
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
