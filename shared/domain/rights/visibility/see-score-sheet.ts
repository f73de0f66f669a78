import { reachOfId, type See, wholeFor } from './reach.ts';

/** Who sees a score sheet: its expert and the office always; coordinator and commission once final; no other expert. */
export const seeScoreSheet: See<'scoreSheets'> = (view, actor, row) => {
  if (actor.role === 'expert') return view.get('users', actor.userId)?.expertId === row.expertId ? row : null;
  const role = reachOfId(view, actor, row.applicationId);
  const isFinal = row.state === 'FINAL';
  return wholeFor(
    role,
    isFinal ? ['secretary', 'operator', 'coordinator', 'chair', 'member'] : ['secretary', 'operator'],
    row,
  );
};
