import { describe, expect, test } from 'vitest';
import { closeUser } from '#shared/commands/users/close-user.ts';
import { noteSignIn } from '#shared/commands/users/note-sign-in.ts';
import { resetUserPassword } from '#shared/commands/users/reset-user-password.ts';
import { saveUser } from '#shared/commands/users/save-user.ts';
import { must } from '#shared/kernel/assert.ts';
import { done, procedureOffice } from '#tests/support/procedure.ts';
import { type AccountForm, accountOf, accountProblems, emptyAccount, formOf } from './account-form.ts';
import { oneTimePassword } from './one-time-password.ts';
import { userRows } from './user-rows.ts';

function aForm(fields: Partial<AccountForm> = {}): AccountForm {
  const name = { lastName: ' Рыбакова ', firstName: 'Ольга', patronymic: '', login: ' rybakova ' };
  return { ...emptyAccount('coordinator'), ...name, municipalityId: 'asino', ...fields };
}

describe('the form of an account', () => {
  test('gives the account without blanks around, with the municipality by name and by directory', () => {
    expect(accountOf(aForm(), 'u1', procedureOffice())).toEqual({
      id: 'u1',
      role: 'coordinator',
      lastName: 'Рыбакова',
      firstName: 'Ольга',
      patronymic: '',
      post: '',
      phone: '',
      email: '',
      login: 'rybakova',
      municipality: 'Асиновский район',
      municipalityId: 'asino',
    });
  });

  test('leaves out the limits of roles that are not given', () => {
    const form = aForm({ role: 'expert', expertId: 'e1', organisationId: 'school-1', roles: ['expert', 'hr'] });
    const account = accountOf(form, 'u1', procedureOffice());
    expect(account).toMatchObject({ role: 'expert', roles: ['hr'], expertId: 'e1', organisationId: 'school-1' });
    expect(account).not.toHaveProperty('municipalityId');
  });

  test('names what is missing, by field', () => {
    const form = aForm({ lastName: ' ', firstName: '', email: 'почта', municipalityId: null, roles: ['member'] });
    expect(Object.keys(accountProblems(form, { password: false })).toSorted()).toEqual([
      'email',
      'firstName',
      'lastName',
      'memberId',
      'municipalityId',
    ]);
  });

  test('asks a new account for a password that an acquaintance would not guess, typed alike twice', () => {
    const asks = { password: true };
    expect(accountProblems(aForm(), asks)).toHaveProperty('password');
    const personal = aForm({ password: 'рыбакова1970', repeat: 'рыбакова1971' });
    expect(Object.keys(accountProblems(personal, asks))).toEqual(['password', 'repeat']);
    const good = 'синий чайник на подоконнике';
    expect(accountProblems(aForm({ password: good, repeat: good }), asks)).toEqual({});
  });

  test('of an account that is changed gives the same account back', () => {
    const office = procedureOffice();
    const account = accountOf(aForm({ roles: ['expert'], expertId: 'e1' }), 'u1', office);
    done(office, saveUser, account);
    const user = must(office.get('users', 'u1'), 'u1');
    expect(accountOf(formOf(user, null), 'u1', office)).toEqual(account);
  });
});

test('«Пользователи» tell who may come in, in what role and for whom, and when he did', () => {
  const office = procedureOffice();
  done(office, closeUser, { id: 'hr' });
  done(office, resetUserPassword, { id: 'school' });
  done(office, noteSignIn, {}, 'coordinator');
  const rows = userRows(office, new Set(['coordinator', 'school', 'expert-1', 'hr', 'chair']));
  const row = (id: string) =>
    must(
      rows.find(({ user }) => user.id === id),
      id,
    );
  expect(row('coordinator')).toMatchObject({
    roles: 'муниципальный координатор',
    scope: 'Асиновский район',
    state: 'open',
    lastSignIn: '2026-11-21T05:00:00.000Z',
  });
  expect(row('school')).toMatchObject({ state: 'mustChange', scope: 'МАОУ СОШ № 1', lastSignIn: null });
  expect(row('expert-1')).toMatchObject({ state: 'open', scope: 'г. Томск' });
  expect(row('secretary')).toMatchObject({ state: 'noPassword', scope: 'вся область работы' });
  expect(row('chair').scope).toBe('');
  expect(rows.at(-1)).toMatchObject({ user: { id: 'hr' }, state: 'closed' });
  expect(userRows(office, null).find(({ user }) => user.id === 'secretary')?.state).toBe('open');
});

test('a one-time password is four groups of four signs, none of them taken for another', () => {
  const password = oneTimePassword(Uint8Array.from({ length: 64 }, (_, i) => i * 4));
  expect(password).toMatch(/^([а-я2-9]{4}-){3}[а-я2-9]{4}$/u);
  expect(password).not.toMatch(/[ёйоъыьзл013]/u);
  expect(oneTimePassword(new Uint8Array(64))).toBe('аааа-аааа-аааа-аааа');
  expect(oneTimePassword(Uint8Array.from({ length: 64 }, (_, i) => (i < 20 ? 255 : 1)))).toBe('бббб-бббб-бббб-бббб');
});
