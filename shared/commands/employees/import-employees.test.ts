import { expect, test } from 'vitest';
import type { Instant } from '#shared/kernel/local-date.ts';
import { anEmployee, aPersonal, aPost, someRecords } from '#tests/support/an-employee.ts';
import { procedureOffice, tried } from '#tests/support/procedure.ts';
import { importEmployees } from './import-employees.ts';

const row = {
  newId: 'n1',
  newPostId: 'np1',
  lastName: 'Лугова',
  firstName: 'Анна',
  patronymic: '',
  snils: '',
  bornOn: null,
  organisationId: 'school-1',
  post: 'учитель',
  subject: 'физика',
  rate: '1',
  since: null,
  phone: '',
  email: '',
};
const confirmation = { at: '2026-11-20T05:00:00.000Z' as Instant, by: 'hr' };
const cards = () =>
  procedureOffice({
    employees: [anEmployee({ confirmation })],
    employeePersonal: [aPersonal({ phone: '' })],
    employeeRecords: [someRecords()],
  });
const known = {
  ...row,
  newId: 'n2',
  lastName: 'Ракитина',
  firstName: 'Алёна',
  patronymic: 'Павловна',
  subject: 'химия',
};

test('a list opens new cards whole, fills known ones, and the same list again changes nothing', () => {
  const office = cards();
  const employees = [row, { ...known, phone: '+7 (913) 000-00-00' }];
  expect(tried(office, importEmployees, { employees })).toBeNull();
  expect(office.get('employees', 'n1')).toMatchObject({
    lastName: 'Лугова',
    confirmation: null,
    posts: [{ id: 'np1' }],
  });
  expect(office.get('employeePersonal', 'n1')).toMatchObject({ snils: '', bornOn: null });
  expect(office.get('employeeRecords', 'n1')).toMatchObject({ education: [] });
  expect(office.get('employeePersonal', 'w1')?.phone).toBe('+7 (913) 000-00-00');
  expect(tried(office, importEmployees, { employees })).toBe('employee.nothingChanged');
});

test('a card that HR had confirmed is to be confirmed again once a list has changed it, and only then', () => {
  const office = cards();
  expect(tried(office, importEmployees, { employees: [row, known] })).toBeNull();
  expect(office.get('employees', 'w1')?.confirmation).toEqual(confirmation);
  expect(tried(office, importEmployees, { employees: [{ ...known, phone: '1' }] })).toBeNull();
  expect(office.get('employees', 'w1')?.confirmation).toBeNull();
});

test('HR loads the workers of the own organisation only; who fills in no cards loads nothing', () => {
  expect(tried(cards(), importEmployees, { employees: [row] }, 'hr')).toBeNull();
  expect(tried(cards(), importEmployees, { employees: [row, { ...row, organisationId: 'school-2' }] }, 'hr')).toBe(
    'rights.notAllowed',
  );
  expect(tried(cards(), importEmployees, { employees: [row] }, 'teacher')).toBe('rights.notAllowed');
  expect(importEmployees.permit(cards(), { userId: 'hr', role: 'hr' }, null)).toBeNull();
  expect(importEmployees.permit(cards(), { userId: 'expert-1', role: 'expert' }, null)?.code).toBe('rights.notAllowed');
});

test('an organisation that is not in the directory, or a name that is none, takes the whole list back', () => {
  expect(tried(cards(), importEmployees, { employees: [row, { ...row, organisationId: 'nowhere' }] })).toBe(
    'employee.placeUnknown',
  );
  expect(tried(cards(), importEmployees, { employees: [row, { ...row, lastName: '12' }] })).toBe('employee.badValue');
});

test('HR does not reach the card of another school by its СНИЛС or by a name and a birthday', () => {
  const mine = { ...known, organisationId: 'school-1', snils: '11223344595', phone: '1' };
  const moved = { ...anEmployee({ confirmation }), posts: [aPost({ organisationId: 'school-2' })] };
  const other = procedureOffice({ employees: [moved], employeePersonal: [aPersonal({ phone: '' })] });
  expect(tried(other, importEmployees, { employees: [mine] }, 'hr')).toBeNull();
  expect(other.get('employees', 'w1')).toEqual(moved);
  expect(other.get('employees', 'n2')?.posts).toHaveLength(1);
});
