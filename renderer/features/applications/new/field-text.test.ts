import { expect, test } from 'vitest';
import { masked, SET, textOfValue, tidied, valueOfText } from './field-text.ts';

test.each([
  ['snils', '11223344595', '112-233-445 95'],
  ['snils', '1122', '112-2'],
  ['snils', '112-233-445 955', '112-233-445 95'],
  ['passportNo', '4603123456', '4603 123456'],
  ['passportCode', '420015', '420-015'],
  ['passportCode', '42', '42'],
  ['snils', 'нет', 'нет'],
  ['lastName', '12 34', '12 34'],
] as const)('%s: «%s» is seen as «%s» while it is typed', (field, typed, seen) => {
  expect(masked(field, typed)).toBe(seen);
});

test.each([
  ['phone', '89138123456', '+7 (913) 812-34-56'],
  ['email', ' Anna@School.RU ', 'anna@school.ru'],
  ['passportNo', '46 03 №123456', '4603 123456'],
  ['passportNo', '46 03', '46 03'],
  ['passportCode', '420 015', '420-015'],
  ['snils', '', ''],
  ['lastName', 'Ёлкина', 'Ёлкина'],
] as const)('%s: «%s» is «%s» once it is left', (field, typed, left) => {
  expect(tidied(field, typed)).toBe(left);
});

test('what is typed is stored as the record keeps it', () => {
  expect(valueOfText('totalYears', '12,5')).toBe(12.5);
  expect(valueOfText('totalYears', '')).toBeNull();
  expect(valueOfText('bornOn', '31.07.1981')).toBe('1981-07-31');
  expect(valueOfText('bornOn', '32.07.1981')).toBeNull();
  expect(valueOfText('hasNoFlat', SET)).toBe(true);
  expect(valueOfText('hasNoFlat', '')).toBe(false);
  expect(valueOfText('presence', '')).toBeNull();
  expect(valueOfText('snils', '112-233-445 95')).toBe('11223344595');
  expect(valueOfText('epguNo', '')).toBeNull();
  expect(valueOfText('lastName', ' Ёлкина ')).toBe('Ёлкина');
});

test('what is stored is shown as people write it', () => {
  expect(textOfValue('totalYears', 12.5)).toBe('12,5');
  expect(textOfValue('bornOn', '1981-07-31')).toBe('31.07.1981');
  expect(textOfValue('hasNoFlat', true)).toBe(SET);
  expect(textOfValue('hasNoFlat', false)).toBe('');
  expect(textOfValue('snils', '11223344595')).toBe('112-233-445 95');
  expect(textOfValue('phone', undefined)).toBe('');
});
