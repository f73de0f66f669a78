import { expect, test } from 'vitest';
import { prepareMessages } from '#shared/commands/letters/prepare-messages.ts';
import { addRegistrants } from '#shared/commands/registrants/add-registrants.ts';
import { reserveNumbers } from '#shared/commands/registration/reserve-numbers.ts';
import type { TableName } from '#shared/records/tables.ts';
import type { OfficeState } from '#tests/support/office-state.ts';
import { broughtTo, done } from '#tests/support/procedure.ts';
import { seen } from './seen.ts';

/** Users of the office who see a row at all. */
function whoSees(office: OfficeState, table: TableName, id: string): readonly string[] {
  const row = office.get(table, id);
  if (!row) throw new Error(`no ${table} ${id}`);
  return [...office.all('users')]
    .filter(({ id: userId, role }) => seen(office, { userId, role }, table, row as never) !== null)
    .map((user) => user.id)
    .sort();
}

const words = { subject: 'Тема', text: 'Текст', channels: ['PAPER' as const] };
const person = {
  id: 'r1',
  lastName: 'Петрова',
  firstName: 'Анна',
  patronymic: '',
  municipalityId: 'asino',
  organisation: '',
  phone: '',
  email: '',
  registeredAt: '2026-10-01T05:00:00.000Z' as never,
  hasFormed: false,
};

test('a letter to an applicant is seen by the office, the coordinator of the place and the applicant', () => {
  const office = broughtTo('ACCEPTED');
  const letter = { ...words, id: 'm1', applicationId: 'a1', registrantId: null, kind: 'TERM' as const };
  done(office, prepareMessages, { messages: [letter] });
  expect(whoSees(office, 'messages', 'm1')).toEqual(['operator', 'secretary', 'teacher', 'tomsk-coordinator']);
});

test('a reminder, and the person reminded, are seen by the office and the coordinator of his municipality', () => {
  const office = broughtTo('ACCEPTED');
  done(office, addRegistrants, { registrants: [person] });
  const letter = { ...words, id: 'm1', applicationId: null, registrantId: 'r1', kind: 'NOT_SUBMITTED' as const };
  done(office, prepareMessages, { messages: [letter] });
  expect(whoSees(office, 'registrants', 'r1')).toEqual(['coordinator', 'operator', 'secretary']);
  expect(whoSees(office, 'messages', 'm1')).toEqual(['coordinator', 'operator', 'secretary']);
  const before = office.get('registrants', 'r1');
  if (!before) throw new Error('no row');
  office.apply([{ table: 'registrants', id: 'r1', before, after: null }]);
  expect(whoSees(office, 'messages', 'm1')).toEqual(['operator', 'secretary']);
});

test('reserved numbers are seen by the office and by whom they are for; templates by those who write letters', () => {
  const office = broughtTo('ACCEPTED');
  const block = { year: 2026, from: 101, to: 110, use: 'HERE' as const, holder: 'Петрова' };
  done(office, reserveNumbers, { ...block, id: 'b1', userId: 'tomsk-coordinator' });
  expect(whoSees(office, 'numberBlocks', 'b1')).toEqual(['operator', 'secretary', 'tomsk-coordinator']);
  const template = { id: 't1', title: 'Т', kind: 'OTHER' as const, subject: 'Т', text: 'Т' };
  office.apply([{ table: 'messageTemplates', id: 't1', before: null, after: template }]);
  expect(whoSees(office, 'messageTemplates', 't1')).toEqual([
    'coordinator',
    'operator',
    'secretary',
    'tomsk-coordinator',
  ]);
});
