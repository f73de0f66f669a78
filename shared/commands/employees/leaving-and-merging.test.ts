import { expect, test } from 'vitest';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import { anAttestation, anEmployee, aPersonal, aPost, someRecords } from '#tests/support/an-employee.ts';
import { acting, type Rows } from '#tests/support/office-state.ts';
import { done, procedureOffice, tried } from '#tests/support/procedure.ts';
import { dismissEmployee } from './dismiss-employee.ts';
import { fileFromCard } from './file-from-card.ts';
import { linkEmployeeAccount } from './link-employee-account.ts';
import { mergeEmployees } from './merge-employees.ts';
import { returnEmployee } from './return-employee.ts';
import { saveEmployeePerson } from './save-employee-person.ts';
import { saveOrganisationProfile } from './save-organisation-profile.ts';
import { undoEmployee } from './undo-employee.ts';

const confirmation = { at: '2026-11-20T05:00:00.000Z' as Instant, by: 'hr' };
const elsewhere = aPost({ id: 'p2', organisationId: 'school-3', post: 'методист' });

function cards(rows: Rows = {}) {
  return procedureOffice({
    employees: [anEmployee({ confirmation })],
    employeePersonal: [aPersonal()],
    employeeRecords: [someRecords()],
    ...rows,
  });
}

const card = (office: ReturnType<typeof cards>, id = 'w1') => office.get('employees', id);
const leaving = { id: 'w1', organisationId: 'school-1', on: '2026-08-31' as LocalDate, document: ' приказ 5-к ' };

test('dismissal closes the posts of the organisation and, when there are no others, the card; nothing is deleted', () => {
  const office = cards();
  expect(tried(office, dismissEmployee, leaving, 'hr')).toBeNull();
  expect(card(office)).toEqual(
    anEmployee({
      confirmation,
      posts: [aPost({ until: '2026-08-31' as LocalDate })],
      dismissal: { on: '2026-08-31' as LocalDate, document: 'приказ 5-к' },
    }),
  );
  expect(tried(office, dismissEmployee, leaving, 'hr')).toBe('employee.closed');
});

test('who works in another organisation too stays there, and the card is to be confirmed anew', () => {
  const office = cards({ employees: [anEmployee({ confirmation, posts: [aPost(), elsewhere] })] });
  expect(tried(office, dismissEmployee, leaving, 'hr')).toBeNull();
  expect(card(office)).toMatchObject({ dismissal: null, confirmation: null });
  expect(card(office)?.posts).toEqual([aPost({ until: '2026-08-31' as LocalDate }), elsewhere]);
  expect(tried(office, dismissEmployee, leaving, 'hr')).toBe('rights.notAllowed');
  expect(tried(office, dismissEmployee, leaving)).toBe('employee.noPostHere');
});

test('a school dismisses from itself only, and not before the appointment', () => {
  const both = () => cards({ employees: [anEmployee({ posts: [aPost(), elsewhere] })] });
  expect(tried(both(), dismissEmployee, { ...leaving, organisationId: 'school-3' }, 'hr')).toBe('rights.notAllowed');
  expect(tried(cards(), dismissEmployee, { ...leaving, on: '2015-08-31' as LocalDate })).toBe(
    'employee.dismissedBefore',
  );
  expect(tried(cards(), dismissEmployee, { ...leaving, organisationId: 'nowhere' })).toBe('employee.noPostHere');
});

test('the history of a dismissal has its paper, and nothing where none is named; the first day may be the last', () => {
  const reason = (document: string, on = leaving.on) => {
    const decision = dismissEmployee.decide(cards(), { ...leaving, document, on }, acting());
    return decision.ok ? decision.value.reason : decision.error.code;
  };
  expect([reason(' приказ 5-к '), reason(' ')]).toEqual(['приказ 5-к', undefined]);
  expect(reason('приказ', '2015-09-01' as LocalDate)).toBe('приказ');
  const undated = cards({ employees: [anEmployee({ posts: [aPost({ since: null })] })] });
  expect(tried(undated, dismissEmployee, leaving, 'hr')).toBeNull();
});

test('one may return on the day of leaving, or with a post whose first day nobody knows', () => {
  const returned = (since: LocalDate | null) => {
    const office = cards();
    done(office, dismissEmployee, leaving, 'hr');
    return tried(office, returnEmployee, { ...back, post: { ...back.post, since } }, 'hr');
  };
  expect([returned(leaving.on), returned(null)]).toEqual([null, null]);
});

