import { agendaOf, votesOn } from '#shared/domain/meetings/agenda.ts';
import { refuseMeeting } from '#shared/domain/refusals/meeting-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { fullName } from '#shared/records/common.ts';
import type { Meeting } from '#shared/records/meeting.ts';
import type { View } from '#shared/records/view.ts';

/** Null when these may be marked as present: all of the composition, and nobody leaves in the middle of his own vote. */
export function whyAttendanceWrong(view: View, meeting: Meeting, presentIds: readonly string[]): Refusal | null {
  const present = new Set(presentIds);
  const isStranger = presentIds.some((id) => !meeting.memberIds.includes(id));
  if (isStranger) return refuseMeeting('meeting.strangerPresent', {});
  const waiting = agendaOf(view, meeting.id).filter(({ state }) => state === 'WAITING');
  const gone = waiting.flatMap(({ id }) => votesOn(view, id)).find(({ memberId }) => !present.has(memberId));
  return gone ? refuseMeeting('meeting.hasVoted', { name: nameOf(view, gone.memberId) }) : null;
}

/** A member's name for a sentence. */
export function nameOf(view: View, memberId: string): string {
  const member = view.get('members', memberId);
  return member ? fullName(member) : 'Член комиссии';
}
