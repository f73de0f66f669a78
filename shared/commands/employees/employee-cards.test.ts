import { expect, test } from 'vitest';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import { anEmployee, aPersonal, aPost, someRecords } from '#tests/support/an-employee.ts';
import type { Rows } from '#tests/support/office-state.ts';
import { done, procedureOffice, tried } from '#tests/support/procedure.ts';
import { checkEmployee } from './check-employee.ts';
import { confirmEmployee } from './confirm-employee.ts';
import { createEmployee } from './create-employee.ts';
import { removeEmployeeEntry } from './remove-employee-entry.ts';
import { removeEmployeePost } from './remove-employee-post.ts';
import { renameEmployee } from './rename-employee.ts';
import { saveEmployeeEntry } from './save-employee-entry.ts';
import { saveEmployeeMethods } from './save-employee-methods.ts';
import { saveEmployeePerson } from './save-employee-person.ts';
import { saveEmployeePost } from './save-employee-post.ts';

const confirmation = { at: '2026-11-20T05:00:00.000Z' as Instant, by: 'hr' };

function cards(rows: Rows = {}) {
  return procedureOffice({
    employees: [anEmployee()],
    employeePersonal: [aPersonal()],
    employeeRecords: [someRecords()],
    ...rows,
  });
}

const confirmed = () => cards({ employees: [anEmployee({ confirmation, check: { ...confirmation, remark: '' } })] });
const card = (office: ReturnType<typeof cards>) => office.get('employees', 'w1');

const name = { lastName: 'Ракитина', firstName: 'Алёна', patronymic: 'Павловна' };
const fresh = { id: 'w2', ...name, snils: '', bornOn: null, post: aPost({ id: 'p9' }) };
const diploma = {
  id: 'd1',
  level: 'SPECIALIST' as const,
  institution: 'Педагогический университет',
  speciality: '',
  qualification: '',
  studyForm: '' as const,
  document: 'диплом',
  number: '',
  issuedOn: '2007-06-30' as LocalDate,
  scans: [],
};
const education = { section: 'education' as const, entry: diploma };
const speech = {
  section: 'activities' as const,
  entry: {
    id: 's1',
    kind: 'SPEECH' as const,
    title: 'Опыты без реактивов',
    from: '2026-03-01' as LocalDate,
    until: null,
    level: 'REGIONAL' as const,
    role: 'доклад',
    result: '',
    document: '',
    scans: [],
  },
};

test('HR opens the card of a worker of the own school; a blank record of each part is made', () => {
  const office = cards();
  expect(tried(office, createEmployee, fresh, 'hr')).toBeNull();
  expect(office.get('employees', 'w2')).toMatchObject({ ...name, confirmation: null, posts: [fresh.post] });
  expect(office.get('employeePersonal', 'w2')).toMatchObject({ snils: '', bornOn: null });
  expect(office.get('employeeRecords', 'w2')?.education).toEqual([]);
});

test.each([
  ['a card of another school', { post: aPost({ organisationId: 'school-2' }) }, 'hr', 'rights.notAllowed'],
  ['a card by the deputy', {}, 'deputy', 'rights.notAllowed'],
  ['a card by the coordinator', {}, 'tomsk-coordinator', 'rights.notAllowed'],
  ['a card that is there', { id: 'w1' }, 'secretary', 'employee.exists'],
  ['a place that is not there', { post: aPost({ organisationId: 'nowhere' }) }, 'secretary', 'employee.placeUnknown'],
  ['a name in figures', { lastName: '123' }, 'secretary', 'employee.badValue'],
  ['a post without a name', { post: aPost({ post: ' ' }) }, 'secretary', 'employee.badValue'],
])('no %s', (_what, fields, by, code) => {
  expect(tried(cards(), createEmployee, { ...fresh, ...fields }, by)).toBe(code);
});

test('who may open cards at all is told without a place', () => {
  const office = cards();
  expect(createEmployee.permit(office, { userId: 'hr', role: 'hr' }, null)).toBeNull();
  expect(createEmployee.permit(office, { userId: 'deputy', role: 'deputy' }, null)?.code).toBe('rights.notAllowed');
});

const personal = aPersonal({ address: 'г. Томск' });
const person = { id: 'w1', personal, experience: { total: '12,5', pedagogical: '11', asOf: null } };

