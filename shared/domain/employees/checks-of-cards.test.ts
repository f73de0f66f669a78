import { expect, test } from 'vitest';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { anEmployee, aPersonal, aPost, someRecords } from '#tests/support/an-employee.ts';
import { activityFields, activityKindIds, activityKinds } from './activity-kinds.ts';
import { cardGaps, checkPerson, type PersonValues } from './check-card.ts';
import { checkEntry, isSchoolYear } from './check-entry.ts';
import { experienceOn } from './experience.ts';
import { fieldsOf, postFields } from './field-specs.ts';
import { methodWorkNames, technologyNames } from './names.ts';
import { actOfSection, type listSections, sectionIds, sectionNames } from './sections.ts';

const today = '2026-11-21' as LocalDate;

const found = (section: (typeof listSections)[number], values: Record<string, unknown>) =>
  checkEntry(fieldsOf(section), values, today).map(
    ({ field, finding }) => `${field}: ${finding.level} ${finding.code}`,
  );

test('the nine sections, the two lists and the ten kinds are named as the source names them', () => {
  expect(sectionIds.map((id) => sectionNames[id])).toEqual([
    'Данные работника',
    'Отметка о смене ФИО',
    'Сведения о занимаемой должности',
    'Сведения об образовании',
    'Успехи в профессиональной деятельности',
    'Повышение квалификации/переподготовка',
    'Аттестация',
    'Тарификации',
    'Профессиональная деятельность',
  ]);
  expect(Object.values(technologyNames)).toEqual([
    'Информационно-коммуникационные',
    'Дистанционные',
    'Коррекционные',
    'Иное',
    'Создание здоровьесберегающих условий',
    'Сетевые',
    'Использование ЦОР',
  ]);
  expect(Object.values(methodWorkNames)).toEqual([
    'Иное',
    'Тьютор',
    'Руководитель МО',
    'Наставник',
    'Классный руководитель',
    'Учитель-апробатор',
    'Эксперт-разработчик',
  ]);
  expect(activityKindIds.map((kind) => activityKinds[kind].name)).toEqual([
    'Участие в работе методических объединений',
    'Педагогическая разработка',
    'Публикации',
    'Выступления',
    'Инновационная деятельность',
    'Экспертная деятельность',
    'Участие в профессиональных конкурсах',
    'Консультативно-методическая деятельность',
    'Результаты освоения обучающимися образовательных программ',
    'Достижение учащихся',
  ]);
});

test('each kind of activity has its own columns: title, date or period, level, role, result, document', () => {
  expect(activityFields('SPEECH').map(({ name }) => name)).toEqual([
    'title',
    'from',
    'level',
    'role',
    'result',
    'document',
  ]);
  expect(activityFields('INNOVATION').map(({ name }) => name)).toContain('until');
  for (const kind of activityKindIds)
    expect(new Set(activityFields(kind).map(({ label }) => label)).size).toBe(activityFields(kind).length);
  expect(fieldsOf('activities', 'PUPILS')[0]?.label).toBe('Мероприятие');
});

test('activity is the deputy’s, all other sections are HR’s', () => {
  expect(sectionIds.filter((id) => actOfSection(id) === 'fillActivity')).toEqual(['activities']);
});

test('what must be said is asked for, what is in figures is in figures, periods go forward', () => {
  expect(found('education', { institution: ' ' })).toEqual(['institution: error employeeField.required']);
  expect(found('education', { institution: 'а'.repeat(501) })).toEqual(['institution: error employeeField.tooLong']);
  expect(found('training', { title: 'ФГОС', hours: 'много' })).toEqual(['hours: error employeeField.number']);
  expect(found('training', { title: 'ФГОС', hours: '72,5', from: '2026-02-01', until: '2026-01-01' })).toEqual([
    'until: error employeeField.order',
  ]);
  expect(found('training', { title: 'ФГОС', from: '2026-01-01', until: '2027-01-01' })).toEqual([]);
  expect(found('achievements', { title: 'Грамота', issuedOn: '2027-01-01' })).toEqual([
    'issuedOn: warning employeeField.future',
  ]);
  expect(
    checkEntry(postFields, { organisationId: 'x', post: 'учитель', since: '2026-02-01', until: '2026-01-01' }, today),
  ).toHaveLength(1);
});

