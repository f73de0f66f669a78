import { expect, test } from 'vitest';
import { must } from '#shared/kernel/assert.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { anEmployee, aPersonal, aPost } from '#tests/support/an-employee.ts';
import { officeState, type Rows } from '#tests/support/office-state.ts';
import { recogniseEmployees } from './employee-columns.ts';
import { type ImportedEmployee, planEmployees } from './employees-import.ts';
import { placeFinder } from './place-of-line.ts';
import { isWhole, readEmployees } from './read-employees.ts';

const head = ['№', 'ФИО работника', 'СНИЛС', 'Дата рождения', 'Место работы', 'Должность', 'Предмет', 'E-mail'];

function read(...rows: readonly (readonly string[])[]) {
  const all = [['Список работников школы'], head, ...rows];
  return readEmployees(all, must(recogniseEmployees(all), 'columns'));
}

test('columns are known by their headings, in one cell or three, and a table without a head is none', () => {
  expect(recogniseEmployees([['Список'], head])).toEqual({
    headRow: 1,
    headings: head,
    mapping: [null, 'fullName', 'snils', 'bornOn', 'organisation', 'post', 'subject', 'email'],
  });
  const parts = ['Фамилия', 'Имя', 'Отчество', 'Должность', 'Ставка', 'Район', 'Телефон', 'В должности с'];
  expect(recogniseEmployees([parts])?.mapping).toEqual([
    'lastName',
    'firstName',
    'patronymic',
    'post',
    'rate',
    'municipality',
    'phone',
    'since',
  ]);
  expect(recogniseEmployees([['Иванова Анна', 'учитель']])).toBeNull();
});

test('a row is read as people write: capitals, dates in words, СНИЛС without hyphens', () => {
  const [line] = read([
    '1',
    'РАКИТИНА АЛЁНА ПАВЛОВНА',
    '11223344595',
    '12 апреля 1985 г.',
    'СОШ № 1',
    'Учитель',
    'Химия',
    '',
  ]);
  expect(line).toMatchObject({
    number: 3,
    lastName: 'Ракитина',
    firstName: 'Алёна',
    patronymic: 'Павловна',
    snils: '11223344595',
    bornOn: '1985-04-12',
    post: 'учитель',
    subject: 'химия',
    troubles: [],
  });
});

test('what cannot be read is told and left out; without a name or a post the row is not taken', () => {
  const [bad] = read(['1', 'Ракитина Алёна', '11223344500', 'давно', '', 'учитель', '', 'нет почты']);
  expect(bad).toMatchObject({ snils: '', bornOn: null, email: '', troubles: ['badSnils', 'badDate', 'badEmail'] });
  expect(bad && isWhole(bad)).toBe(true);
  const lines = read(['2', 'Ракитина', '', '', '', 'учитель'], ['3', 'Ракитина Алёна', '', '', '', ''], ['', '', '']);
  expect(lines.map((line) => [line.troubles, isWhole(line)])).toEqual([
    [['noName'], false],
    [['noPost'], false],
  ]);
  const rate = readEmployees(
    [
      ['Фамилия', 'Имя', 'Должность', 'Ставка'],
      ['Ракитина', 'Алёна', 'учитель', 'полная'],
    ],
    {
      headRow: 0,
      headings: [],
      mapping: ['lastName', 'firstName', 'post', 'rate'],
    },
  );
  expect(rate[0]).toMatchObject({ rate: '', troubles: ['badRate'] });
});

test('an organisation is found within the municipality, or anywhere when its name stands once', () => {
  const twin = { id: 'twin', name: 'МАОУ СОШ № 1', municipalityId: 'asino' };
  const office = officeState({ organisations: [twin] });
  const find = placeFinder(office, null);
  const placeOf = (organisation: string, municipality = '') => {
    const found = find({ organisation, municipality });
    return typeof found === 'string' ? found : found.id;
  };
  expect(placeOf('СОШ № 2')).toBe('unknownPlace');
  expect(placeOf('маоу сош №2')).toBe('school-2');
  expect(placeOf('МАОУ СОШ № 1')).toBe('severalPlaces');
  expect(placeOf('МАОУ СОШ № 1', 'Асиновский район')).toBe('twin');
  expect(placeOf('МАОУ СОШ № 2', 'Асиновский район')).toBe('unknownPlace');
  expect(placeOf('МАОУ СОШ № 2', 'Нигде')).toBe('unknownPlace');
  expect(placeOf('')).toBe('noPlace');
  expect(placeFinder(office, twin)({ organisation: '', municipality: '' })).toBe(twin);
});

