import type { View } from '#shared/records/view.ts';
import type { Actor } from '../actor.ts';

/** Whether the actor is a member of the meeting's composition. */
export function isOwnMeeting(view: View, actor: Actor, meetingId: string): boolean {
  const memberId = view.get('users', actor.userId)?.memberId;
  return memberId !== undefined && (view.get('meetings', meetingId)?.memberIds.includes(memberId) ?? false);
}
