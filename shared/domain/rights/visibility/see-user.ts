import { isOffice, only, type See } from './reach.ts';

/**
 * Who sees a user: the office and himself all of it, and whoever has invited him; others the name and role of staff, never of
 * a teacher.
 */
export const seeUser: See<'users'> = (_view, actor, row) => {
  if (isOffice(actor) || actor.userId === row.id) return row;
  if (actor.role === 'coordinator' && row.invitedBy === actor.userId) return row;
  return row.role === 'teacher' ? null : only(row, ['id', 'lastName', 'firstName', 'patronymic', 'post', 'role']);
};

/** Who sees when somebody has signed in: the office, and everybody his own. */
export const seeSignIn: See<'signIns'> = (_view, actor, row) =>
  isOffice(actor) || actor.userId === row.id ? row : null;