function row(fields: Partial<ImportedEmployee> = {}): ImportedEmployee {
  return {
    newId: 'n1',
    newPostId: 'np1',
    lastName: 'Ракитина',
    firstName: 'Алена',
    patronymic: 'Павловна',
    snils: '',
    bornOn: null,
    organisationId: 'school-1',
    post: 'учитель',
    subject: 'химия',
    rate: '',
    since: null,
    phone: '',
    email: '',
    ...fields,
  };
}

const cards = (rows: Rows = {}) => officeState({ employees: [anEmployee()], employeePersonal: [aPersonal()], ...rows });
const fates = (rows: readonly ImportedEmployee[], office = cards()) => planEmployees(office, rows, () => true).fates;
const bornOn = '1985-04-12' as LocalDate;
const other = '1990-01-01' as LocalDate;

test('a person is known by СНИЛС, by name and birth, by name and organisation', () => {
  expect(fates([row({ snils: '11223344595', lastName: 'Новая', organisationId: 'school-1' })])).toEqual(['same']);
  expect(fates([row({ bornOn })])).toEqual(['same']);
  expect(fates([row()])).toEqual(['same']);
  expect(fates([row({ organisationId: 'school-3' })])).toEqual(['new']);
  expect(fates([row({ organisationId: 'school-3', bornOn })])).toEqual(['changed']);
});

test('another СНИЛС or another birthday is another person, whatever the name', () => {
  expect(fates([row({ snils: '11223344600' })])).toEqual(['new']);
  expect(fates([row({ bornOn: other })])).toEqual(['new']);
  const unknown = cards({ employeePersonal: [aPersonal({ snils: '', bornOn: null })] });
  expect(fates([row({ snils: '11223344600', bornOn: other })], unknown)).toEqual(['changed']);
});

test('a former name finds its card; a card that was merged away is nobody’s', () => {
  const formerName = { id: 'f', lastName: 'Соколова', firstName: 'Алёна', patronymic: 'Павловна' };
  const renamed = anEmployee({ formerNames: [{ ...formerName, changedOn: null, document: '', isMisspelling: false }] });
  expect(fates([row({ lastName: 'Соколова' })], cards({ employees: [renamed] }))).toEqual(['same']);
  expect(fates([row()], cards({ employees: [anEmployee({ mergedInto: 'w2' })] }))).toEqual(['new']);
});

test('blanks are filled, what the card says is not written over, a new post is added once', () => {
  const office = cards({ employeePersonal: [aPersonal({ phone: '', email: 'rakitina@edu.example' })] });
  const told = row({ phone: '+7 (913) 000-00-00', email: 'drugaya@edu.example' });
  const second = row({ newPostId: 'np2', post: 'педагог-организатор', organisationId: 'school-1' });
  const plan = planEmployees(office, [told, second, second], () => true);
  expect(plan.fates).toEqual(['changed', 'changed', 'same']);
  expect(plan.cards).toHaveLength(1);
  expect(plan.cards[0]?.personal).toMatchObject({ phone: '+7 (913) 000-00-00', email: 'rakitina@edu.example' });
  expect(plan.cards[0]?.employee.posts.map(({ id }) => id)).toEqual(['p1', 'np2']);
});

test('a post that has ended is held anew by a new entry', () => {
  const ended = anEmployee({ posts: [aPost({ until: '2020-01-01' as LocalDate })] });
  expect(fates([row()], cards({ employees: [ended] }))).toEqual(['changed']);
});

test('two rows of one new person make one card', () => {
  const rows = [
    row({ lastName: 'Лугова' }),
    row({ lastName: 'Лугова', newId: 'n2', newPostId: 'np2', post: 'методист' }),
  ];
  const plan = planEmployees(cards(), rows, () => true);
  expect(plan.fates).toEqual(['new', 'changed']);
  expect(plan.cards.map(({ before, employee }) => [before, employee.id, employee.posts.length])).toEqual([
    [null, 'n1', 2],
  ]);
});

test('a card closed by dismissal is not opened by a list', () => {
  const dismissal = { on: '2026-01-01' as LocalDate, document: '' };
  expect(fates([row({ phone: '1' })], cards({ employees: [anEmployee({ dismissal })] }))).toEqual(['dismissed']);
});

test('of namesakes whom a row does not tell apart none is filled', () => {
  const employees = [anEmployee(), anEmployee({ id: 'w2' })];
  const employeePersonal = [aPersonal({ snils: '' }), aPersonal({ id: 'w2', snils: '', bornOn: other })];
  const office = cards({ employees, employeePersonal });
  expect(fates([row({ phone: '1' })], office)).toEqual(['several']);
  expect(fates([row({ bornOn: other })], office)).toEqual(['same']);
});

test('a card that the user may not fill is not known to his list', () => {
  const plan = planEmployees(cards(), [row({ snils: '11223344595' })], () => false);
  expect(plan.fates).toEqual(['new']);
});
