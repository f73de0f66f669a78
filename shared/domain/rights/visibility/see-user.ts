import { isOffice, only, type See } from './reach.ts';

/** Who sees a user: the office and himself all of it; others the name and role of staff, never of a teacher. */
export const seeUser: See<'users'> = (_view, actor, row) => {
  if (isOffice(actor) || actor.userId === row.id) return row;
  return row.role === 'teacher' ? null : only(row, ['id', 'lastName', 'firstName', 'patronymic', 'post', 'role']);
};
