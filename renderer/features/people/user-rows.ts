import { roleNames } from '#shared/domain/rights/may-act.ts';
import { type ScopeKind, scopeKindsOf } from '#shared/domain/users/role-scope.ts';
import { isOpen, rolesOf } from '#shared/domain/users/roles.ts';
import type { Instant } from '#shared/kernel/local-date.ts';
import { fullName } from '#shared/records/common.ts';
import type { User } from '#shared/records/office.ts';
import type { View } from '#shared/records/view.ts';
import { texts } from './texts.ts';

/** Whether somebody can come in now, and what stands in the way. */
export type SignInState = keyof typeof texts.states;

/** A line of «Пользователи». */
export type UserRow = {
  readonly user: User;
  readonly name: string;
  readonly roles: string;
  readonly scope: string;
  readonly lastSignIn: Instant | null;
  readonly state: SignInState;
};

/** All accounts, those that are open first, by name. `withPassword`: ids that main knows a password of. */
export function userRows(view: View, withPassword: ReadonlySet<string> | null): readonly UserRow[] {
  const rows = [...view.all('users')].map((user) => rowOf(view, user, withPassword));
  return rows.toSorted(
    (a, b) => Number(a.state === 'closed') - Number(b.state === 'closed') || a.name.localeCompare(b.name, 'ru'),
  );
}

function rowOf(view: View, user: User, withPassword: ReadonlySet<string> | null): UserRow {
  return {
    user,
    name: fullName(user),
    roles: rolesOf(user)
      .map((role) => roleNames[role])
      .join(', '),
    scope: scopeKindsOf(rolesOf(user))
      .map((kind) => scopeText(view, user, kind))
      .filter((text) => text !== '')
      .join('; '),
    lastSignIn: view.get('signIns', user.id)?.at ?? null,
    state: stateOf(user, withPassword),
  };
}

function stateOf(user: User, withPassword: ReadonlySet<string> | null): SignInState {
  if (!isOpen(user)) return 'closed';
  if (withPassword && !withPassword.has(user.id)) return 'noPassword';
  return user.mustChangePassword ? 'mustChange' : 'open';
}

function scopeText(view: View, user: User, kind: ScopeKind): string {
  switch (kind) {
    case 'region':
      return texts.wholeRegion;
    case 'self':
      return texts.own;
    case 'municipality':
      return view.get('municipalities', user.municipalityId ?? '')?.name ?? user.municipality;
    case 'organisation':
      return view.get('organisations', user.organisationId ?? '')?.name ?? '';
    case 'expert': {
      const expert = view.get('experts', user.expertId ?? '');
      return expert ? (view.get('municipalities', expert.municipalityId)?.name ?? '') : '';
    }
    case 'member':
      return '';
  }
}