test('a school year is two years in a row', () => {
  expect(found('tariffs', { year: '2025/2027', subject: 'химия' })).toEqual(['year: error employeeField.schoolYear']);
  expect(['2025/2026', '2025/2025', '2025-2026', '25/26'].map(isSchoolYear)).toEqual([true, false, false, false]);
});

test('a post outside the nomenclature and an odd end of a category are only warned of', () => {
  const old = { category: 'FIRST', post: 'дворник', decidedOn: '2020-12-23', validUntil: '2026-01-01' };
  expect(found('attestations', old)).toEqual(['post: warning post.unknown', 'validUntil: warning held.endDiffers']);
  expect(found('attestations', { ...old, post: 'учитель', validUntil: '2025-12-22' })).toEqual([]);
});

const values: PersonValues = {
  snils: '11223344595',
  bornOn: null,
  phone: '',
  homePhone: '',
  email: '',
  total: '',
  pedagogical: '',
};
const person = (fields: Partial<PersonValues>) =>
  checkPerson({ ...values, ...fields }, today).map(({ field, finding }) => `${field}: ${finding.level}`);

test('every field of the person is checked where it stands', () => {
  expect(person({})).toEqual([]);
  expect(person({ snils: '' })).toEqual(['snils: warning']);
  expect(person({ bornOn: '2030-01-01' as LocalDate })).toEqual(['bornOn: error']);
  expect(person({ phone: '1', homePhone: '2', email: 'x' })).toEqual([
    'phone: error',
    'homePhone: error',
    'email: error',
  ]);
  expect(person({ total: 'год' })).toEqual(['total: error']);
  expect(person({ pedagogical: 'год' })).toEqual(['pedagogical: error']);
  expect(person({ total: '5', pedagogical: '6' })).toEqual(['pedagogical: error']);
  expect(person({ total: '60', bornOn: '1985-04-12' as LocalDate })).toEqual(['total: warning']);
});

test('a card lacks a date of birth, a post, a name; a missing СНИЛС stops nobody', () => {
  const card = (fields: Parameters<typeof anEmployee>[0], personal = aPersonal()) => ({
    employee: anEmployee(fields),
    personal,
    records: someRecords(),
  });
  expect(cardGaps(card({}), today)).toEqual([]);
  expect(cardGaps(card({}, aPersonal({ snils: '' })), today)).toEqual([]);
  const until = '2026-01-01' as LocalDate;
  expect(cardGaps(card({ lastName: '1', posts: [aPost({ until })] }, aPersonal({ bornOn: null })), today)).toEqual([
    'фамилию, имя и отчество по документу',
    'дату рождения',
    'раздел «Сведения о занимаемой должности»',
  ]);
  expect(cardGaps({ employee: anEmployee(), personal: null, records: null }, today)).toEqual(['дату рождения']);
});

test('years of work grow with time from the day on which they were counted', () => {
  const written = { total: '12,5', pedagogical: 'много', asOf: '2024-11-21' as LocalDate };
  expect(experienceOn(written, null, today)).toEqual({ total: '14,4', pedagogical: 'много', inPost: '' });
  expect(experienceOn({ ...written, asOf: null }, '2027-01-01' as LocalDate, today)).toMatchObject({
    total: '12,5',
    inPost: '0',
  });
});

test('sentences of findings are whole', () => {
  const all = [
    ...checkEntry(fieldsOf('tariffs'), { hours: 'x' }, today),
    ...checkEntry(fieldsOf('training'), { title: 'а'.repeat(501), from: '2026-02-01', until: '2026-01-01' }, today),
  ];
  for (const { finding } of all) expect(explain(finding)).toMatch(/[А-ЯЁ].*\.$/u);
});
