import { refuseUser } from '#shared/domain/refusals/user-refusals.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import { isOpen, rolesOf } from '#shared/domain/users/roles.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Role, User } from '#shared/records/office.ts';
import type { View } from '#shared/records/view.ts';

/** Who acts while the books are not open yet: the one who creates the office. */
const founder: Actor = { userId: 'founder', role: 'secretary' };

/**
 * The person whose password has opened the office, in one of his roles; null asks for the usual one. The same object until
 * users change.
 */
export function actorIn(view: View, userId: string | null, role: Role | null): () => Actor {
  let known = { revision: -1, actor: founder };
  return () => {
    const revision = view.revision('users');
    if (revision === known.revision) return known.actor;
    const user = userOf(view, userId);
    const actor = user ? { userId: user.id, role: roleOf(user, role) } : founder;
    const isSame = actor.userId === known.actor.userId && actor.role === known.actor.role;
    known = { revision, actor: isSame ? known.actor : actor };
    return known.actor;
  };
}

/** Why the owner of a password may not work here; null when he may. In an office without users he is making it. */
export function whyNotIn(view: View, userId: string | null): Refusal | null {
  if (view.count('users') === 0) return null;
  const user = userOf(view, userId);
  if (!user) return refuseUser('user.unknown', {});
  return isOpen(user) ? null : refuseUser('user.closed', {});
}

/** Main names the owner of the password; where it cannot yet, the office has one person. */
function userOf(view: View, userId: string | null): User | undefined {
  if (userId !== null) return view.get('users', userId);
  const [user] = view.all('users');
  return user;
}

function roleOf(user: User, role: Role | null): Role {
  return role !== null && rolesOf(user).includes(role) ? role : user.role;
}
