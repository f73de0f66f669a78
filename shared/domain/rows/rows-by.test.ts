import { expect, test } from 'vitest';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { rowsBy } from './rows-by.ts';

test('rows are found by a field in the order of their table, and follow the office after an act', () => {
  const first = anApplication({ id: 'a1', municipalityId: 'tomsk' });
  const second = anApplication({ id: 'a2', municipalityId: 'asino' });
  const third = anApplication({ id: 'a3', municipalityId: 'tomsk' });
  const office = officeState({ applications: [first, second, third] });
  const ids = (field: 'municipalityId' | 'post', value: string) =>
    rowsBy(office, 'applications', field, value).map(({ id }) => id);
  expect(ids('municipalityId', 'tomsk')).toEqual(['a1', 'a3']);
  expect(ids('post', 'учитель')).toEqual(['a1', 'a2', 'a3']);
  expect(ids('municipalityId', 'nowhere')).toEqual([]);
  office.apply([{ table: 'applications', id: 'a1', before: first, after: { ...first, municipalityId: 'asino' } }]);
  expect(ids('municipalityId', 'tomsk')).toEqual(['a3']);
});

test('rows that nobody has touched are grouped once', () => {
  const office = officeState({ applications: [anApplication()] });
  const found = () => rowsBy(office, 'applications', 'post', 'учитель');
  expect(found()).toBe(found());
});
