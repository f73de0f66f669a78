import { expect, test } from 'vitest';
import { formatSnils, maskSnils } from './snils-text.ts';

test('СНИЛС is shown in groups, and masked after the sixth digit', () => {
  expect(formatSnils('11223344595')).toBe('112-233-445 95');
  expect(maskSnils('11223344595')).toBe('112-233-••• ••');
});

test('what is not a СНИЛС is shown as typed, and masked whole', () => {
  expect(formatSnils('нет')).toBe('нет');
  expect(maskSnils('1234')).toBe('••••');
  expect(maskSnils('')).toBe('');
});
