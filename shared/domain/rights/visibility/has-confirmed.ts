import type { View } from '#shared/records/view.ts';
import { participants } from '../../expertise/panel.ts';
import type { Actor } from '../actor.ts';

/** Whether the actor is an expert who takes part: an invitation that is not answered yet opens no documents (S2). */
export function hasConfirmed(view: View, actor: Actor, applicationId: string): boolean {
  const expertId = view.get('users', actor.userId)?.expertId;
  return expertId !== undefined && participants(view, applicationId).some((one) => one.expertId === expertId);
}
