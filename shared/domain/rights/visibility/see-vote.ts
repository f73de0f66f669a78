import { isOwnMeeting } from './is-own-meeting.ts';
import { isOffice, type See } from './reach.ts';

/** Who sees how a member voted: the office and those who sat there, for the vote is open (R15); nobody outside. */
export const seeVote: See<'votes'> = (view, actor, row) => {
  if (isOffice(actor)) return row;
  const isSitting = actor.role === 'chair' || actor.role === 'member';
  return isSitting && isOwnMeeting(view, actor, row.meetingId) ? row : null;
};
