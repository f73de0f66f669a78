import { expect, test } from 'vitest';
import { dossierOf, emptyDossier } from '#shared/domain/applications/dossier-of.ts';
import { regionProfile } from '#shared/domain/profile/region-profile.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import type { ApplicationStatus } from '#shared/records/application.ts';
import type { Filing } from '#shared/records/filing.ts';
import { anApplication } from '#tests/support/office-state.ts';
import { broughtTo, done, procedureOffice, today, tried } from '#tests/support/procedure.ts';
import { editApplication } from '../edit-application.ts';
import { refuseIntake } from '../refuse-intake.ts';
import { registerApplications } from '../register-applications.ts';
import { acceptApplications } from './accept-applications.ts';
import { createDraft } from './create-draft.ts';
import { discardDraft } from './discard-draft.ts';
import { resubmitCopy } from './resubmit-copy.ts';
import { submitApplication } from './submit-application.ts';
import { supplementPortfolio } from './supplement-portfolio.ts';

type Draft = Parameters<typeof createDraft.decide>[1];

const { systemNo: _no, registrationNo: _reg, registeredOn: _on, status: _st, ...typed } = anApplication();

function aDraft(fields: Partial<Draft['application']> = {}, rest: Partial<Draft> = {}): Draft {
  const { stages, receivedAt, municipalityId, period, expertIds, remarks, intakeRefusal, ...application } = typed;
  return {
    application: { ...application, id: 'd1', phone: '+7 000', ...fields },
    snils: '11223344595',
    channel: 'IN_PERSON',
    applicantId: 'teacher',
    ...rest,
  };
}

test('a draft gets the next number of the system and knows how it came', () => {
  const office = procedureOffice({ counters: [{ id: 'system', next: 118 }] });
  expect(tried(office, createDraft, aDraft({}, { channel: 'EPGU' }), 'teacher')).toBeNull();
  expect(office.get('applications', 'd1')).toMatchObject({
    status: 'DRAFT',
    systemNo: 118,
    registrationNo: null,
    municipalityId: 'tomsk',
    stages: [{ status: 'DRAFT', by: 'teacher' }],
  });
  expect(office.get('counters', 'system')?.next).toBe(119);
  expect(office.get('personal', 'd1')?.snils).toBe('11223344595');
  expect(office.get('filings', 'd1')).toMatchObject({ channel: 'EPGU', applicantId: 'teacher', isSigned: false });
});

test('a draft holds everything that the form asks, each in its record', () => {
  const office = procedureOffice();
  const whole = {
    personal: { sex: 'FEMALE', bornOn: '1981-07-31' as LocalDate, passportNo: '4603 123456' } as const,
    dossier: { awards: 'Почётная грамота', totalYears: 12.5 },
    isSigned: true,
    receivedAt: addDays(today, -3),
  };
  done(office, createDraft, aDraft({}, whole));
  expect(office.get('personal', 'd1')).toEqual({ id: 'd1', snils: '11223344595', ...whole.personal });
  expect(office.get('dossiers', 'd1')).toEqual({ ...emptyDossier('d1'), ...whole.dossier });
  expect(office.get('filings', 'd1')?.isSigned).toBe(true);
  expect(office.get('applications', 'd1')?.receivedAt).toBe('2026-11-18');
  done(office, discardDraft, { applicationId: 'd1' });
  expect([office.get('dossiers', 'd1'), office.get('personal', 'd1')]).toEqual([undefined, undefined]);
});

test('a draft of which nothing more was said has no dossier, and reads as an empty one', () => {
  const office = procedureOffice();
  done(office, createDraft, aDraft());
  expect(office.count('dossiers')).toBe(0);
  expect(dossierOf(office, 'd1')).toEqual(emptyDossier('d1'));
});

test('the first number of the system is 1', () => {
  const office = procedureOffice();
  done(office, createDraft, aDraft());
  expect(office.get('applications', 'd1')?.systemNo).toBe(1);
});

test.each([
  { who: 'a teacher for himself', by: 'teacher', code: null },
  { who: 'a teacher for another', by: 'other-teacher', code: 'draft.notOwn' },
  { who: 'the school for its own people', by: 'school', code: null },
  { who: 'a school for another school', by: 'other-school', code: 'rights.notAllowed' },
  { who: 'the office', by: 'operator', code: null },
  { who: 'a coordinator', by: 'tomsk-coordinator', code: 'rights.notAllowed' },
  { who: 'an expert', by: 'expert-1', code: 'rights.notAllowed' },
])('$who begins an application: $code', ({ by, code }) => {
  expect(tried(procedureOffice(), createDraft, aDraft(), by)).toBe(code);
});

