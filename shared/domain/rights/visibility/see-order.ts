import { isOffice, reachOfId, type See } from './reach.ts';

/**
 * Who sees an order: the office in full; the commission, coordinator, school and teacher only the people of theirs, so that
 * a refusal with its motive is read by nobody else (domain §5 D9).
 */
export const seeOrder: See<'orders'> = (view, actor, row) => {
  if (isOffice(actor)) return row;
  if (actor.role === 'expert' || actor.role === 'hr' || actor.role === 'deputy') return null;
  const applicationIds = row.applicationIds.filter((id) => reachOfId(view, actor, id) !== null);
  if (applicationIds.length === 0) return null;
  const motives = Object.fromEntries(Object.entries(row.motives).filter(([id]) => applicationIds.includes(id)));
  return { ...row, applicationIds, motives };
};
