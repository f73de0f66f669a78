import { expect, test } from 'vitest';
import type { Role } from '#shared/records/office.ts';
import { broughtTo, procedureOffice } from '#tests/support/procedure.ts';
import { type Act, acts } from './acts.ts';
import { mayAct, mayActOn, roleMay } from './may-act.ts';
import { rights } from './rights.ts';

const names = Object.keys(rights) as readonly Act[];

/** What each role may do, as domain §1.2 has it by rows. */
const matrix: readonly (readonly [Role, readonly Act[]])[] = [
  ['teacher', ['createDraft', 'editDraft', 'attach', 'supplement', 'acknowledge', 'withdraw']],
  ['schoolCoordinator', ['createDraft', 'editDraft', 'attach', 'supplement', 'employerNote']],
  ['hr', ['fillEmployee', 'confirmEmployee', 'organisationProfile']],
  ['deputy', ['fillActivity', 'checkEmployee']],
  [
    'coordinator',
    [
      'register',
      'refuseIntake',
      'attach',
      'plan',
      'approveOwnSchedule',
      'sendToExpertise',
      'conclude',
      'acknowledge',
      'verifyConclusion',
      'note',
      'remind',
      'withdraw',
      'registerWithdrawal',
      'manageExperts',
      'inviteUsers',
    ],
  ],
  ['expert', ['answerInvitation', 'score', 'conclude']],
  ['chair', ['vote', 'sign']],
  ['member', ['vote', 'sign']],
];

test.each(matrix)('a %s may do just this', (role, allowed) => {
  expect(names.filter((act) => roleMay(role, act) === null)).toEqual(allowed);
});

test('the operator prepares; agenda, votes, order and archive’s door are the secretary’s alone', () => {
  expect(names.filter((act) => roleMay('secretary', act) !== null)).toEqual([]);
  expect(names.filter((act) => roleMay('operator', act) !== null)).toEqual([
    'approveSchedule',
    'approveOwnSchedule',
    'numberBlocks',
    'agenda',
    'attendance',
    'vote',
    'recordVote',
    'sign',
    'order',
    'publish',
    'unarchive',
    'correctClerical',
    'manageMembers',
    'manageUsers',
    'inviteUsers',
    'editProfile',
    'editNews',
  ]);
});

test('a refusal names the role and the act', () => {
  expect(roleMay('expert', 'register')).toEqual({
    code: 'rights.notAllowed',
    facts: { role: 'эксперт', act: acts.register },
  });
});

test.each([
  ['tomsk-coordinator', 'register', true],
  ['coordinator', 'register', false],
  ['school', 'supplement', true],
  ['other-school', 'supplement', false],
  ['teacher', 'withdraw', true],
  ['other-teacher', 'withdraw', false],
  ['expert-1', 'score', true],
  ['expert-3', 'score', false],
  ['chair', 'vote', true],
  ['operator', 'register', true],
] as const)('%s may %s of this application: %s', (userId, act, isAllowed) => {
  const office = broughtTo('AK_SESSION');
  const application = office.get('applications', 'a1');
  const role = office.get('users', userId)?.role;
  if (!application || !role) throw new Error('nobody');
  expect(mayActOn(office, { userId, role }, act, application) === null).toBe(isAllowed);
});

test('a member has to do only with what is before him', () => {
  const before = broughtTo('SCHEDULING_AK');
  const application = before.get('applications', 'a1');
  if (!application) throw new Error('no application');
  expect(mayActOn(before, { userId: 'chair', role: 'chair' }, 'vote', application)?.code).toBe('rights.notAllowed');
});

test('a user who is in no directory has no scope', () => {
  const office = procedureOffice();
  const application = office.get('applications', 'a1');
  if (!application) throw new Error('no application');
  for (const role of ['coordinator', 'schoolCoordinator', 'expert', 'chair', 'teacher'] as const) {
    expect(
      names.filter((act) => mayActOn(office, { userId: 'nobody', role }, act, application) === null),
      role,
    ).toEqual([]);
  }
});

test('without a municipality only rights to the whole region count', () => {
  const office = procedureOffice();
  const coordinator = { userId: 'tomsk-coordinator', role: 'coordinator' } as const;
  expect(mayAct(office, coordinator, 'register', null)?.code).toBe('rights.notAllowed');
  expect(mayAct(office, coordinator, 'register', 'tomsk')).toBeNull();
  expect(mayAct(office, coordinator, 'register', 'asino')?.code).toBe('rights.notAllowed');
  expect(mayAct(office, coordinator, 'import', 'tomsk')?.code).toBe('rights.notAllowed');
  expect(mayAct(office, { userId: 'operator', role: 'operator' }, 'register', null)).toBeNull();
});
