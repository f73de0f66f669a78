import type { AgendaItem } from '#shared/records/agenda-item.ts';
import type { Application } from '#shared/records/application.ts';
import type { Meeting } from '#shared/records/meeting.ts';
import type { View } from '#shared/records/view.ts';
import { quorumOf } from '../commission/count-votes.ts';
import { whyRecused } from '../commission/recusal.ts';
import { profileOf } from '../profile/region-profile.ts';

/**
 * Whether a member has no vote on an application: recused with a reason, attested himself (R16), or in a conflict that
 * needs no declaration, as the same school (R17).
 */
export function isExcluded(view: View, item: AgendaItem, application: Application, memberId: string): boolean {
  if (item.recusals.some((recusal) => recusal.memberId === memberId)) return true;
  const member = view.get('members', memberId);
  const noTies = { isKin: false, isSuperior: false };
  return member !== undefined && whyRecused(member, application, noTies, profileOf(view)) !== null;
}

/** Members present who have no vote on an application. */
export function excludedPresent(
  view: View,
  meeting: Meeting,
  item: AgendaItem,
  application: Application,
): readonly string[] {
  return meeting.presentIds.filter((memberId) => isExcluded(view, item, application, memberId));
}

/** Whether two thirds of the composition are present (R15). */
export function hasQuorum({ memberIds, presentIds }: Meeting): boolean {
  return presentIds.length >= quorumOf(memberIds.length);
}
