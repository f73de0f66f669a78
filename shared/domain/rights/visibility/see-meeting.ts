import { agendaOf } from '../../meetings/agenda.ts';
import { isOffice, only, reachOfId, type See } from './reach.ts';

/** Who sees a meeting: the office and its members; coordinator and teacher when and where, if a case of theirs is on it. */
export const seeMeeting: See<'meetings'> = (view, actor, row) => {
  if (isOffice(actor)) return row;
  if (actor.role === 'chair' || actor.role === 'member') {
    const memberId = view.get('users', actor.userId)?.memberId;
    return memberId !== undefined && row.memberIds.includes(memberId) ? row : null;
  }
  if (actor.role !== 'coordinator' && actor.role !== 'teacher') return null;
  const isTheirs = agendaOf(view, row.id).some((item) => reachOfId(view, actor, item.applicationId) !== null);
  return isTheirs ? only(row, ['id', 'date', 'place', 'state']) : null;
};
