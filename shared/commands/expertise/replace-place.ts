import { confirmBy } from '#shared/domain/expertise/confirm-by.ts';
import { idlenessOf } from '#shared/domain/expertise/idleness.ts';
import { freePlaces, newInvitation } from '#shared/domain/expertise/panel.ts';
import { profileOf } from '#shared/domain/profile/region-profile.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { invitationMachine, statesFor } from '#shared/domain/statuses/machines.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import type { Invitation } from '#shared/records/invitation.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { put } from '../rows.ts';
import { whyNotInvitable } from './why-not-invitable.ts';

/** Whose place goes to whom, and why. */
export type Replacement = {
  /** The invitation whose place is given to another: of an expert at work, or one that came to nothing. */
  readonly invitationId: string;
  readonly newExpertId: string;
  readonly cause: 'REFUSED' | 'IDLE';
  readonly comment: string;
  readonly confirmBy: LocalDate | null;
};

/** What the same act has done before this place: the application as it stands then, loads that came and went, places that were filled. */
export type SoFar = {
  readonly application: Application;
  readonly coming: number;
  readonly filled: number;
};

/** The application with the new expert, the invitations that change, and who has left. */
export type Replaced = {
  readonly application: Application;
  readonly invitations: readonly RowChange[];
  readonly leaving: string | null;
};

/** Gives one place to another expert, or says why not (domain T13). */
export function replacePlace(
  view: View,
  { application, coming, filled }: SoFar,
  replacement: Replacement,
  today: LocalDate,
): Result<Replaced, Refusal> {
  const { newExpertId, confirmBy: by } = replacement;
  const invitation = view.get('invitations', replacement.invitationId);
  if (invitation?.applicationId !== application.id) return err(refuseExpertise('invitation.gone', {}));
  const isOpen = holdsPlace(invitation);
  const leaving = isOpen ? invitation.expertId : null;
  const refusal =
    whyNotReplaceable(view, invitation, replacement, filled, today) ??
    whyNotInvitable(view, application, { expertId: newExpertId, confirmBy: by, leaving, coming }, today);
  if (refusal) return err(refusal);
  const how = { today, confirmBy: confirmBy(view, today, by), isExtra: invitation.isExtra };
  const comment = replacement.comment.trim();
  const left = application.expertIds.filter((id) => id !== leaving);
  return ok({
    application: { ...application, expertIds: [...left, newExpertId] },
    invitations: [
      ...(isOpen ? [put(view, 'invitations', { ...invitation, state: 'REPLACED', comment })] : []),
      put(view, 'invitations', newInvitation(view, application.id, newExpertId, how)),
    ],
    leaving,
  });
}

/** Whether the invitation holds a place that may be given to another: who has finished his sheet is not replaced. */
export function holdsPlace(invitation: Invitation): boolean {
  return statesFor(invitationMachine, 'application.replaceExpert').includes(invitation.state);
}

function whyNotReplaceable(
  view: View,
  invitation: Invitation,
  { cause, comment }: Replacement,
  filled: number,
  today: LocalDate,
): Refusal | null {
  if (invitation.state === 'SCORED') return refuseExpertise('replace.scored', {});
  if (!holdsPlace(invitation)) return whyPlaceTaken(view, invitation, filled);
  if (comment.trim() === '') return refuseStatus('reason.missing', {});
  if (cause === 'REFUSED') return null;
  const { days, isTooLong } = idlenessOf(view, invitation, today);
  return isTooLong ? null : refuseExpertise('replace.notIdle', { days, allowed: profileOf(view).idle.days });
}

/**
 * Null when the place of a declined or expired invitation is free: nobody else was invited to it since. `filled`: free places
 * of this kind that the same act has given away already.
 */
export function whyPlaceTaken(view: View, { applicationId, state, isExtra }: Invitation, filled = 0): Refusal | null {
  const cameToNothing = state === 'DECLINED' || state === 'EXPIRED';
  if (cameToNothing && freePlaces(view, applicationId, isExtra) > filled) return null;
  return refuseExpertise('invitation.closed', { state: invitationMachine.names[state] });
}
