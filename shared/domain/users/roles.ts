import type { Role, User } from '#shared/records/office.ts';

/** All roles in which a user may work, his usual one first. */
export function rolesOf(user: Pick<User, 'role' | 'roles'>): readonly Role[] {
  return [user.role, ...(user.roles ?? []).filter((role) => role !== user.role)];
}

/** Whether the account is open: only then he signs in, and only then he counts as a secretary who can let others in. */
export function isOpen(user: Pick<User, 'closedAt'>): boolean {
  return user.closedAt === undefined;
}