test('data of the person are written by HR, and make a confirmed card not confirmed again', () => {
  const office = confirmed();
  expect(tried(office, saveEmployeePerson, person, 'hr')).toBeNull();
  expect(office.get('employeePersonal', 'w1')).toEqual({ ...aPersonal(), address: 'г. Томск' });
  expect(office.get('employeeRecords', 'w1')?.experience.total).toBe('12,5');
  expect(card(office)).toMatchObject({ confirmation: null, check: null });
  expect(tried(office, saveEmployeePerson, person, 'hr')).toBe('employee.nothingChanged');
});

test('a wrong СНИЛС only warns; more years of teaching than of work are an error that names its field', () => {
  expect(tried(cards(), saveEmployeePerson, { ...person, personal: { ...personal, snils: '11223344599' } })).toBeNull();
  const experience = { ...person.experience, pedagogical: '20' };
  expect(tried(cards(), saveEmployeePerson, { ...person, experience })).toBe('employee.badValue');
  const phone = { ...personal, phone: '12' };
  expect(saveEmployeePerson.decide(cards(), { ...person, personal: phone }, actingSecretary())).toMatchObject({
    error: { facts: { field: 'Сотовый телефон' } },
  });
});

test('neither deputy nor another school write data of the person, and nobody in a card that is not there', () => {
  expect(tried(cards(), saveEmployeePerson, person, 'deputy')).toBe('rights.notAllowed');
  const elsewhere = cards({ employees: [anEmployee({ posts: [aPost({ organisationId: 'school-3' })] })] });
  expect(tried(elsewhere, saveEmployeePerson, person, 'hr')).toBe('rights.notAllowed');
  expect(tried(cards(), saveEmployeePerson, { ...person, id: 'w9' })).toBe('employee.gone');
});

const marriage = {
  id: 'w1',
  name: { ...name, lastName: 'Соколова' },
  markId: 'm1',
  changedOn: '2026-08-15' as LocalDate,
  document: 'свидетельство о браке',
  isMisspelling: false,
};

test('a change of name keeps the name borne until then, with date and paper', () => {
  const office = confirmed();
  expect(tried(office, renameEmployee, marriage, 'hr')).toBeNull();
  expect(card(office)).toMatchObject({
    lastName: 'Соколова',
    confirmation: null,
    formerNames: [
      { id: 'm1', ...name, changedOn: '2026-08-15', document: 'свидетельство о браке', isMisspelling: false },
    ],
  });
});

test('the same name is no change, a name in figures is none', () => {
  expect(tried(cards(), renameEmployee, { ...marriage, name })).toBe('employee.sameName');
  expect(tried(cards(), renameEmployee, { ...marriage, name: { ...name, lastName: '7' } })).toBe('employee.badValue');
  expect(tried(cards(), renameEmployee, marriage, 'deputy')).toBe('rights.notAllowed');
});

test('a person holds several posts; each school writes its own', () => {
  const office = confirmed();
  const second = aPost({ id: 'p2', post: 'методист', organisationId: 'school-3', employment: 'EXTERNAL' });
  expect(tried(office, saveEmployeePost, { id: 'w1', post: second }, 'hr')).toBe('employee.otherPlace');
  expect(tried(office, saveEmployeePost, { id: 'w1', post: second })).toBeNull();
  expect(card(office)?.posts.map(({ id }) => id)).toEqual(['p1', 'p2']);
  expect(card(office)?.confirmation).toBeNull();
  const moved = { ...second, organisationId: 'school-1' };
  expect(tried(office, saveEmployeePost, { id: 'w1', post: moved }, 'hr')).toBe('employee.otherPlace');
  const rate = aPost({ rate: '0,5' });
  expect(tried(office, saveEmployeePost, { id: 'w1', post: rate }, 'hr')).toBeNull();
  expect(card(office)?.posts).toEqual([rate, second]);
});

test('a post needs a place that is known and dates in order, and one post always stays', () => {
  const save = (post: ReturnType<typeof aPost>) => tried(cards(), saveEmployeePost, { id: 'w1', post });
  expect(save(aPost({ id: 'p2', organisationId: 'nowhere' }))).toBe('employee.placeUnknown');
  expect(save(aPost({ id: 'p2', until: '2010-01-01' as LocalDate }))).toBe('employee.badValue');
  expect(save(aPost({ until: '2026-01-01' as LocalDate }))).toBe('employee.onlyPost');
});

test('a post written by mistake is taken out by its own school', () => {
  const posts = [aPost(), aPost({ id: 'p2', organisationId: 'school-3' })];
  const office = cards({ employees: [anEmployee({ confirmation, posts })] });
  const remove = (postId: string, by: string) => tried(office, removeEmployeePost, { id: 'w1', postId }, by);
  expect(remove('p2', 'hr')).toBe('employee.otherPlace');
  expect(remove('p9', 'hr')).toBe('employee.noSuchPost');
  expect(remove('p2', 'secretary')).toBeNull();
  expect(card(office)?.posts).toEqual([aPost()]);
  expect(card(office)?.confirmation).toBeNull();
  expect(remove('p1', 'hr')).toBe('employee.onlyPost');
});

