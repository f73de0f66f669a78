import { isOwnMeeting } from './is-own-meeting.ts';
import { only, reachOfId, type See } from './reach.ts';

/** Who sees a place on an agenda: the office and members of the meeting; coordinator and teacher that it is there. */
export const seeAgendaItem: See<'agendaItems'> = (view, actor, row) => {
  switch (reachOfId(view, actor, row.applicationId)) {
    case 'secretary':
    case 'operator':
      return row;
    case 'chair':
    case 'member':
      return isOwnMeeting(view, actor, row.meetingId) ? row : null;
    case 'coordinator':
    case 'teacher':
      return only(row, ['id', 'meetingId', 'applicationId', 'state']);
    default:
      return null;
  }
};
