import { expect, test } from 'vitest';
import { askedGroups, groupsOf, isSameGroup } from './recovery-check.ts';

test('two different groups are asked, whatever the random bytes', () => {
  for (let a = 0; a < 256; a += 1) {
    for (let b = 0; b < 256; b += 7) {
      const [one, other] = askedGroups(6, Uint8Array.of(a, b));
      expect(one).toBeLessThan(other);
      expect(other).toBeLessThan(6);
    }
  }
});

test('every pair of groups can be asked', () => {
  const pairs = new Set<string>();
  for (let a = 0; a < 6; a += 1) for (let b = 0; b < 5; b += 1) pairs.add(askedGroups(6, Uint8Array.of(a, b)).join());
  expect(pairs.size).toBe(15);
});

test('a group is right in small letters, with blanks, and typed in the Russian layout by look', () => {
  expect(isSameGroup('8k3 mab', '8K3MAB')).toBe(true);
  expect(isSameGroup('8К3МАВ', '8K3MAB')).toBe(true);
  expect(isSameGroup('O1L2З4', '011234')).toBe(true);
});

test('a slip of the pen is noticed', () => {
  expect(isSameGroup('8K3MA8', '8K3MAB')).toBe(false);
  expect(isSameGroup('', '8K3MAB')).toBe(false);
});

test('the printed key is six groups', () => {
  expect(groupsOf('8K3MAB-111111-222222-333333-444444-555555')).toHaveLength(6);
});