test('a post of the past does not hold a card: the last one held now stays, an old one may be taken out', () => {
  const posts = [aPost(), aPost({ id: 'old', until: '2014-08-31' as LocalDate, since: null })];
  const office = cards({ employees: [anEmployee({ posts })] });
  const remove = (postId: string) => tried(office, removeEmployeePost, { id: 'w1', postId }, 'hr');
  expect(remove('p1')).toBe('employee.onlyPost');
  expect(remove('old')).toBeNull();
  expect(card(office)?.posts).toEqual([aPost()]);
});

test('HR writes education, the deputy does not; the same entry again replaces it', () => {
  const office = confirmed();
  expect(tried(office, saveEmployeeEntry, { id: 'w1', entry: education }, 'deputy')).toBe('rights.notAllowed');
  expect(tried(office, saveEmployeeEntry, { id: 'w1', entry: education }, 'hr')).toBeNull();
  expect(card(office)?.confirmation).toBeNull();
  const entry = { ...education, entry: { ...diploma, number: 'ВСГ 123' } };
  done(office, saveEmployeeEntry, { id: 'w1', entry }, 'hr');
  expect(office.get('employeeRecords', 'w1')?.education).toEqual([{ ...diploma, number: 'ВСГ 123' }]);
});

test.each([
  [
    'achievements',
    { id: 'x', kind: 'DIPLOMA', title: 'Грамота', issuedBy: '', issuedOn: null, document: '', scans: [] },
  ],
  [
    'training',
    {
      id: 'x',
      kind: 'COURSES',
      title: 'ФГОС',
      organisation: '',
      from: null,
      until: null,
      hours: '72',
      document: '',
      scans: [],
    },
  ],
  ['tariffs', { id: 'x', year: '2025/2026', subject: 'химия', classes: '8-11', hours: '18' }],
] as const)('an entry of %s is kept in its list', (section, entry) => {
  const office = cards();
  done(office, saveEmployeeEntry, { id: 'w1', entry: { section, entry } as never }, 'hr');
  expect(office.get('employeeRecords', 'w1')?.[section]).toEqual([entry]);
});

test('an entry with an error is refused by the name of its field', () => {
  const save = (entry: typeof diploma) =>
    saveEmployeeEntry.decide(cards(), { id: 'w1', entry: { section: 'education', entry } }, actingSecretary());
  expect(save({ ...diploma, institution: '' })).toMatchObject({
    error: { facts: { field: 'Образовательное учреждение' } },
  });
  expect(save({ ...diploma, issuedOn: '2030-01-01' as LocalDate })).toMatchObject({ ok: true });
});

test('the deputy writes activity, HR does not, and the confirmation stands', () => {
  const office = confirmed();
  expect(tried(office, saveEmployeeEntry, { id: 'w1', entry: speech }, 'hr')).toBe('rights.notAllowed');
  expect(tried(office, saveEmployeeEntry, { id: 'w1', entry: speech }, 'deputy')).toBeNull();
  expect(card(office)?.confirmation).toEqual(confirmation);
  expect(office.get('employeeRecords', 'w1')?.activities).toEqual([speech.entry]);
});

test('technologies and methodical work stand once each in the order of the source', () => {
  const office = confirmed();
  const chosen = {
    id: 'w1',
    technologies: ['DIGITAL', 'ICT', 'ICT'] as const,
    methodWork: ['MENTOR', 'OTHER'] as const,
  };
  const args = { ...chosen, technologies: [...chosen.technologies], methodWork: [...chosen.methodWork] };
  expect(tried(office, saveEmployeeMethods, args, 'hr')).toBe('rights.notAllowed');
  expect(tried(office, saveEmployeeMethods, args, 'deputy')).toBeNull();
  expect(office.get('employeeRecords', 'w1')).toMatchObject({
    technologies: ['ICT', 'DIGITAL'],
    methodWork: ['OTHER', 'MENTOR'],
  });
  expect(card(office)?.confirmation).toEqual(confirmation);
  expect(tried(office, saveEmployeeMethods, args, 'deputy')).toBe('employee.nothingChanged');
});

