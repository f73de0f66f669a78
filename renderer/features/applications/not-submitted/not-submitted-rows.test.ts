import { expect, test } from 'vitest';
import type { NotSubmitted } from '#shared/domain/letters/not-submitted.ts';
import { foundPeople, orderedPeople, registeredText } from './not-submitted-rows.ts';

const row = (fields: Partial<NotSubmitted>): NotSubmitted => ({
  id: 'r1',
  reader: { applicationId: null, registrantId: 'r1' },
  name: 'Семёнова Анна Ильинична',
  municipalityId: 'asino',
  municipality: 'Асиновский район',
  organisation: 'МБОУ ООШ № 4',
  phone: '8 900 000-00-00',
  email: 'semenova@edu.example',
  registeredAt: null,
  hasFormed: false,
  ...fields,
});
const rows = [row({}), row({ id: 'r2', name: 'Котов Лев', municipality: 'г. Томск', hasFormed: true })];
const ids = (found: readonly NotSubmitted[]) => found.map(({ id }) => id);

test('every word that is typed stands in the line, ё as е', () => {
  expect(ids(foundPeople(rows, ' семенова  АСИНОВСКИЙ '))).toEqual(['r1']);
  expect(ids(foundPeople(rows, 'котов асиновский'))).toEqual([]);
  expect(foundPeople(rows, ' ')).toBe(rows);
});

test('lines go by the heads that were pressed, without them as they come', () => {
  expect(orderedPeople(rows, [])).toBe(rows);
  expect(ids(orderedPeople(rows, [{ columnId: 'name', direction: 'ascending' }]))).toEqual(['r2', 'r1']);
  expect(ids(orderedPeople(rows, [{ columnId: 'formed', direction: 'descending' }]))).toEqual(['r2', 'r1']);
  expect(ids(orderedPeople(rows, [{ columnId: 'phone', direction: 'ascending' }]))).toEqual(['r1', 'r2']);
});

test('a moment that is not known is empty', () => {
  expect(registeredText(row({}))).toBe('');
  expect(registeredText(row({ registeredAt: '2026-10-05T12:00:00.000Z' as never }))).toMatch(
    /^05\.10\.2026 \d\d:\d\d$/u,
  );
});