test('a place of work that nobody knows is refused, a new one comes along', () => {
  const office = procedureOffice();
  const newOrganisation = { id: 'school-9', name: 'МАОУ СОШ № 9', municipalityId: 'asino' };
  expect(tried(office, createDraft, aDraft({ organisationId: 'school-9' }))).toBe('draft.placeUnknown');
  expect(tried(office, createDraft, aDraft({ organisationId: 'school-9' }, { newOrganisation }))).toBeNull();
  expect(office.get('organisations', 'school-9')).toEqual(newOrganisation);
  expect(office.get('applications', 'd1')?.municipalityId).toBe('asino');
  expect(tried(office, createDraft, aDraft({ organisationId: 'school-9' }, { newOrganisation }))).toBe('draft.exists');
});

test('a new place of work brings its municipality along, and neither twice', () => {
  const office = procedureOffice();
  const newMunicipality = { id: 'kolpashevo', name: 'Колпашевский район' };
  const newOrganisation = { id: 'school-9', name: 'МАОУ СОШ № 9', municipalityId: 'kolpashevo' };
  const there = { organisationId: 'school-9' };
  expect(tried(office, createDraft, aDraft(there, { newOrganisation }))).toBe('draft.placeUnknown');
  expect(tried(office, createDraft, aDraft(there, { newOrganisation, newMunicipality }))).toBeNull();
  expect(office.get('municipalities', 'kolpashevo')).toEqual(newMunicipality);
  expect(office.get('applications', 'd1')?.municipalityId).toBe('kolpashevo');
  const renamed = { ...newMunicipality, name: 'Иначе' };
  const second = { ...newOrganisation, id: 'school-10' };
  const args = aDraft({ id: 'd2', organisationId: 'school-10' }, { newOrganisation: second, newMunicipality: renamed });
  expect(tried(office, createDraft, args)).toBeNull();
  expect(office.get('municipalities', 'kolpashevo')).toEqual(newMunicipality);
  expect(office.get('organisations', 'school-10')).toEqual(second);
});

test('what comes along and is not the place of work is not taken', () => {
  const office = procedureOffice();
  const newMunicipality = { id: 'kolpashevo', name: 'Колпашевский район' };
  const newOrganisation = { id: 'school-9', name: 'МАОУ СОШ № 9', municipalityId: 'kolpashevo' };
  done(office, createDraft, aDraft({}, { newOrganisation, newMunicipality }));
  expect([office.get('organisations', 'school-9'), office.get('municipalities', 'kolpashevo')]).toEqual([
    undefined,
    undefined,
  ]);
});

test('a draft is edited by its owner without a reason, and by nobody else of his kind', () => {
  const office = procedureOffice();
  done(office, createDraft, aDraft(), 'teacher');
  const changes = { changes: { post: 'воспитатель' }, reason: '' };
  expect(tried(office, editApplication, { id: 'd1', ...changes }, 'other-teacher')).toBe('rights.notAllowed');
  expect(tried(office, editApplication, { id: 'd1', ...changes }, 'teacher')).toBeNull();
});

