import { reachOfId, type See, wholeFor } from './reach.ts';

/** Who sees a withdrawal, which may say why in words of health: who registers it, and the teacher himself. */
export const seeWithdrawal: See<'withdrawals'> = (view, actor, row) =>
  wholeFor(reachOfId(view, actor, row.applicationId), ['secretary', 'operator', 'coordinator', 'teacher'], row);
