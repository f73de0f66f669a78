import { hasConfirmed } from './has-confirmed.ts';
import { reachOfId, type See, wholeFor } from './reach.ts';

/** Who sees a portfolio: an expert only after he has confirmed; it may name pupils, so nobody without need (domain §11). */
export const seePortfolio: See<'portfolios'> = (view, actor, row) => {
  const role = reachOfId(view, actor, row.id);
  if (role === 'expert') return hasConfirmed(view, actor, row.id) ? row : null;
  return wholeFor(
    role,
    ['secretary', 'operator', 'coordinator', 'schoolCoordinator', 'deputy', 'chair', 'member', 'teacher'],
    row,
  );
};
