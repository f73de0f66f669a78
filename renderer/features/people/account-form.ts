import { type ScopeKind, scopeFieldOf, scopeKindsOf } from '#shared/domain/users/role-scope.ts';
import { rolesOf } from '#shared/domain/users/roles.ts';
import { type Account, accountSchema } from '#shared/records/account.ts';
import type { Role, User } from '#shared/records/office.ts';
import type { View } from '#shared/records/view.ts';
import { passwordProblems } from '../../ui/password/why-not-password.ts';
import { texts } from './texts.ts';

/** What stands in the fields of an account. */
export type AccountForm = {
  readonly lastName: string;
  readonly firstName: string;
  readonly patronymic: string;
  readonly role: Role;
  /** Roles besides that one. */
  readonly roles: readonly Role[];
  readonly post: string;
  readonly phone: string;
  readonly email: string;
  readonly login: string;
  /** The municipality of the profile as it was before the directory was asked. */
  readonly municipality: string;
  readonly municipalityId: string | null;
  readonly organisationId: string | null;
  readonly expertId: string | null;
  readonly memberId: string | null;
  readonly password: string;
  readonly repeat: string;
  readonly isOneTime: boolean;
};

/** Sentences of what is wrong, by the field. */
export type AccountProblems = { readonly [F in keyof AccountForm]?: string };

/** An empty form for a role. */
export function emptyAccount(role: Role): AccountForm {
  const blank = {
    lastName: '',
    firstName: '',
    patronymic: '',
    post: '',
    phone: '',
    email: '',
    login: '',
    municipality: '',
  };
  const scopes = { municipalityId: null, organisationId: null, expertId: null, memberId: null };
  return { ...blank, ...scopes, role, roles: [], password: '', repeat: '', isOneTime: true };
}

/** The form of an account as it is. */
export function formOf(user: User, municipalityId: string | null): AccountForm {
  const { lastName, firstName, patronymic, role, post, phone, email, municipality } = user;
  return {
    ...emptyAccount(role),
    ...{ lastName, firstName, patronymic, post, phone, email, municipality },
    roles: rolesOf(user).slice(1),
    login: user.login ?? '',
    municipalityId: user.municipalityId ?? municipalityId,
    organisationId: user.organisationId ?? null,
    expertId: user.expertId ?? null,
    memberId: user.memberId ?? null,
  };
}

/** What the roles of the form have to name. */
export function scopesOf({ role, roles }: AccountForm): readonly ScopeKind[] {
  return scopeKindsOf([role, ...roles]);
}

/** The account that the form describes; places of roles that it does not have are left out. */
export function accountOf(form: AccountForm, id: string, view: View): Account {
  const fields = scopesOf(form).flatMap((kind) => scopeFieldOf(kind) ?? []);
  const scopes = fields.flatMap((field) => (form[field] === null ? [] : [[field, form[field]] as const]));
  const others = form.roles.filter((role) => role !== form.role);
  const municipality = view.get('municipalities', form.municipalityId ?? '')?.name ?? form.municipality;
  const trimmed = (['lastName', 'firstName', 'patronymic', 'post', 'phone', 'email'] as const).map(
    (field) => [field, form[field].trim()] as const,
  );
  return accountSchema.parse({
    ...Object.fromEntries([...trimmed, ...scopes]),
    ...(others.length > 0 ? { roles: others } : {}),
    ...(form.login.trim() === '' ? {} : { login: form.login.trim() }),
    id,
    role: form.role,
    municipality,
  });
}

/** What stands in the way of the form before anything is asked of the office. */
export function accountProblems(form: AccountForm, asks: { readonly password: boolean }): AccountProblems {
  const problems: { -readonly [F in keyof AccountForm]?: string } = {};
  if (form.lastName.trim() === '') problems.lastName = texts.errors.lastName;
  if (form.firstName.trim() === '') problems.firstName = texts.errors.firstName;
  const isMailBad = form.email.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(form.email.trim());
  if (isMailBad) problems.email = texts.errors.email;
  for (const kind of scopesOf(form)) {
    const field = scopeFieldOf(kind);
    if (field !== null && form[field] === null) problems[field] = texts.errors[field];
  }
  if (!asks.password) return problems;
  const { password, repeat } = passwordProblems(form, personalOf(form));
  if (password !== null) problems.password = password;
  if (repeat !== null) problems.repeat = repeat;
  return problems;
}

/** What an acquaintance would try as this person's password. */
export function personalOf(form: AccountForm): readonly string[] {
  return [form.lastName, form.firstName, form.patronymic, form.email, form.login, form.municipality];
}