test('an entry is taken out by who writes the section', () => {
  const office = cards({ employeeRecords: [someRecords({ education: [diploma], activities: [speech.entry] })] });
  const remove = (section: 'education' | 'activities', entryId: string, by: string) =>
    tried(office, removeEmployeeEntry, { id: 'w1', section, entryId }, by);
  expect(remove('education', 'd1', 'deputy')).toBe('rights.notAllowed');
  expect(remove('education', 'd9', 'hr')).toBe('employee.entryGone');
  expect(remove('education', 'd1', 'hr')).toBeNull();
  expect(remove('activities', 's1', 'deputy')).toBeNull();
  expect(office.get('employeeRecords', 'w1')).toEqual(someRecords());
});

test('of several entries the one named is changed or taken out, the others stay as they were', () => {
  const [second, third] = [
    { ...diploma, id: 'd2', number: '2' },
    { ...diploma, id: 'd3', number: '3' },
  ];
  const office = cards({ employeeRecords: [someRecords({ education: [diploma, second, third] })] });
  const changed = { ...second, number: '22' };
  done(office, saveEmployeeEntry, { id: 'w1', entry: { ...education, entry: changed } }, 'hr');
  expect(office.get('employeeRecords', 'w1')?.education).toEqual([diploma, changed, third]);
  const fourth = { ...diploma, id: 'd4', number: '4' };
  done(office, saveEmployeeEntry, { id: 'w1', entry: { ...education, entry: fourth } }, 'hr');
  done(office, removeEmployeeEntry, { id: 'w1', section: 'education', entryId: 'd2' }, 'hr');
  expect(office.get('employeeRecords', 'w1')?.education).toEqual([diploma, third, fourth]);
});

test('HR confirms a card that lacks nothing; once', () => {
  const office = cards();
  expect(tried(office, confirmEmployee, { id: 'w1' }, 'deputy')).toBe('rights.notAllowed');
  expect(tried(office, confirmEmployee, { id: 'w1' }, 'hr')).toBeNull();
  expect(card(office)?.confirmation).toEqual({ at: '2026-11-21T05:00:00.000Z', by: 'hr' });
  expect(tried(office, confirmEmployee, { id: 'w1' }, 'hr')).toBe('employee.alreadyConfirmed');
});

test('what a card lacks is named before it is confirmed', () => {
  const bare = cards({ employeePersonal: [aPersonal({ bornOn: null, phone: '12' })] });
  expect(confirmEmployee.decide(bare, { id: 'w1' }, actingSecretary())).toEqual({
    ok: false,
    error: {
      code: 'employee.incomplete',
      facts: { missing: 'дату рождения, раздел «Данные работника» без ошибок' },
    },
  });
});

test('the deputy checks what HR wrote; a remark is kept for HR', () => {
  const office = cards();
  expect(tried(office, checkEmployee, { id: 'w1', remark: '' }, 'hr')).toBe('rights.notAllowed');
  expect(tried(office, checkEmployee, { id: 'w1', remark: ' Нет диплома ' }, 'deputy')).toBeNull();
  expect(card(office)?.check).toEqual({ at: '2026-11-21T05:00:00.000Z', by: 'deputy', remark: 'Нет диплома' });
});

test('in a closed or merged card nothing is written', () => {
  const on = '2026-06-30' as LocalDate;
  const closed = cards({ employees: [anEmployee({ posts: [aPost({ until: on })], dismissal: { on, document: '' } })] });
  const merged = cards({ employees: [anEmployee({ mergedInto: 'w2' })] });
  for (const [office, code] of [
    [closed, 'employee.closed'],
    [merged, 'employee.merged'],
  ] as const) {
    expect(tried(office, saveEmployeePerson, person)).toBe(code);
    expect(tried(office, renameEmployee, marriage)).toBe(code);
    expect(tried(office, saveEmployeePost, { id: 'w1', post: aPost() })).toBe(code);
    expect(tried(office, removeEmployeePost, { id: 'w1', postId: 'p1' })).toBe(code);
    expect(tried(office, saveEmployeeEntry, { id: 'w1', entry: education })).toBe(code);
    expect(tried(office, removeEmployeeEntry, { id: 'w1', section: 'education', entryId: 'd1' })).toBe(code);
    expect(tried(office, saveEmployeeMethods, { id: 'w1', technologies: [], methodWork: [] })).toBe(code);
    expect(tried(office, confirmEmployee, { id: 'w1' })).toBe(code);
    expect(tried(office, checkEmployee, { id: 'w1', remark: '' })).toBe(code);
  }
});

function actingSecretary() {
  return {
    actor: { userId: 'secretary', role: 'secretary' as const },
    at: '2026-11-21T05:00:00.000Z' as Instant,
    today: '2026-11-21' as LocalDate,
  };
}
