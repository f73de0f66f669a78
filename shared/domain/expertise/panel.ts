import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Invitation, InvitationState } from '#shared/records/invitation.ts';
import { invitationId } from '#shared/records/invitation.ts';
import type { View } from '#shared/records/view.ts';
import { profileOf } from '../profile/region-profile.ts';
import { rowsBy } from '../rows/rows-by.ts';

/** States in which an expert holds a place on the panel, answered or not. */
const active: ReadonlySet<InvitationState> = new Set(['INVITED', 'CONFIRMED', 'SCORED']);

/** States in which an expert takes part: has confirmed, or has finished his sheet. */
const takingPart: ReadonlySet<InvitationState> = new Set(['CONFIRMED', 'SCORED']);

/** All invitations to an application, also those that came to nothing. */
export function invitationsOf(view: View, applicationId: string): readonly Invitation[] {
  return rowsBy(view, 'invitations', 'applicationId', applicationId);
}

/** Invitations that hold a place. */
export function activeInvitations(view: View, applicationId: string): readonly Invitation[] {
  return invitationsOf(view, applicationId).filter(({ state }) => active.has(state));
}

/** Experts who take part, without or with the extra one of a disagreement. */
export function participants(view: View, applicationId: string): readonly Invitation[] {
  return invitationsOf(view, applicationId).filter(({ state }) => takingPart.has(state));
}

/** How many of the region's experts still have to confirm (2 in Tomsk, 3 in Sverdlovsk; S1, S2). */
export function placesLeft(view: View, applicationId: string): number {
  const confirmed = participants(view, applicationId).filter(({ isExtra }) => !isExtra).length;
  return profileOf(view).expertsPerApplication - confirmed;
}

/**
 * How many places of the panel (or of the extra expert of a disagreement) nobody holds, invited or at work; below zero when more
 * were invited than there are places.
 */
export function freePlaces(view: View, applicationId: string, isExtra = false): number {
  const places = isExtra ? 1 : profileOf(view).expertsPerApplication;
  return places - activeInvitations(view, applicationId).filter((one) => one.isExtra === isExtra).length;
}

/** A new invitation; `earlier` invitations of the same expert to the application are kept beside it. */
export function newInvitation(
  view: View,
  applicationId: string,
  expertId: string,
  how: { readonly today: LocalDate; readonly confirmBy: LocalDate; readonly isExtra: boolean },
): Invitation {
  const earlier = invitationsOf(view, applicationId).filter((one) => one.expertId === expertId).length;
  return {
    id: invitationId(applicationId, expertId, earlier + 1),
    applicationId,
    expertId,
    state: 'INVITED',
    isExtra: how.isExtra,
    invitedOn: how.today,
    confirmBy: how.confirmBy,
    answeredAt: null,
    comment: '',
    lastActiveOn: how.today,
  };
}
