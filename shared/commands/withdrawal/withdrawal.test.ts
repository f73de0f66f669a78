import { expect, test } from 'vitest';
import { loadOf } from '#shared/domain/assignment/load.ts';
import { regionProfile } from '#shared/domain/profile/region-profile.ts';
import { broughtTo, done, scored, today, tried } from '#tests/support/procedure.ts';
import { castVote } from '../meeting/cast-vote.ts';
import { openMeeting } from '../meeting/open-meeting.ts';
import { attachWithdrawal } from './attach-withdrawal.ts';
import { coordinatorWithdraw } from './coordinator-withdraw.ts';
import { formWithdrawal } from './form-withdrawal.ts';
import { registerWithdrawal } from './register-withdrawal.ts';
import { rejectWithdrawal } from './reject-withdrawal.ts';
import { withdrawLate } from './withdraw-late.ts';

const a1 = { applicationId: 'a1' };
const form = { ...a1, id: 'w1', reason: ' Увольнение ', origin: 'TEACHER' as const };
const scan = { title: 'Отзыв', sha256: 'c'.repeat(64) };

test('a teacher withdraws with a reason; registered, it has a number and frees the experts', () => {
  const office = broughtTo('SENT_TO_EXPERTISE');
  expect(loadOf(office, 'e1', '2026-11')).toBe(1);
  expect(tried(office, registerWithdrawal, a1)).toBe('withdrawal.missing');
  expect(tried(office, formWithdrawal, { ...form, reason: ' ' }, 'teacher')).toBe('withdrawal.reasonMissing');
  expect(tried(office, formWithdrawal, form, 'other-teacher')).toBe('rights.notAllowed');
  expect(tried(office, formWithdrawal, { ...form, origin: 'COORDINATOR' }, 'teacher')).toBeNull();
  expect(office.get('withdrawals', 'w1')).toMatchObject({ origin: 'TEACHER', state: 'FORMED', reason: 'Увольнение' });
  expect(tried(office, formWithdrawal, { ...form, id: 'w2' }, 'teacher')).toBe('withdrawal.exists');
  expect(tried(office, registerWithdrawal, a1, 'teacher')).toBe('rights.notAllowed');
  expect(tried(office, registerWithdrawal, a1, 'tomsk-coordinator')).toBeNull();
  expect(office.get('applications', 'a1')?.status).toBe('WITHDRAWN');
  expect(office.get('withdrawals', 'w1')).toMatchObject({
    state: 'REGISTERED',
    journalNo: 1,
    closedOn: today,
  });
  expect(office.get('counters', 'withdrawal')?.next).toBe(2);
  expect(office.get('invitations', 'a1:e1:1')?.state).toBe('CALLED_OFF');
  expect(loadOf(office, 'e1', '2026-11')).toBe(0);
});

test('a finished sheet of a withdrawn application is left as it was', () => {
  const office = broughtTo('IN_EXPERTISE');
  scored(office, 1);
  done(office, formWithdrawal, form, 'teacher');
  done(office, registerWithdrawal, a1);
  expect(office.get('invitations', 'a1:e1:1')?.state).toBe('SCORED');
  expect(office.get('invitations', 'a1:e2:1')?.state).toBe('CALLED_OFF');
});

test('a coordinator’s withdrawal is registered by the office alone, with the signed scan (S1)', () => {
  const office = broughtTo('ACCEPTED');
  const his = { ...form, origin: 'COORDINATOR' as const };
  expect(tried(office, formWithdrawal, his, 'coordinator')).toBe('rights.notAllowed');
  expect(tried(office, coordinatorWithdraw, a1)).toBe('withdrawal.missing');
  done(office, formWithdrawal, his, 'tomsk-coordinator');
  expect(tried(office, registerWithdrawal, a1)).toBe('withdrawal.missing');
  expect(tried(office, coordinatorWithdraw, a1)).toBe('withdrawal.scanMissing');
  expect(tried(office, attachWithdrawal, { ...a1, scan }, 'tomsk-coordinator')).toBeNull();
  expect(office.get('withdrawals', 'w1')).toMatchObject({ state: 'ATTACHED', scan });
  expect(tried(office, attachWithdrawal, { ...a1, scan })).toBe('withdrawal.attached');
  expect(tried(office, coordinatorWithdraw, a1, 'tomsk-coordinator')).toBe('rights.notAllowed');
  expect(tried(office, coordinatorWithdraw, a1, 'operator')).toBeNull();
  expect(office.get('applications', 'a1')?.status).toBe('WITHDRAWN');
});

