import { participants } from '#shared/domain/expertise/panel.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import type { MoveKey } from '#shared/domain/statuses/moves.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Application } from '#shared/records/application.ts';
import type { Invitation } from '#shared/records/invitation.ts';
import type { View } from '#shared/records/view.ts';

/** Whose sheet of which application. */
export type SheetOf = { readonly applicationId: string; readonly expertId: string };

/**
 * Null when the actor may work on the expert's sheet: the expert on his own, the office on one that came on paper. Nobody
 * scores who has not confirmed; a finished sheet is final even for its author (S2).
 */
export function whyNotScorable(
  view: View,
  actor: Actor,
  key: MoveKey,
  application: Application,
  expertId: string,
): Refusal | null {
  const refusal = whyNotMovable(view, actor, key, application);
  if (refusal) return refusal;
  const isForeign = actor.role === 'expert' && view.get('users', actor.userId)?.expertId !== expertId;
  const invitation = isForeign ? undefined : invitationOf(view, application.id, expertId);
  if (!invitation) return refuseExpertise('sheet.notInvited', {});
  return invitation.state === 'CONFIRMED' ? null : refuseExpertise('sheet.final', {});
}

/** The invitation by which the expert takes part. */
export function invitationOf(view: View, applicationId: string, expertId: string): Invitation | undefined {
  return participants(view, applicationId).find((one) => one.expertId === expertId);
}
