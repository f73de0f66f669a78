import { expect, test } from 'vitest';
import { formatSnils, isValidSnils, readSnils, snilsChecksum } from './snils.ts';

test.each([
  ['112-233-445 95', '11223344595'],
  ['11223344595', '11223344595'],
  ['112 233 445 95', '11223344595'],
  ['112-233-445-95', '11223344595'],
  ['  112\u00a0233\u00a0445\u00a095 ', '11223344595'],
  ['СНИЛС 112-233-445 95', '11223344595'],
])('%s is read as %s', (text, digits) => {
  expect(readSnils(text)).toEqual({ kind: 'valid', digits });
});

test.each([
  ['123456789', '64'],
  ['001111111', '28'],
  ['083815812', '85'],
])('the nine digits %s call for the checksum %s', (nine, checksum) => {
  expect(snilsChecksum(nine)).toBe(checksum);
});

test('a wrong checksum names the right one', () => {
  expect(readSnils('123-456-789 12')).toEqual({ kind: 'wrong', digits: '12345678912', expected: '64' });
});

test('leading zeros eaten by a spreadsheet are given back when the checksum agrees', () => {
  expect(readSnils('1111128')).toEqual({ kind: 'odd', digitCount: 7 });
  expect(readSnils('111111128')).toEqual({ kind: 'valid', digits: '00111111128' });
  expect(readSnils('111111129')).toEqual({ kind: 'odd', digitCount: 9 });
});

test('numbers up to 001-001-998 have no checksum', () => {
  expect(isValidSnils('00100199800')).toBe(true);
  expect(isValidSnils('00100199900')).toBe(false);
});

test.each(['', ' ', '—', '-', '\u00a0'])('«%s» is no СНИЛС at all', (text) => {
  expect(readSnils(text)).toEqual({ kind: 'none' });
});

test('words and a wrong count of digits are a typing error', () => {
  expect(readSnils('нет')).toEqual({ kind: 'odd', digitCount: 0 });
  expect(readSnils('112-233-445')).toEqual({ kind: 'odd', digitCount: 9 });
  expect(readSnils('112-233-445 951')).toEqual({ kind: 'odd', digitCount: 12 });
});

test('eleven digits are shown with hyphens, anything else as typed', () => {
  expect(formatSnils('11223344595')).toBe('112-233-445 95');
  expect(formatSnils('112')).toBe('112');
});
