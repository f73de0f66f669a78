import { reachOfId, type See } from './reach.ts';

/** Who sees an established category: all who have to do with the application; the list of them is public (п. 42). */
export const seeCategory: See<'categories'> = (view, actor, row) =>
  reachOfId(view, actor, row.id) === null ? null : row;
