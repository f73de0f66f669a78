import { expect, test } from 'vitest';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import { anEmployee, aPersonal, aPost } from '#tests/support/an-employee.ts';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { employeeRows, foundEmployees, orderedEmployees } from './employee-rows.ts';
import { foundTeachers, teacherRows } from './teacher-rows.ts';

const former = {
  id: 'm',
  lastName: 'Соколова',
  firstName: 'Алёна',
  patronymic: 'Павловна',
  changedOn: '2026-08-15' as LocalDate,
  document: '',
  isMisspelling: false,
};
const until = '2026-06-30' as LocalDate;
const office = officeState({
  employees: [
    anEmployee({ formerNames: [former] }),
    anEmployee({
      id: 'w2',
      lastName: 'Антонова',
      confirmation: { at: '2026-11-20T05:00:00.000Z' as Instant, by: 'hr' },
      posts: [aPost({ organisationId: 'school-3', post: 'методист' }), aPost({ id: 'p2', post: 'тьютор' })],
    }),
    anEmployee({ id: 'w3', lastName: 'Брагина', posts: [aPost({ until })], dismissal: { on: until, document: '' } }),
    anEmployee({ id: 'w4', mergedInto: 'w1' }),
  ],
  employeePersonal: [aPersonal()],
  applications: [anApplication({ lastName: 'Ракитина', firstName: 'Алёна', patronymic: 'Павловна', systemNo: 7 })],
});
const rows = employeeRows(office);
const everything = { text: '', state: '', organisationId: '' } as const;
const ids = (filter: Partial<Parameters<typeof foundEmployees>[1]>) =>
  foundEmployees(rows, { ...everything, ...filter }).map(({ employee }) => employee.id);

test('a worker stands in the list once with all the places where he works; merged doubles do not', () => {
  expect(rows.map(({ employee }) => employee.id)).toEqual(['w1', 'w2', 'w3']);
  expect(rows[1]).toMatchObject({
    post: 'методист, химия; тьютор, химия',
    organisation: 'МАОУ гимназия № 3; МАОУ СОШ № 1',
    municipality: 'Асиновский район; г. Томск',
    state: 'CONFIRMED',
  });
});

test('search finds by a former name, by СНИЛС, with ё or е, in the other keyboard layout', () => {
  expect(ids({ text: 'соколова' })).toEqual(['w1']);
  expect(ids({ text: '112-233-445' })).toEqual(['w1']);
  expect(ids({ text: 'алена ракит' })).toEqual(['w1']);
  expect(ids({ text: 'hfrbnbyf' })).toEqual(['w1']);
  expect(ids({ text: 'никто' })).toEqual([]);
});

test('the list is narrowed by the state of the card and by the organisation', () => {
  expect(ids({ state: 'UNCONFIRMED' })).toEqual(['w1']);
  expect(ids({ state: 'DISMISSED' })).toEqual(['w3']);
  expect(ids({ organisationId: 'school-3' })).toEqual(['w2']);
});

test('workers stand by name, or by what is asked for and then by name', () => {
  const order = (sort: Parameters<typeof orderedEmployees>[1]) =>
    orderedEmployees(rows, sort).map(({ employee }) => employee.id);
  expect(order([])).toEqual(['w2', 'w3', 'w1']);
  expect(order([{ columnId: 'state', direction: 'descending' }])).toEqual(['w3', 'w2', 'w1']);
});

test('every held post stands with the latest application for it, or as not filed', () => {
  const teachers = teacherRows(office);
  expect(teachers.map(({ key, status }) => [key, status])).toEqual([
    ['w2:p1', 'Не подано'],
    ['w2:p2', 'Не подано'],
    ['w1:p1', 'Регистрация заявления'],
  ]);
  expect(foundTeachers(teachers, 'не подано тьютор').map(({ key }) => key)).toEqual(['w2:p2']);
  expect(foundTeachers(teachers, 'соколова').map(({ key }) => key)).toEqual(['w1:p1']);
});