const back = { id: 'w1', post: aPost({ id: 'p3', since: '2026-10-01' as LocalDate }) };

test('return opens the card with a new post; what it held is there, to be confirmed again', () => {
  const office = cards();
  expect(tried(office, returnEmployee, back, 'hr')).toBe('employee.notDismissed');
  done(office, dismissEmployee, leaving, 'hr');
  expect(tried(office, returnEmployee, back, 'deputy')).toBe('rights.notAllowed');
  const early = { ...back, post: { ...back.post, since: '2026-08-30' as LocalDate } };
  expect(tried(office, returnEmployee, early, 'hr')).toBe('employee.returnedBefore');
  expect(tried(office, returnEmployee, { ...back, post: { ...back.post, post: '' } }, 'hr')).toBe('employee.badValue');
  expect(tried(office, returnEmployee, { ...back, post: elsewhere }, 'hr')).toBe('employee.otherPlace');
  expect(tried(office, returnEmployee, back, 'hr')).toBeNull();
  expect(card(office)).toMatchObject({ dismissal: null, confirmation: null });
  expect(card(office)?.posts.map(({ id, until }) => [id, until])).toEqual([
    ['p1', '2026-08-31'],
    ['p3', null],
  ]);
  const merged = cards({ employees: [anEmployee({ mergedInto: 'w2' })] });
  expect(tried(merged, returnEmployee, back)).toBe('employee.merged');
});

const double = {
  employees: [
    anEmployee({ confirmation }),
    anEmployee({ id: 'w2', lastName: 'Соколова', posts: [elsewhere], userId: 'teacher' }),
  ],
  employeePersonal: [
    aPersonal({ address: '' }),
    { ...aPersonal({ address: 'г. Томск', phone: '+7 (913) 1' }), id: 'w2' },
  ],
  employeeRecords: [someRecords(), { ...someRecords({ attestations: [anAttestation()] }), id: 'w2' }],
  employeeFilings: [{ id: 'a1', employeeId: 'w2', postId: 'p2' }],
};
const merge = { keptId: 'w1', droppedId: 'w2', take: ['phone' as const], markId: 'm1' };

test('merging joins posts, records, the other name and the applications; the double points to the kept card', () => {
  const office = cards(double);
  expect(tried(office, mergeEmployees, merge, 'hr')).toBe('rights.notAllowed');
  expect(tried(office, mergeEmployees, merge)).toBeNull();
  expect(card(office)).toMatchObject({ lastName: 'Ракитина', confirmation: null, userId: 'teacher' });
  expect(card(office)?.posts.map(({ id }) => id)).toEqual(['p1', 'p2']);
  expect(card(office)?.formerNames.map(({ lastName }) => lastName)).toEqual(['Соколова']);
  expect(office.get('employeePersonal', 'w1')).toMatchObject({ address: 'г. Томск', phone: '+7 (913) 1' });
  expect(office.get('employeeRecords', 'w1')?.attestations).toHaveLength(1);
  expect(office.get('employeeFilings', 'a1')?.employeeId).toBe('w1');
  expect(card(office, 'w2')).toMatchObject({ mergedInto: 'w1', userId: null });
  expect(tried(office, mergeEmployees, merge)).toBe('employee.merged');
});

test('a card is not merged with itself, nor with one that is not there', () => {
  expect(tried(cards(double), mergeEmployees, { ...merge, droppedId: 'w1' })).toBe('employee.mergeSelf');
  expect(tried(cards(double), mergeEmployees, { ...merge, droppedId: 'w9' })).toBe('employee.gone');
  expect(tried(cards(double), mergeEmployees, { ...merge, keptId: 'w9' })).toBe('employee.gone');
});

const filing = {
  id: 'new',
  employeeId: 'w1',
  postId: 'p1',
  claimedCategory: 'FIRST' as const,
  form: 'IN_PERSON' as const,
  pedagogical: '11',
  total: '12,5',
  portfolioUrl: 'https://portfolio.example/rakitina',
};

