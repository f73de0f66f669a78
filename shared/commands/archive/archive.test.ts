import { expect, test } from 'vitest';
import { cohortOf } from '#shared/domain/statuses/cohort.ts';
import { addDays, type Instant } from '#shared/kernel/local-date.ts';
import { anApplication } from '#tests/support/office-state.ts';
import { broughtTo, done, procedureOffice, today, tried } from '#tests/support/procedure.ts';
import { sendNotice } from '../information/send-notice.ts';
import { refuseIntake } from '../refuse-intake.ts';
import { formWithdrawal } from '../withdrawal/form-withdrawal.ts';
import { registerWithdrawal } from '../withdrawal/register-withdrawal.ts';
import { archiveApplications } from './archive-applications.ts';
import { correctClericalError } from './correct-clerical-error.ts';
import { unarchiveApplication } from './unarchive-application.ts';

const archive = { ids: ['a1'], keepUntil: addDays(today, 1826) };
const notice = { id: 'n9', applicationId: 'a1', channel: 'EPGU' as const, sentOn: today };
const back = { applicationId: 'a1', reason: 'Жалоба' };

test('a granted application is archived once its notice went out, with the date until which it is kept', () => {
  const office = broughtTo('GRANTED');
  expect(tried(office, archiveApplications, archive)).toBe('archive.documentsMissing');
  done(office, sendNotice, { ...notice, kind: 'DECISION' });
  expect(tried(office, archiveApplications, { ...archive, keepUntil: today })).toBe('archive.keepUntilPast');
  expect(tried(office, archiveApplications, archive, 'tomsk-coordinator')).toBe('rights.notAllowed');
  expect(tried(office, archiveApplications, archive, 'operator')).toBeNull();
  expect(office.get('applications', 'a1')?.status).toBe('ARCHIVED');
  expect(office.get('archives', 'a1')).toMatchObject({
    outcome: 'GRANTED',
    keepUntil: archive.keepUntil,
    archivedBy: 'operator',
  });
});

test('out of the archive it comes back to what it ended with, by the secretary and with a reason', () => {
  const office = broughtTo('GRANTED');
  done(office, sendNotice, { ...notice, kind: 'DECISION' });
  done(office, archiveApplications, archive);
  expect(tried(office, unarchiveApplication, back, 'operator')).toBe('rights.notAllowed');
  expect(tried(office, unarchiveApplication, { ...back, reason: ' ' })).toBe('reason.missing');
  expect(tried(office, unarchiveApplication, back)).toBeNull();
  expect(office.get('applications', 'a1')?.status).toBe('GRANTED');
  expect(office.get('archives', 'a1')).toBeUndefined();
  expect(tried(office, unarchiveApplication, back)).toBe('status.notFromHere');
});

test('an application that was archived elsewhere comes back by its stages', () => {
  const stage = { at: '2026-01-01T00:00:00.000Z' as Instant, by: 'x' };
  const stages = (['INTAKE_REFUSED', 'ARCHIVED'] as const).map((status) => ({ ...stage, status }));
  const known = procedureOffice({ applications: [anApplication({ status: 'ARCHIVED', stages })] });
  done(known, unarchiveApplication, back);
  expect(known.get('applications', 'a1')?.status).toBe('INTAKE_REFUSED');
  const unknown = procedureOffice({ applications: [anApplication({ status: 'ARCHIVED' })] });
  expect(tried(unknown, unarchiveApplication, back)).toBe('application.gone');
});

test('a refused intake is archived with its own notice', () => {
  const office = broughtTo('REGISTERED');
  done(office, refuseIntake, { ids: ['a1'], reasonCodes: ['IR02'], text: 'Нет подписи' });
  done(office, sendNotice, { ...notice, kind: 'DECISION' });
  expect(tried(office, archiveApplications, archive)).toBe('archive.documentsMissing');
  done(office, sendNotice, { ...notice, id: 'n10', kind: 'INTAKE_REFUSAL' });
  expect(tried(office, archiveApplications, archive)).toBeNull();
  expect(office.get('archives', 'a1')?.outcome).toBe('INTAKE_REFUSED');
});

