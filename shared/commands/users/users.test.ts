import { describe, expect, test } from 'vitest';
import { must } from '#shared/kernel/assert.ts';
import type { Account } from '#shared/records/account.ts';
import type { OfficeState } from '#tests/support/office-state.ts';
import { done, procedureOffice, tried } from '#tests/support/procedure.ts';
import { changeOwnPassword } from './change-own-password.ts';
import { closeUser } from './close-user.ts';
import { inviteUser } from './invite-user.ts';
import { noteSignIn } from './note-sign-in.ts';
import { resetUserPassword } from './reset-user-password.ts';
import { saveUser } from './save-user.ts';

/** A coordinator of Асино who has no account yet, unless said otherwise. */
function anAccount(fields: Partial<Account> = {}): Account {
  return {
    id: 'new',
    role: 'coordinator',
    lastName: 'Рыбакова',
    firstName: 'Ольга',
    patronymic: 'Павловна',
    post: 'методист',
    phone: '',
    email: '',
    login: 'rybakova',
    municipality: 'Асиновский район',
    municipalityId: 'asino',
    ...fields,
  };
}

/** The same account without some of its fields. */
function without(account: Account, ...fields: readonly (keyof Account)[]): Account {
  return Object.fromEntries(
    Object.entries(account).filter(([field]) => !fields.some((one) => one === field)),
  ) as Account;
}

const userOf = (office: OfficeState, id: string) => must(office.get('users', id), id);

describe('the secretary writes accounts', () => {
  test('a new one is there as it was written, with the word that its password is not its owner’s', () => {
    const office = procedureOffice();
    done(office, saveUser, { ...anAccount(), mustChangePassword: true });
    expect(userOf(office, 'new')).toEqual({ ...anAccount(), mustChangePassword: true });
  });

  test('a change keeps what is not the secretary’s: invitation and password', () => {
    const office = procedureOffice();
    done(office, inviteUser, anAccount({ role: 'expert', expertId: 'e1' }));
    const before = userOf(office, 'new');
    const changed = without(anAccount({ role: 'expert', expertId: 'e1', post: 'учитель' }), 'municipalityId');
    done(office, saveUser, changed);
    expect(userOf(office, 'new')).toEqual({
      ...changed,
      invitedBy: 'secretary',
      invitedAt: before.invitedAt,
      mustChangePassword: true,
    });
    expect(tried(office, saveUser, changed)).toBe('user.nothingChanged');
  });

  test.each(['operator', 'coordinator', 'expert-1', 'chair', 'teacher', 'hr'])('%s does not', (by) => {
    expect(tried(procedureOffice(), saveUser, anAccount(), by)).toBe('rights.notAllowed');
  });

  test('nobody signs in without a login but who already does', () => {
    const office = procedureOffice();
    expect(tried(office, saveUser, without(anAccount(), 'login'))).toBe('user.loginMissing');
    expect(tried(office, saveUser, anAccount({ login: '' }))).toBe('user.loginMissing');
    const secretary = without(anAccount({ id: 'secretary', role: 'secretary' }), 'login');
    expect(tried(office, saveUser, secretary)).toBeNull();
    done(office, saveUser, { ...secretary, login: 'moiseeva' });
    expect(tried(office, saveUser, secretary)).toBe('user.loginMissing');
  });

  test.each(['ab', 'два слова', 'a'.repeat(61), 'имя!'])('«%s» is no login', (login) => {
    expect(tried(procedureOffice(), saveUser, anAccount({ login }))).toBe('user.loginBad');
  });

  test.each(['abc', 'a'.repeat(60), 'anna.petrova-1', 'Анна_Петрова', 'anna@edu.example'])('«%s» is one', (login) => {
    expect(tried(procedureOffice(), saveUser, anAccount({ login }))).toBeNull();
  });

  test('two accounts never have one login, however it is written', () => {
    const office = procedureOffice();
    done(office, saveUser, anAccount({ login: 'Семёнова' }));
    expect(tried(office, saveUser, anAccount({ id: 'other', login: 'СЕМЕНОВА' }))).toBe('user.loginTaken');
    expect(tried(office, saveUser, anAccount({ login: 'Семёнова', post: 'учитель' }))).toBeNull();
  });

  test('a role that does not work with all applications names its limit', () => {
    const office = procedureOffice();
    const bare = without(anAccount(), 'municipalityId');
    for (const role of ['coordinator', 'schoolCoordinator', 'hr', 'deputy', 'expert', 'chair', 'member'] as const) {
      expect(tried(office, saveUser, { ...bare, role }), role).toBe('user.scopeMissing');
    }
    for (const role of ['secretary', 'operator', 'teacher'] as const) {
      expect(tried(procedureOffice(), saveUser, { ...bare, role }), role).toBeNull();
    }
    expect(tried(office, saveUser, { ...bare, role: 'operator', roles: ['expert'] })).toBe('user.scopeMissing');
  });

  test('the limit is one of the directory', () => {
    const office = procedureOffice();
    const limits: readonly (readonly [Partial<Account>, string | null])[] = [
      [{ role: 'coordinator', municipalityId: 'nowhere' }, 'user.scopeMissing'],
      [{ role: 'hr', organisationId: 'nowhere' }, 'user.scopeMissing'],
      [{ role: 'expert', expertId: 'nobody' }, 'user.scopeMissing'],
      [{ role: 'member', memberId: 'nobody' }, 'user.scopeMissing'],
      [{ role: 'hr', organisationId: 'school-1' }, null],
      [{ role: 'expert', expertId: 'e1', post: '1' }, null],
      [{ role: 'member', memberId: 'k1', post: '2' }, null],
      [{ role: 'coordinator', roles: ['coordinator', 'expert'], expertId: 'e1' }, null],
    ];
    for (const [fields, code] of limits) {
      expect(tried(office, saveUser, { ...anAccount(), ...fields }), JSON.stringify(fields)).toBe(code);
    }
  });

  test('the last secretary stays one', () => {
    const office = procedureOffice();
    const demoted = anAccount({ id: 'secretary', role: 'operator' });
    expect(tried(office, saveUser, demoted)).toBe('user.lastSecretary');
    expect(tried(procedureOffice(), saveUser, { ...demoted, roles: ['secretary'] })).toBeNull();
    done(office, saveUser, anAccount({ id: 'second', role: 'secretary' }));
    expect(tried(office, saveUser, { ...demoted, login: 'moiseeva' })).toBeNull();
  });
});

