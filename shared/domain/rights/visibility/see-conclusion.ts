import { hasConfirmed } from './has-confirmed.ts';
import { reachOfId, type See, wholeFor } from './reach.ts';

/** Who sees a conclusion: those who make and verify it, the commission, and the teacher, who signs it (S1). */
export const seeConclusion: See<'conclusions'> = (view, actor, row) => {
  const role = reachOfId(view, actor, row.applicationId);
  if (role === 'expert') return hasConfirmed(view, actor, row.applicationId) ? row : null;
  return wholeFor(role, ['secretary', 'operator', 'coordinator', 'chair', 'member', 'teacher'], row);
};
