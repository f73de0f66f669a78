import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { Invitation, InvitationState } from '#shared/records/invitation.ts';
import type { MessageKind } from '#shared/records/message.ts';
import type { View } from '#shared/records/view.ts';
import { rowsBy } from '../rows/rows-by.ts';
import { invitationsOf } from './panel.ts';
import { isIdle } from './panel-state.ts';

/** A notice to an expert, by template. */
export type ExpertNotice = { readonly invitation: Invitation; readonly templateId: string };

type Wanted = { readonly kind: MessageKind; readonly templateId: string };

const byState: Readonly<Partial<Record<InvitationState, Wanted>>> = {
  INVITED: { kind: 'INVITATION', templateId: 'expertInvitation' },
  CONFIRMED: { kind: 'PROCEDURE', templateId: 'expertProcedure' },
  SLOT_CLOSED: { kind: 'PANEL_FULL', templateId: 'expertPanelFull' },
  REPLACED: { kind: 'REPLACEMENT', templateId: 'expertReplaced' },
};

/**
 * Notices that the experts of an application are still to get (D15): that they are invited, that the procedure has begun, that
 * the places are taken, that another has come in their stead. Offered, never sent by themselves.
 */
export function wantedNotices(view: View, { id, status }: Application): readonly ExpertNotice[] {
  const known = new Set(rowsBy(view, 'messages', 'applicationId', id).map((one) => `${one.invitationId}:${one.kind}`));
  return invitationsOf(view, id).flatMap((invitation) => {
    const wanted = byState[invitation.state];
    if (!wanted || known.has(`${invitation.id}:${wanted.kind}`)) return [];
    // Who waits for the others of the panel has nothing to begin with yet.
    if (invitation.state === 'CONFIRMED' && status !== 'IN_EXPERTISE') return [];
    return [{ invitation, templateId: wanted.templateId }];
  });
}

/** Reminders that are in place now: to those who have not answered, and to those who do nothing for too long (C2, E5). */
export function reminders(view: View, { id }: Application, today: LocalDate): readonly ExpertNotice[] {
  return invitationsOf(view, id).flatMap((invitation) => {
    if (invitation.state === 'INVITED') return [{ invitation, templateId: 'expertReminder' }];
    return isIdle(view, invitation, today) ? [{ invitation, templateId: 'expertIdle' }] : [];
  });
}