test('an application filed from a card is a draft that knows what the card knows, and from which card it came', () => {
  const office = cards({ employeeRecords: [someRecords({ attestations: [anAttestation()] })] });
  expect(tried(office, fileFromCard, filing, 'school')).toBeNull();
  expect(office.get('applications', 'new')).toMatchObject({
    lastName: 'Ракитина',
    status: 'DRAFT',
    organisationId: 'school-1',
    municipalityId: 'tomsk',
    post: 'учитель',
    subject: 'химия',
    heldCategory: 'FIRST',
    heldUntil: '2025-12-22',
    claimedCategory: 'FIRST',
    systemNo: 1,
  });
  expect(office.get('personal', 'new')).toMatchObject({ snils: '11223344595', bornOn: '1985-04-12', sex: 'FEMALE' });
  expect(office.get('dossiers', 'new')).toMatchObject({
    decisionNo: '1264',
    totalYears: 12.5,
    pedagogicalYears: 11,
    yearsInPost: 11.2,
    portfolioUrl: 'https://portfolio.example/rakitina',
  });
  expect(office.get('employeeFilings', 'new')).toEqual({ id: 'new', employeeId: 'w1', postId: 'p1' });
  expect(office.get('filings', 'new')).toMatchObject({ applicantId: null, enteredBy: 'school', isSigned: false });
  expect(office.get('counters', 'system')?.next).toBe(2);
  expect(tried(office, fileFromCard, filing)).toBe('draft.exists');
});

test('a teacher files from the own card; another teacher, HR and another school do not', () => {
  const office = cards({ employees: [anEmployee({ userId: 'teacher' })] });
  expect(tried(office, fileFromCard, filing, 'other-teacher')).toBe('rights.notAllowed');
  expect(tried(office, fileFromCard, filing, 'hr')).toBe('rights.notAllowed');
  expect(tried(office, fileFromCard, filing, 'other-school')).toBe('rights.notAllowed');
  expect(tried(office, fileFromCard, filing, 'teacher')).toBeNull();
  expect(office.get('filings', 'new')).toMatchObject({ applicantId: 'teacher', enteredBy: 'teacher' });
});

test.each([
  ['a post that is not there', {}, { postId: 'p9' }, 'employee.noSuchPost'],
  ['a post that has ended', { posts: [aPost({ until: '2020-01-01' as LocalDate })] }, {}, 'employee.postEnded'],
  ['a closed card', { dismissal: { on: '2026-01-01' as LocalDate, document: '' } }, {}, 'employee.closed'],
  ['a place that is gone', { posts: [aPost({ organisationId: 'nowhere' })] }, {}, 'employee.placeUnknown'],
  ['more years of teaching than of work', {}, { pedagogical: '20' }, 'employee.badValue'],
  ['a portfolio on a disk', {}, { portfolioUrl: 'file:///F:/1.pdf' }, 'employee.badValue'],
])('no application from %s', (_what, fields, args, code) => {
  const office = cards({ employees: [anEmployee(fields)] });
  expect(tried(office, fileFromCard, { ...filing, ...args })).toBe(code);
});

test('an application without a link and years is filed all the same', () => {
  const office = cards();
  expect(tried(office, fileFromCard, { ...filing, total: '', pedagogical: '', portfolioUrl: '' })).toBeNull();
  expect(office.get('dossiers', 'new')).toMatchObject({ totalYears: null, portfolioUrl: '' });
});

test('the office links the account of a teacher, one card to an account', () => {
  const office = cards({ employees: [anEmployee(), anEmployee({ id: 'w2', posts: [elsewhere] })] });
  const link = (id: string, userId: string | null, by = 'secretary') =>
    tried(office, linkEmployeeAccount, { id, userId }, by);
  expect(link('w1', 'teacher', 'hr')).toBe('rights.notAllowed');
  expect(link('w1', 'coordinator')).toBe('employee.notTeacher');
  expect(link('w1', 'teacher')).toBeNull();
  expect(link('w1', 'teacher')).toBe('employee.nothingChanged');
  expect(link('w2', 'teacher')).toBe('employee.accountTaken');
  expect(link('w1', null)).toBeNull();
  expect(link('w2', 'teacher')).toBeNull();
});

const profile = {
  id: 'school-1',
  name: 'МАОУ СОШ № 1',
  fullName: 'Муниципальное автономное общеобразовательное учреждение',
  address: ' г. Томск ',
  phone: '+7 (3822) 51-00-00',
  email: 'school1@edu.example',
  head: 'Орлова Вера Ильинична',
  headPost: 'директор',
};

