import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import type { View } from '#shared/records/view.ts';

/** «Моисеева Л. Г.»: who did it; `unknown` where his account is not seen here. */
export function actorName(view: View, userId: string, unknown = ''): string {
  const user = view.get('users', userId);
  return user ? surnameWithInitials(user) : unknown;
}
