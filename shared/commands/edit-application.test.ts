import { expect, test } from 'vitest';
import { emptyDossier } from '#shared/domain/applications/dossier-of.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { ApplicationStatus } from '#shared/records/application.ts';
import { acting, anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { editApplication } from './edit-application.ts';

type Changes = Parameters<typeof editApplication.decide>[1]['changes'];

function edit(changes: Changes, fields: Parameters<typeof anApplication>[0] = {}, reason = 'Опечатка') {
  const office = officeState({ applications: [anApplication({ status: 'ACCEPTED', ...fields })] });
  return editApplication.decide(office, { id: 'a1', changes, reason }, acting());
}

test('a clerical error is put right with a reason', () => {
  const decision = edit({ lastName: 'Баязитова', phone: '+7 (3822) 11-22-33' });
  expect(decision.ok && decision.value.changes[0]?.after).toMatchObject({
    lastName: 'Баязитова',
    phone: '+7 (3822) 11-22-33',
  });
  expect(decision.ok && decision.value.reason).toBe('Опечатка');
});

test('СНИЛС is kept apart from the application', () => {
  const decision = edit({ snils: '11223344595' });
  expect(decision.ok && decision.value.changes).toEqual([
    { table: 'personal', id: 'a1', before: null, after: { id: 'a1', snils: '11223344595' } },
  ]);
});

test('a correction without a reason is refused', () => {
  const decision = edit({ lastName: 'Баязитова' }, {}, ' ');
  expect(decision.ok ? null : decision.error.code).toBe('application.editReasonMissing');
});

test.each([
  { field: 'Должность', changes: { post: 'воспитатель' } },
  { field: 'Заявленная категория', changes: { claimedCategory: 'FIRST' } },
  { field: 'Форма аттестации', changes: { form: 'REMOTE' } },
] as const)('after filing, $field never changes', ({ field, changes }) => {
  const decision = edit(changes);
  expect(decision.ok ? null : decision.error).toEqual({ code: 'application.fieldLocked', facts: { field } });
});

test('a draft may be changed in everything, without a reason', () => {
  const decision = edit({ post: 'воспитатель', claimedCategory: 'FIRST', form: 'REMOTE' }, { status: 'DRAFT' }, '');
  expect(decision.ok).toBe(true);
});

test('the date of filing is fixed once deadlines run from a registered application', () => {
  const date = anApplication({}).receivedAt;
  expect(
    edit({ receivedAt: date }, { status: 'REGISTERED', receivedAt: date.replace('01', '02') as typeof date }).ok,
  ).toBe(false);
  expect(
    edit({ receivedAt: date }, { status: 'REGISTERING', receivedAt: date.replace('01', '02') as typeof date }).ok,
  ).toBe(true);
});

test.each(['IN_EXPERTISE', 'EXPERTISE_DONE', 'GRANTED', 'WITHDRAWN'] satisfies ApplicationStatus[])(
  'nothing is edited in %s',
  (status) => {
    const decision = edit({ phone: '1' }, { status });
    expect(decision.ok ? null : decision.error.code).toBe('application.notEditable');
  },
);

test('a place of work that is not in the directory comes with the edit', () => {
  const office = officeState({ applications: [anApplication()] });
  const newOrganisation = { id: 'school-9', name: 'МАОУ СОШ № 9', municipalityId: 'tomsk' };
  const args = { id: 'a1', changes: { organisationId: 'school-9' }, reason: 'Переименование' };
  expect(editApplication.decide(office, args, acting()).ok).toBe(false);
  const decision = editApplication.decide(office, { ...args, newOrganisation }, acting());
  expect(decision.ok && decision.value.changes.map((change) => change.table)).toEqual([
    'organisations',
    'applications',
  ]);
});

test('values that are the same as before are nothing to record', () => {
  const decision = edit({ lastName: 'Баязитов', post: 'учитель' });
  expect(decision.ok ? null : decision.error.code).toBe('application.nothingChanged');
});

test('the place of work does not become that of an appointed expert', () => {
  const office = officeState({
    applications: [anApplication({ status: 'ACCEPTED', expertIds: ['e1'] })],
    experts: [anExpert()],
  });
  const args = { id: 'a1', changes: { organisationId: 'school-2' }, reason: 'Опечатка' };
  const decision = editApplication.decide(office, args, acting());
  expect(decision.ok ? null : decision.error.code).toBe('application.expertsOrganisation');
});

test('a corrected СНИЛС takes its remark away, a spoilt one brings it', () => {
  const right = edit({ snils: '11223344595' }, { remarks: ['WRONG_SNILS', 'TEXT_CUT'] });
  expect(right.ok && right.value.changes[0]?.after).toMatchObject({ remarks: ['TEXT_CUT'] });
  const wrong = edit({ snils: '11223344590' });
  expect(wrong.ok && wrong.value.changes[0]?.after).toMatchObject({ remarks: ['WRONG_SNILS'] });
});

test('a corrected term of the held category is judged anew', () => {
  const early = '2026-01-15' as LocalDate;
  const late = '2028-01-15' as LocalDate;
  const expired = edit({ heldUntil: early });
  expect(expired.ok && expired.value.changes[0]?.after).toMatchObject({ remarks: ['CATEGORY_EXPIRED'] });
  const standing = edit({ heldUntil: late }, { heldUntil: early, remarks: ['CATEGORY_EXPIRED', 'NO_SNILS'] });
  expect(standing.ok && standing.value.changes[0]?.after).toMatchObject({ remarks: ['NO_SNILS'] });
});

test('a place of work where no appointed expert works is taken, whoever else is an expert', () => {
  const office = officeState({
    applications: [anApplication({ status: 'ACCEPTED', expertIds: ['gone', 'e1'] })],
    experts: [anExpert(), anExpert({ id: 'e2', organisationId: 'school-3' })],
  });
  const args = { id: 'a1', changes: { organisationId: 'school-3' }, reason: 'Опечатка' };
  expect(editApplication.decide(office, args, acting()).ok).toBe(true);
});

test('what is stated beyond the registry line is put right with a reason, in its own record', () => {
  const first = edit({ awards: 'Почётная грамота', totalYears: 12.5, bornOn: '1981-07-31' as LocalDate });
  expect(first.ok && first.value.changes.map(({ table, before }) => [table, before])).toEqual([
    ['personal', null],
    ['dossiers', null],
  ]);
  const dossier = { ...emptyDossier('a1'), awards: 'Почётная грамота' };
  const office = officeState({ applications: [anApplication({ status: 'ACCEPTED' })], dossiers: [dossier] });
  const args = { id: 'a1', changes: { awards: 'Почётная грамота', qualification: 'учитель' }, reason: 'Диплом' };
  const second = editApplication.decide(office, args, acting());
  expect(second.ok && second.value.changes).toEqual([
    { table: 'dossiers', id: 'a1', before: dossier, after: { ...dossier, qualification: 'учитель' } },
  ]);
});

test('how it was filed is fixed by filing, and open in a draft', () => {
  const filing = { id: 'a1', isSigned: false, applicantId: null, enteredBy: 'secretary', supersedesId: null };
  const rows = { filings: [{ ...filing, channel: 'POST' as const }] };
  const args = { id: 'a1', changes: { channel: 'EPGU' as const }, reason: 'Опечатка' };
  const filed = officeState({ ...rows, applications: [anApplication()] });
  const refused = editApplication.decide(filed, args, acting());
  expect(refused.ok ? null : refused.error).toEqual({
    code: 'application.fieldLocked',
    facts: { field: 'Способ подачи' },
  });
  const draft = officeState({ ...rows, applications: [anApplication({ status: 'DRAFT' })] });
  const decision = editApplication.decide(draft, args, acting());
  expect(decision.ok && decision.value.changes[0]?.after).toEqual({ ...filing, channel: 'EPGU' });
});

test('an application without a record of its filing has none after an edit either', () => {
  const decision = edit({ channel: 'EPGU', phone: '+7 000' }, { status: 'DRAFT' });
  expect(decision.ok && decision.value.changes.map(({ table }) => table)).toEqual(['applications']);
});

test('an application moves with its school until it stands in a schedule', () => {
  const free = edit({ organisationId: 'school-3' });
  expect(free.ok && free.value.changes[0]?.after).toMatchObject({ municipalityId: 'asino' });
  const planned = edit({ organisationId: 'school-3' }, { period: '2026-11' });
  expect(planned.ok && planned.value.changes[0]?.after).toMatchObject({ municipalityId: 'tomsk' });
});