describe('closing an account', () => {
  test('it is closed from that moment, once, and is changed no more', () => {
    const office = procedureOffice();
    done(office, closeUser, { id: 'coordinator' });
    expect(userOf(office, 'coordinator').closedAt).toBe('2026-11-21T05:00:00.000Z');
    expect(tried(office, closeUser, { id: 'coordinator' })).toBe('user.alreadyClosed');
    expect(tried(office, saveUser, anAccount({ id: 'coordinator' }))).toBe('user.closed');
    expect(tried(office, noteSignIn, {}, 'coordinator')).toBe('user.closed');
  });

  test('nobody closes himself, nor an account that is not there, nor without the right', () => {
    const office = procedureOffice();
    expect(tried(office, closeUser, { id: 'secretary' })).toBe('user.closeOneself');
    expect(tried(office, closeUser, { id: 'nobody' })).toBe('user.unknown');
    expect(tried(office, closeUser, { id: 'expert-1' }, 'operator')).toBe('rights.notAllowed');
  });

  test('a coordinator closes the account of whom he has invited, and of nobody else', () => {
    const office = procedureOffice();
    const invited = { id: 'guest', login: 'guest', role: 'schoolCoordinator' as const, organisationId: 'school-3' };
    done(office, inviteUser, anAccount(invited), 'coordinator');
    done(office, inviteUser, anAccount({ ...invited, id: 'other', login: 'other' }));
    expect(tried(office, closeUser, { id: 'expert-1' }, 'coordinator')).toBe('user.notInvitedByYou');
    expect(tried(office, closeUser, { id: 'other' }, 'coordinator')).toBe('user.notInvitedByYou');
    expect(tried(office, closeUser, { id: 'guest' }, 'expert-1')).toBe('rights.notAllowed');
    done(office, closeUser, { id: 'guest' }, 'coordinator');
    expect(userOf(office, 'guest').closedAt).toBe('2026-11-21T05:00:00.000Z');
    expect(tried(office, closeUser, { id: 'guest' }, 'coordinator')).toBe('user.alreadyClosed');
  });

  test('whom the secretary has given more work since, a coordinator closes no more', () => {
    const office = procedureOffice();
    const invited = { id: 'guest', login: 'guest', role: 'schoolCoordinator' as const, organisationId: 'school-3' };
    done(office, inviteUser, anAccount(invited), 'coordinator');
    done(office, saveUser, anAccount({ ...invited, roles: ['operator'] }));
    expect(tried(office, closeUser, { id: 'guest' }, 'coordinator')).toBe('user.notInvitedByYou');
  });

  test('the last open secretary cannot be closed, one of two can', () => {
    const office = procedureOffice();
    const secretary = { userId: 'second', role: 'secretary' } as const;
    expect(closeUser.permit(office, secretary, userOf(office, 'secretary'))?.code).toBe('user.lastSecretary');
    done(office, saveUser, anAccount({ id: 'second', role: 'operator', roles: ['secretary'] }));
    expect(closeUser.permit(office, secretary, userOf(office, 'secretary'))).toBeNull();
    done(office, closeUser, { id: 'second' });
    expect(closeUser.permit(office, secretary, userOf(office, 'secretary'))?.code).toBe('user.lastSecretary');
  });
});