test('a discarded draft leaves nothing behind', () => {
  const office = procedureOffice();
  done(office, createDraft, aDraft());
  expect(tried(office, discardDraft, { applicationId: 'd1' }, 'other-school')).toBe('rights.notAllowed');
  expect(tried(office, discardDraft, { applicationId: 'd1' })).toBeNull();
  expect([office.get('applications', 'd1'), office.get('personal', 'd1'), office.get('filings', 'd1')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(tried(office, discardDraft, { applicationId: 'a1' })).toBe('status.notFromHere');
  expect(tried(office, discardDraft, { applicationId: 'd1' })).toBe('application.gone');
});

function submitted(fields: Partial<Draft['application']>, rest: Partial<Draft> = {}, args = {}, by = 'secretary') {
  const office = procedureOffice();
  done(office, createDraft, aDraft(fields, rest));
  const code = tried(
    office,
    submitApplication,
    { applicationId: 'd1', receivedAt: today, isSigned: true, ...args },
    by,
  );
  return { code, office };
}

test('a submitted application waits for registration from the day on which it came', () => {
  const { code, office } = submitted({}, {}, { receivedAt: addDays(today, -2) });
  expect(code).toBeNull();
  expect(office.get('applications', 'd1')).toMatchObject({ status: 'REGISTERING', receivedAt: '2026-11-19' });
  expect(office.get('filings', 'd1')?.isSigned).toBe(true);
});

test('who files for himself files today, whatever date he gives', () => {
  const { office } = submitted({}, {}, { receivedAt: addDays(today, -2) }, 'teacher');
  expect(office.get('applications', 'd1')?.receivedAt).toBe(today);
});

test.each([
  { what: 'a date that has not come', fields: {}, args: { receivedAt: addDays(today, 1) }, code: 'draft.inFuture' },
  { what: 'no post', fields: { post: ' ' }, args: {}, code: 'draft.incomplete' },
  { what: 'no way to reach the applicant', fields: { phone: '', email: '' }, args: {}, code: 'draft.incomplete' },
  {
    what: 'the highest without any category (R7)',
    fields: { heldCategory: 'NONE' as const },
    args: {},
    code: 'eligibility.highestNeedsCategory',
  },
  {
    what: 'a title without the highest (R27)',
    fields: { claimedCategory: 'MENTOR' as const },
    args: {},
    code: 'eligibility.titleNeedsHighest',
  },
  {
    what: 'a methodist who asks for that title (R29)',
    fields: { claimedCategory: 'METHODIST' as const, heldCategory: 'HIGHEST' as const, post: 'методист' },
    args: {},
    code: 'eligibility.methodistPost',
  },
])('$what keeps an application from being filed', ({ fields, args, code }) => {
  expect(submitted(fields, {}, args).code).toBe(code);
});

test.each([
  ['IN_PERSON', 'draft.unsigned'],
  ['POST', 'draft.unsigned'],
  ['EPGU', null],
  ['EMAIL', null],
  ['PORTAL', null],
] satisfies readonly (readonly [Filing['channel'], string | null])[])(
  'without a signature, filing by %s is %s',
  (channel, code) => {
    expect(submitted({}, { channel }, { isSigned: false }).code).toBe(code);
  },
);

test.each([
  ['warn', null],
  ['block', 'snils.checksum'],
] as const)('a typing error in СНИЛС, where the region has «%s», is %s', (snilsMistake, code) => {
  const profile = { ...regionProfile('tomsk'), snilsMistake };
  const office = procedureOffice({ officeProfiles: [{ id: 'profile', profile }] });
  done(office, createDraft, aDraft({}, { snils: '11223344590' }));
  expect(tried(office, submitApplication, { applicationId: 'd1', receivedAt: today, isSigned: true })).toBe(code);
});

test('what was stated goes into the application that is begun anew', () => {
  const dossiers = [{ ...emptyDossier('a1'), awards: 'Почётная грамота' }];
  const office = broughtTo('REGISTERED', { dossiers });
  done(office, refuseIntake, { ids: ['a1'], reasonCodes: ['IR02'], text: 'Нет подписи' });
  done(office, resubmitCopy, { applicationId: 'a1', newId: 'a2' });
  expect(office.get('dossiers', 'a2')).toEqual({ ...emptyDossier('a2'), awards: 'Почётная грамота' });
});

test('after an intake refusal the application begins anew, once, and names the refused one', () => {
  const office = broughtTo('REGISTERED', { personal: [{ id: 'a1', snils: '11223344595' }] });
  const again = { applicationId: 'a1', newId: 'a2' };
  expect(tried(office, resubmitCopy, again, 'teacher')).toBe('status.notFromHere');
  done(office, refuseIntake, { ids: ['a1'], reasonCodes: ['IR02'], text: 'Нет подписи' });
  expect(tried(office, resubmitCopy, again, 'other-teacher')).toBe('rights.notAllowed');
  expect(tried(office, resubmitCopy, { applicationId: 'a1', newId: 'a1' }, 'teacher')).toBe('draft.exists');
  expect(tried(office, resubmitCopy, again, 'teacher')).toBeNull();
  expect(office.get('applications', 'a2')).toMatchObject({
    status: 'DRAFT',
    lastName: 'Баязитов',
    registrationNo: null,
    registeredOn: null,
    intakeRefusal: null,
    epguNo: null,
  });
  expect(office.get('personal', 'a2')).toEqual({ id: 'a2', snils: '11223344595' });
  expect(office.get('filings', 'a2')).toMatchObject({ supersedesId: 'a1', applicantId: 'teacher', isSigned: false });
  expect(office.get('applications', 'a1')?.status).toBe('INTAKE_REFUSED');
  expect(tried(office, resubmitCopy, { applicationId: 'a1', newId: 'a3' }, 'teacher')).toBe('resubmit.already');
  done(office, discardDraft, { applicationId: 'a2' }, 'teacher');
  expect(tried(office, resubmitCopy, { applicationId: 'a1', newId: 'a3' }, 'teacher')).toBeNull();
});

test('acceptance names the officer, who is a user of the office', () => {
  const office = broughtTo('REGISTERED');
  expect(tried(office, acceptApplications, { ids: ['a1'], responsibleId: 'nobody' })).toBe('accept.officerUnknown');
  expect(tried(office, acceptApplications, { ids: ['a1'], responsibleId: 'operator' }, 'coordinator')).toBe(
    'rights.notAllowed',
  );
  expect(tried(office, acceptApplications, { ids: ['a1'], responsibleId: 'operator' }, 'operator')).toBeNull();
  expect(office.get('applications', 'a1')?.status).toBe('ACCEPTED');
  expect(office.get('procedures', 'a1')).toMatchObject({ responsibleId: 'operator', attestationStart: null });
});

const item = { id: 'p1', title: 'Грамота', indicator: '1.1', sha256: null, url: 'https://disk.example/1' };

test.each([
  ['REGISTERED', 'status.tooEarly'],
  ['ACCEPTED', 'status.tooEarly'],
  ['SENT_TO_EXPERTISE', null],
  ['IN_EXPERTISE', 'status.notFromHere'],
  ['EXPERTISE_DONE', 'status.notFromHere'],
] satisfies readonly (readonly [ApplicationStatus, string | null])[])(
  'the portfolio is supplemented in %s: %s',
  (status, code) => {
    const office = broughtTo(status);
    expect(tried(office, supplementPortfolio, { applicationId: 'a1', items: [item] }, 'teacher')).toBe(code);
  },
);

test.each([
  { what: 'nothing', items: [], code: 'portfolio.empty' },
  { what: 'a link into a computer', items: [{ ...item, url: 'file:///F:/1.pdf' }], code: 'portfolio.badLink' },
  { what: 'neither file nor link', items: [{ ...item, url: null }], code: 'portfolio.noSource' },
  { what: 'the same twice', items: [item, item], code: 'portfolio.repeated' },
  { what: 'a kept file', items: [{ ...item, url: null, sha256: 'a'.repeat(64) }], code: null },
])('a portfolio supplemented with $what: $code', ({ items, code }) => {
  expect(tried(broughtTo('SENT_TO_EXPERTISE'), supplementPortfolio, { applicationId: 'a1', items })).toBe(code);
});

test('a portfolio only grows, and holds two hundred documents at most', () => {
  const office = broughtTo('SENT_TO_EXPERTISE');
  const many = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => ({ ...item, id: `p${from + i}` }));
  done(office, supplementPortfolio, { applicationId: 'a1', items: many(0, 150) });
  done(office, supplementPortfolio, { applicationId: 'a1', items: many(150, 50) });
  expect(office.get('portfolios', 'a1')?.items).toHaveLength(200);
  expect(tried(office, supplementPortfolio, { applicationId: 'a1', items: many(200, 1) })).toBe('portfolio.tooMany');
});

test('who registers what is the setting of the region', () => {
  const registrars = { general: ['secretary' as const], simplified: ['operator' as const] };
  const officeProfiles = [{ id: 'profile' as const, profile: { ...regionProfile('tomsk'), registrars } }];
  const general = procedureOffice({ officeProfiles });
  expect(tried(general, registerApplications, { ids: ['a1'] }, 'operator')).toBe('rights.notAllowed');
  expect(tried(general, registerApplications, { ids: ['a1'] }, 'secretary')).toBeNull();
  const applications = [anApplication({ form: 'SIMPLIFIED' })];
  const simplified = procedureOffice({ officeProfiles, applications });
  expect(tried(simplified, registerApplications, { ids: ['a1'] }, 'secretary')).toBe(
    'application.simplifiedNeedsOperator',
  );
  expect(tried(simplified, registerApplications, { ids: ['a1'] }, 'operator')).toBeNull();
});