test('a withdrawn application is archived with its registered withdrawal', () => {
  const office = broughtTo('REGISTERED');
  done(office, formWithdrawal, { id: 'w1', applicationId: 'a1', reason: 'Переезд', origin: 'TEACHER' });
  done(office, registerWithdrawal, { applicationId: 'a1' });
  const registered = office.get('withdrawals', 'w1') ?? null;
  office.apply([{ table: 'withdrawals', id: 'w1', before: registered, after: null }]);
  expect(tried(office, archiveApplications, archive)).toBe('archive.documentsMissing');
  office.apply([{ table: 'withdrawals', id: 'w1', before: null, after: registered }]);
  expect(tried(office, archiveApplications, archive)).toBeNull();
});

test('nothing in work is archived', () => {
  expect(tried(broughtTo('ACCEPTED'), archiveApplications, archive)).toMatch(/^status\./);
});

const printed = {
  lastName: 'Баязитова',
  firstName: 'Дамира',
  patronymic: '',
  post: 'учитель',
  subject: 'химия',
  organisation: 'МАОУ СОШ № 1',
};

test('a clerical error makes a version that supersedes the old one and changes no decision', () => {
  const office = broughtTo('GRANTED');
  const first = office.get('decisions', 'a1:d1');
  const correct = { applicationId: 'a1', printed, reason: ' Опечатка ' };
  expect(tried(office, correctClericalError, correct, 'operator')).toBe('rights.notAllowed');
  expect(tried(office, correctClericalError, { ...correct, reason: ' ' })).toBe('reason.missing');
  expect(tried(office, correctClericalError, correct)).toBeNull();
  expect(office.get('decisions', 'a1:d1')).toEqual(first);
  expect(office.get('decisions', 'a1:d2')).toEqual({
    ...first,
    id: 'a1:d2',
    version: 2,
    supersedesId: 'a1:d1',
    printed,
    reason: 'Опечатка',
  });
  expect(tried(office, correctClericalError, correct)).toBe('correct.same');
  expect(office.get('applications', 'a1')?.lastName).toBe('Баязитов');
});

test('there is nothing to correct where the decision was made elsewhere', () => {
  const office = procedureOffice({ applications: [anApplication({ status: 'GRANTED' })] });
  const correct = { applicationId: 'a1', printed, reason: 'Опечатка' };
  expect(tried(office, correctClericalError, correct)).toBe('correct.missing');
});

/** A cohort of Lipetsk in figures (W20, W21). */
const lipetsk = [
  { session: '30.01.2023', filed: 438, granted: 380, intakeRefused: 35, refused: 3, withdrawn: 20 },
  { session: '30.10.2023', filed: 263, granted: 204, intakeRefused: 29, refused: 6, withdrawn: 24 },
];

test.each(lipetsk)(
  'the cohort of $session balances: $filed filed',
  ({ filed, granted, intakeRefused, refused, withdrawn }) => {
    const many = (count: number, status: 'GRANTED' | 'INTAKE_REFUSED' | 'REFUSED' | 'WITHDRAWN', from: number) =>
      Array.from({ length: count }, (_, i) => anApplication({ id: `x${from + i}`, status }));
    const applications = [
      ...many(granted, 'GRANTED', 0),
      ...many(intakeRefused, 'INTAKE_REFUSED', 1000),
      ...many(refused, 'REFUSED', 2000),
      ...many(withdrawn, 'WITHDRAWN', 3000),
      anApplication({ id: 'draft', status: 'DRAFT' }),
    ];
    const cohort = cohortOf(procedureOffice({ applications }), () => true);
    expect(cohort).toEqual({ submitted: filed, granted, intakeRefused, refused, withdrawn, inWork: 0 });
  },
);

test('a cohort counts its own applications, those in work and those in the archive too', () => {
  const stage = { at: '2026-01-01T00:00:00.000Z' as Instant, by: 'x' };
  const stages = (['REFUSED', 'ARCHIVED'] as const).map((status) => ({ ...stage, status }));
  const applications = [
    anApplication({ id: 'x1', status: 'ACCEPTED' }),
    anApplication({ id: 'x2', status: 'ARCHIVED', stages }),
    anApplication({ id: 'x3', status: 'GRANTED', municipalityId: 'asino' }),
  ];
  const office = procedureOffice({ applications });
  const cohort = cohortOf(office, ({ municipalityId }) => municipalityId === 'tomsk');
  expect(cohort).toEqual({ submitted: 2, granted: 0, refused: 1, intakeRefused: 0, withdrawn: 0, inWork: 1 });
});