describe('passwords are noted, never written', () => {
  test('a reset asks for a new one at the next sign-in and opens a closed account', () => {
    const office = procedureOffice();
    done(office, closeUser, { id: 'coordinator' });
    done(office, resetUserPassword, { id: 'coordinator' });
    expect(userOf(office, 'coordinator')).toMatchObject({ mustChangePassword: true });
    expect(userOf(office, 'coordinator')).not.toHaveProperty('closedAt');
  });

  test('one’s own password is not reset but changed', () => {
    const office = procedureOffice();
    expect(tried(office, resetUserPassword, { id: 'secretary' })).toBe('user.noPasswordOfOthers');
    expect(tried(office, resetUserPassword, { id: 'nobody' })).toBe('user.unknown');
    expect(tried(office, resetUserPassword, { id: 'expert-1' }, 'operator')).toBe('rights.notAllowed');
  });

  test('after a change it is not asked for again, and the moment is kept', () => {
    const office = procedureOffice();
    done(office, resetUserPassword, { id: 'coordinator' });
    expect(tried(office, changeOwnPassword, { id: 'coordinator' })).toBe('user.noPasswordOfOthers');
    expect(tried(office, changeOwnPassword, { id: 'nobody' }, 'coordinator')).toBe('user.unknown');
    done(office, changeOwnPassword, { id: 'coordinator' }, 'coordinator');
    expect(userOf(office, 'coordinator')).not.toHaveProperty('mustChangePassword');
    expect(userOf(office, 'coordinator').passwordSetAt).toBe('2026-11-21T05:00:00.000Z');
  });
});

describe('inviting', () => {
  const invited = (fields: Partial<Account> = {}) =>
    without(anAccount({ role: 'schoolCoordinator', organisationId: 'school-3', ...fields }), 'municipalityId');

  test('the coordinator invites an expert and a school coordinator of his own municipality', () => {
    const office = procedureOffice();
    done(office, inviteUser, invited(), 'coordinator');
    expect(userOf(office, 'new')).toMatchObject({
      invitedBy: 'coordinator',
      invitedAt: '2026-11-21T05:00:00.000Z',
      mustChangePassword: true,
    });
    const expert = invited({ id: 'expert-4', login: 'yakusheva', role: 'expert', expertId: 'e1' });
    expect(tried(office, inviteUser, expert, 'tomsk-coordinator')).toBeNull();
  });

  test('he invites nobody of another municipality, and to no other role', () => {
    const office = procedureOffice();
    const cases = [
      [invited({ organisationId: 'school-1' }), 'rights.notAllowed'],
      [invited({ role: 'expert', expertId: 'e1' }), 'rights.notAllowed'],
      [invited({ roles: ['expert'], expertId: 'e1' }), 'rights.notAllowed'],
      [invited({ organisationId: 'nowhere' }), 'rights.notAllowed'],
      [invited({ roles: ['secretary'] }), 'user.notInvitedRole'],
      [anAccount(), 'user.notInvitedRole'],
      [invited({ role: 'secretary' }), 'user.notInvitedRole'],
    ] as const;
    for (const [account, code] of cases) expect(tried(office, inviteUser, account, 'coordinator')).toBe(code);
  });

  test('the secretary invites in the whole region; the others invite nobody', () => {
    expect(tried(procedureOffice(), inviteUser, invited())).toBeNull();
    expect(tried(procedureOffice(), inviteUser, invited({ organisationId: 'nowhere' }))).toBe('user.scopeMissing');
    for (const by of ['operator', 'school', 'expert-1', 'teacher']) {
      expect(tried(procedureOffice(), inviteUser, invited(), by), by).toBe('rights.notAllowed');
      expect(tried(procedureOffice(), inviteUser, anAccount(), by), by).toBe('rights.notAllowed');
    }
  });

  test('an invitation takes over nobody’s account and nobody’s login, and has a login', () => {
    const office = procedureOffice();
    expect(tried(office, inviteUser, invited({ id: 'secretary' }), 'coordinator')).toBe('rights.notAllowed');
    expect(tried(office, inviteUser, without(invited(), 'login'), 'coordinator')).toBe('user.loginMissing');
    done(office, inviteUser, invited(), 'coordinator');
    expect(tried(office, inviteUser, invited({ id: 'other' }), 'coordinator')).toBe('user.loginTaken');
  });

  test('whoever may invite at all is offered it', () => {
    const office = procedureOffice();
    expect(inviteUser.permit(office, { userId: 'coordinator', role: 'coordinator' }, null)).toBeNull();
    expect(inviteUser.permit(office, { userId: 'school', role: 'schoolCoordinator' }, null)?.code).toBe(
      'rights.notAllowed',
    );
  });
});

test('a sign-in is noted with the one before it', () => {
  const office = procedureOffice();
  done(office, noteSignIn, {}, 'expert-1', '2026-11-20' as never);
  expect(office.get('signIns', 'expert-1')).toEqual({
    id: 'expert-1',
    at: '2026-11-20T05:00:00.000Z',
    previousAt: null,
  });
  done(office, noteSignIn, {}, 'expert-1');
  expect(office.get('signIns', 'expert-1')).toEqual({
    id: 'expert-1',
    at: '2026-11-21T05:00:00.000Z',
    previousAt: '2026-11-20T05:00:00.000Z',
  });
  expect(tried(office, noteSignIn, {}, 'nobody')).toBe('user.unknown');
});
