import { expect, test } from 'vitest';
import { maskPassport } from './passport-text.ts';

test('a passport is masked but for its ends, and what is none is masked whole', () => {
  expect(maskPassport('4603 123456')).toBe('46•• ••••56');
  expect(maskPassport('4603123456')).toBe('46•• ••••56');
  expect(maskPassport('X 12')).toBe('•••');
  expect(maskPassport('')).toBe('');
});
