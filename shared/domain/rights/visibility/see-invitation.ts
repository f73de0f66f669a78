import { only, reachOfId, type See, wholeFor } from './reach.ts';

/** Who sees an invitation: the office, the coordinator, the invited expert; of colleagues an expert sees who and the state. */
export const seeInvitation: See<'invitations'> = (view, actor, row) => {
  const role = reachOfId(view, actor, row.applicationId);
  const isOwn = actor.role === 'expert' && view.get('users', actor.userId)?.expertId === row.expertId;
  if (isOwn) return row;
  if (role === 'expert') return only(row, ['id', 'applicationId', 'expertId', 'state']);
  return wholeFor(role, ['secretary', 'operator', 'coordinator'], row);
};
