import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { TableName } from '#shared/records/tables.ts';
import { anEmployee, aPersonal, aPost, someRecords } from '#tests/support/an-employee.ts';
import type { OfficeState } from '#tests/support/office-state.ts';
import { broughtTo } from '#tests/support/procedure.ts';
import { seen } from './seen.ts';

const rows = (employee = anEmployee()) => ({
  employees: [employee],
  employeePersonal: [aPersonal()],
  employeeRecords: [someRecords()],
  employeeFilings: [{ id: 'a1', employeeId: 'w1', postId: 'p1' }],
  organisationProfiles: [{ id: 'school-1', head: 'Орлова Вера Ильинична', headPost: 'директор' }],
});

function whoSees(office: OfficeState, table: TableName, id = 'w1'): readonly string[] {
  const row = office.get(table, id);
  if (!row) throw new Error(`no ${table}`);
  return [...office.all('users')]
    .filter(({ id: userId, role }) => seen(office, { userId, role }, table, row as never) !== null)
    .map((user) => user.id)
    .sort();
}

const school = ['hr', 'operator', 'school', 'secretary', 'tomsk-coordinator'];

test('a card is seen by the office, the municipality and the school of the worker; СНИЛС not by the deputy', () => {
  const office = broughtTo('REGISTERING', rows());
  expect(whoSees(office, 'employees')).toEqual([...school, 'deputy'].sort());
  expect(whoSees(office, 'employeeRecords')).toEqual([...school, 'deputy'].sort());
  expect(whoSees(office, 'employeePersonal')).toEqual([...school].sort());
});

test('a teacher sees the own card when the office has linked the account', () => {
  const office = broughtTo('REGISTERING', rows(anEmployee({ userId: 'teacher' })));
  expect(whoSees(office, 'employeePersonal')).toEqual([...school, 'teacher'].sort());
  expect(whoSees(office, 'employees')).toEqual([...school, 'deputy', 'teacher'].sort());
});

test('an expert sees card and activity once he has confirmed, never personal data', () => {
  expect(whoSees(broughtTo('SENT_TO_EXPERTISE', rows()), 'employees')).not.toContain('expert-1');
  const office = broughtTo('IN_EXPERTISE', rows());
  expect(whoSees(office, 'employees')).toEqual([...school, 'deputy', 'expert-1', 'expert-2'].sort());
  expect(whoSees(office, 'employeeRecords')).toContain('expert-1');
  expect(whoSees(office, 'employeeFilings', 'a1')).toContain('expert-1');
  expect(whoSees(office, 'employeePersonal')).toEqual([...school].sort());
});

test('a former school knows that the person worked there, and no more', () => {
  const posts = [aPost({ until: '2025-08-31' as LocalDate }), aPost({ id: 'p2', organisationId: 'school-3' })];
  const office = broughtTo('REGISTERING', rows(anEmployee({ posts })));
  expect(whoSees(office, 'employees')).toContain('hr');
  expect(whoSees(office, 'employeePersonal')).not.toContain('hr');
  expect(whoSees(office, 'employeeRecords')).not.toContain('school');
});

test('a dismissed worker’s card stays with the last school; a merged double with the office', () => {
  const until = '2026-06-30' as LocalDate;
  const gone = anEmployee({ posts: [aPost({ until })], dismissal: { on: until, document: '' } });
  expect(whoSees(broughtTo('REGISTERING', rows(gone)), 'employeePersonal')).toContain('hr');
  expect(whoSees(broughtTo('REGISTERING', rows(anEmployee({ mergedInto: 'w2' }))), 'employees')).toEqual([
    'operator',
    'secretary',
  ]);
});

test('everybody sees the profile of an organisation', () => {
  const office = broughtTo('REGISTERING', rows());
  expect(whoSees(office, 'organisationProfiles', 'school-1')).toHaveLength([...office.all('users')].length);
});
