import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Account } from '#shared/records/account.ts';
import type { Role, User } from '#shared/records/office.ts';
import type { View } from '#shared/records/view.ts';
import { refuseUser } from '../refusals/user-refusals.ts';
import { roleNames } from '../rights/may-act.ts';
import { foldLogin, isLogin } from './login.ts';
import { type ScopeKind, scopeFieldOf, scopeKindOf } from './role-scope.ts';
import { isOpen, rolesOf } from './roles.ts';

/** What a role must name of the directories, as the refusal says it. */
const scopeNames: Readonly<Record<ScopeKind, string>> = {
  region: '',
  self: '',
  municipality: 'муниципалитет',
  organisation: 'образовательная организация',
  expert: 'эксперт',
  member: 'член комиссии',
};

/** Why an account may not be written so; null when it may. `mayLackLogin`: the only one who signs in by password alone. */
export function whyNotAccount(view: View, account: Account, mayLackLogin: boolean): Refusal | null {
  return whyNotLogin(view, account, mayLackLogin) ?? whyNotScopes(view, account);
}

/** Other open accounts that work as secretary: without one nobody can let people in. */
export function otherSecretaries(view: View, userId: string): readonly User[] {
  return [...view.all('users')].filter(
    (user) => user.id !== userId && isOpen(user) && rolesOf(user).includes('secretary'),
  );
}

/** The municipality to which the account's work of a role belongs; null when it names none. */
export function municipalityOf(view: View, account: Account, role: Role): string | null {
  switch (scopeKindOf(role)) {
    case 'municipality':
      return account.municipalityId ?? null;
    case 'organisation':
      return view.get('organisations', account.organisationId ?? '')?.municipalityId ?? null;
    case 'expert':
      return view.get('experts', account.expertId ?? '')?.municipalityId ?? null;
    default:
      return null;
  }
}

function whyNotLogin(view: View, { id, login }: Account, mayLackLogin: boolean): Refusal | null {
  if (login === undefined || login === '') return mayLackLogin ? null : refuseUser('user.loginMissing', {});
  if (!isLogin(login)) return refuseUser('user.loginBad', {});
  const folded = foldLogin(login);
  const isTaken = [...view.all('users')].some((user) => user.id !== id && foldLogin(user.login ?? '') === folded);
  return isTaken ? refuseUser('user.loginTaken', {}) : null;
}

function whyNotScopes(view: View, account: Account): Refusal | null {
  const role = rolesOf(account).find((one) => !isScopeKnown(view, account, scopeKindOf(one)));
  if (role === undefined) return null;
  return refuseUser('user.scopeMissing', { role: roleNames[role], what: scopeNames[scopeKindOf(role)] });
}

function isScopeKnown(view: View, account: Account, kind: ScopeKind): boolean {
  const field = scopeFieldOf(kind);
  if (field === null) return true;
  const id = account[field];
  if (id === undefined) return false;
  switch (field) {
    case 'municipalityId':
      return view.get('municipalities', id) !== undefined;
    case 'organisationId':
      return view.get('organisations', id) !== undefined;
    case 'expertId':
      return view.get('experts', id) !== undefined;
    case 'memberId':
      return view.get('members', id) !== undefined;
  }
}