test('the signed scan is known by its content from then on', () => {
  const office = broughtTo('ACCEPTED');
  done(office, formWithdrawal, form, 'teacher');
  const file = { size: 1024, kind: 'pdf' as const, trouble: null };
  done(office, attachWithdrawal, { ...a1, scan, file });
  expect(office.get('files', scan.sha256)).toMatchObject({ ...file, id: scan.sha256 });
});

test('a rejected withdrawal lets the application go on, and another may be formed', () => {
  const office = broughtTo('ACCEPTED');
  expect(tried(office, attachWithdrawal, { ...a1, scan })).toBe('withdrawal.missing');
  expect(tried(office, rejectWithdrawal, { ...a1, reason: 'x' })).toBe('withdrawal.missing');
  done(office, formWithdrawal, form, 'teacher');
  expect(tried(office, rejectWithdrawal, { ...a1, reason: ' ' })).toBe('reason.missing');
  expect(tried(office, rejectWithdrawal, { ...a1, reason: ' Нет подписи ' })).toBeNull();
  expect(office.get('withdrawals', 'w1')).toMatchObject({
    state: 'REJECTED',
    rejection: 'Нет подписи',
    closedOn: today,
  });
  expect(office.get('applications', 'a1')?.status).toBe('ACCEPTED');
  expect(tried(office, formWithdrawal, form, 'teacher')).toBe('withdrawal.exists');
  expect(tried(office, formWithdrawal, { ...form, id: 'w2' }, 'teacher')).toBeNull();
});

test.each(['REGISTERING', 'EXPERTISE_DONE', 'DECISION'] as const)('nobody withdraws in %s', (status) => {
  expect(tried(broughtTo(status), formWithdrawal, form, 'teacher')).toMatch(/^status\./);
});

const lateAllowed = {
  officeProfiles: [{ id: 'profile' as const, profile: { ...regionProfile('tomsk'), lateWithdrawalAllowed: true } }],
};
const late = { ...form, isConfirmed: true };

test('after the expertise one withdraws only where the region allows it, with a confirmation (T24)', () => {
  expect(tried(broughtTo('EXPERTISE_DONE'), withdrawLate, late)).toBe('status.notInRegion');
  const office = broughtTo('EXPERTISE_DONE', lateAllowed);
  expect(tried(office, withdrawLate, { ...late, reason: ' ' })).toBe('withdrawal.reasonMissing');
  expect(tried(office, withdrawLate, { ...late, isConfirmed: false })).toBe('withdrawal.notConfirmed');
  expect(tried(office, withdrawLate, late, 'tomsk-coordinator')).toBe('rights.notAllowed');
  expect(tried(office, withdrawLate, late, 'operator')).toBeNull();
  expect(office.get('applications', 'a1')?.status).toBe('WITHDRAWN');
  expect(office.get('withdrawals', 'w1')).toMatchObject({ state: 'REGISTERED', journalNo: 1, reason: 'Увольнение' });
});

test('a late withdrawal takes the place on the agenda off, with the votes already given', () => {
  const office = broughtTo('AK_SESSION', lateAllowed);
  done(office, openMeeting, { meetingId: 'z1', presentIds: ['k0', 'k1', 'k2', 'k3', 'k4', 'k5', 'k6'] });
  done(office, castVote, { ...a1, memberId: 'k0', choice: 'FOR' });
  done(office, withdrawLate, late);
  expect(office.get('agendaItems', 'z1:a1')).toMatchObject({ state: 'REMOVED', comment: 'Увольнение' });
  expect(office.get('votes', 'z1:a1:k0')).toBeUndefined();
});

test('a withdrawal that was formed in time is the one that is registered late', () => {
  const office = broughtTo('IN_EXPERTISE', lateAllowed);
  done(office, formWithdrawal, form, 'teacher');
  const before = office.get('applications', 'a1');
  if (!before) throw new Error('no application');
  office.apply([{ table: 'applications', id: 'a1', before, after: { ...before, status: 'EXPERTISE_DONE' } }]);
  done(office, withdrawLate, { ...late, id: 'w2', reason: 'Другая' });
  expect(office.get('withdrawals', 'w1')).toMatchObject({ state: 'REGISTERED', reason: 'Увольнение' });
  expect(office.get('withdrawals', 'w2')).toBeUndefined();
});