test('the profile of an organisation is written by its HR and the office; the territory stays', () => {
  const office = cards();
  expect(tried(office, saveOrganisationProfile, profile, 'deputy')).toBe('rights.notAllowed');
  expect(tried(office, saveOrganisationProfile, { ...profile, id: 'school-2' }, 'hr')).toBe('rights.notAllowed');
  expect(tried(office, saveOrganisationProfile, profile, 'hr')).toBeNull();
  expect(office.get('organisations', 'school-1')).toEqual({
    id: 'school-1',
    name: 'МАОУ СОШ № 1',
    municipalityId: 'tomsk',
    fullName: profile.fullName,
    address: 'г. Томск',
    phone: profile.phone,
    email: profile.email,
  });
  expect(office.get('organisationProfiles', 'school-1')).toEqual({
    id: 'school-1',
    head: profile.head,
    headPost: 'директор',
  });
  expect(tried(office, saveOrganisationProfile, profile, 'hr')).toBe('employee.nothingChanged');
});

test('a former short name stays known; one that another school of the territory has is refused', () => {
  const office = cards();
  done(office, saveOrganisationProfile, { ...profile, name: 'МАОУ лицей № 1' }, 'hr');
  expect(office.get('organisations', 'school-1')).toMatchObject({
    name: 'МАОУ лицей № 1',
    otherNames: ['МАОУ СОШ № 1'],
  });
  const save = (fields: Partial<typeof profile>) => tried(cards(), saveOrganisationProfile, { ...profile, ...fields });
  expect(save({ name: 'маоу  сош № 2' })).toBe('organisationProfile.nameTaken');
  expect(save({ name: 'МАОУ гимназия № 3' })).toBeNull();
  expect(save({ name: ' ' })).toBe('organisationProfile.nameMissing');
  expect(save({ phone: '12' })).toBe('employee.badValue');
  expect(save({ email: 'нет' })).toBe('employee.badValue');
  expect(save({ id: 'nowhere' })).toBe('employee.placeUnknown');
});

const address = {
  id: 'w1',
  personal: aPersonal({ address: 'г. Томск' }),
  experience: { total: '', pedagogical: '', asOf: null },
};

test('a change is taken back with the confirmation that the card had', () => {
  const office = cards();
  const outcome = saveEmployeePerson.decide(office, address, { ...acting(), actor: { userId: 'hr', role: 'hr' } });
  if (!outcome.ok) throw new Error(explain(outcome.error));
  office.apply(outcome.value.changes);
  const changes = undoEmployee.args.parse({ changes: outcome.value.changes });
  expect(tried(office, undoEmployee, changes, 'deputy')).toBe('rights.notAllowed');
  expect(tried(office, undoEmployee, changes, 'hr')).toBeNull();
  expect(card(office)).toEqual(anEmployee({ confirmation }));
  expect(office.get('employeePersonal', 'w1')).toEqual(aPersonal());
  expect(tried(office, undoEmployee, changes, 'hr')).toBe('employee.undoChanged');
});

test('the deputy takes back activity and check; merging and other cards are not taken back', () => {
  const marked = someRecords({ technologies: ['ICT'] });
  const office = cards({ employeeRecords: [marked] });
  const activity = { table: 'employeeRecords' as const, id: 'w1', before: someRecords(), after: marked };
  const mended = someRecords({ experience: { total: '1', pedagogical: '', asOf: null }, technologies: ['ICT'] });
  expect(tried(office, undoEmployee, { changes: [{ ...activity, before: mended }] }, 'deputy')).toBe(
    'rights.notAllowed',
  );
  expect(tried(office, undoEmployee, { changes: [activity, { ...activity, id: 'w2' }] })).toBe('undo.notUndoable');
  expect(tried(office, undoEmployee, { changes: [activity] }, 'deputy')).toBeNull();
  const merged = anEmployee({ mergedInto: 'w2' });
  const after = cards({ employees: [merged] });
  const change = { table: 'employees' as const, id: 'w1', before: anEmployee(), after: merged };
  expect(tried(after, undoEmployee, { changes: [change] })).toBe('undo.notUndoable');
  expect(tried(after, undoEmployee, { changes: [{ ...change, id: 'w9' }] })).toBe('employee.gone');
  const checked = anEmployee({ confirmation, check: { ...confirmation, remark: 'Нет диплома' } });
  const withCheck = cards({ employees: [checked] });
  const check = { table: 'employees' as const, id: 'w1', before: anEmployee({ confirmation }), after: checked };
  expect(tried(withCheck, undoEmployee, { changes: [check] }, 'hr')).toBe('rights.notAllowed');
  expect(tried(withCheck, undoEmployee, { changes: [check] }, 'deputy')).toBeNull();
});
