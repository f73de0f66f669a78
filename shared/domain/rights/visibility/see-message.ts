import type { Message } from '#shared/records/message.ts';
import type { View } from '#shared/records/view.ts';
import type { Actor } from '../actor.ts';
import { isOffice, reachOfId, type See, wholeFor } from './reach.ts';
import { seeRegistrant } from './see-registrant.ts';

/**
 * Who sees a message: the office, the coordinator of the municipality, the applicant himself. What goes to an expert is seen by
 * that expert and not by the applicant: experts are not named to him (D5).
 */
export const seeMessage: See<'messages'> = (view, actor, row) => {
  if (row.applicationId !== null) {
    if (row.invitationId !== undefined)
      return isOfExpert(view, actor, row.invitationId) ? row : ofOffice(view, actor, row);
    return wholeFor(
      reachOfId(view, actor, row.applicationId),
      ['secretary', 'operator', 'coordinator', 'teacher'],
      row,
    );
  }
  const registrant = row.registrantId === null ? undefined : view.get('registrants', row.registrantId);
  if (!registrant) return isOffice(actor) ? row : null;
  return seeRegistrant(view, actor, registrant) === null ? null : row;
};

/** Who sees the templates of letters: those who write them. They hold no personal data. */
export const seeMessageTemplate: See<'messageTemplates'> = (_view, actor, row) =>
  isOffice(actor) || actor.role === 'coordinator' ? row : null;

function isOfExpert(view: View, actor: Actor, invitationId: string): boolean {
  if (actor.role !== 'expert') return false;
  const expertId = view.get('invitations', invitationId)?.expertId;
  return expertId !== undefined && view.get('users', actor.userId)?.expertId === expertId;
}

function ofOffice(view: View, actor: Actor, row: Message): Message | null {
  const role = row.applicationId === null ? null : reachOfId(view, actor, row.applicationId);
  return wholeFor(role, ['secretary', 'operator', 'coordinator'], row);
}
