import { expect, test } from 'vitest';
import { anApplication } from '#tests/support/office-state.ts';
import { remarksAfterEdit } from './remarks-after-edit.ts';

const doubtful = anApplication({
  claimedCategory: 'HIGHEST',
  heldCategory: 'NONE',
  remarks: ['HIGHEST_WITHOUT_CATEGORY', 'NO_FORM', 'NO_SNILS', 'TEXT_CUT'],
});

test('remarks stay while what they are about stays', () => {
  expect(remarksAfterEdit(doubtful, { ...doubtful, phone: '1' }, undefined)).toEqual(doubtful.remarks);
});

test('what was put right is no longer remarked on, and only that', () => {
  expect(remarksAfterEdit(doubtful, { ...doubtful, heldCategory: 'FIRST' }, undefined)).toEqual(
    doubtful.remarks.filter((one) => one !== 'HIGHEST_WITHOUT_CATEGORY'),
  );
  expect(remarksAfterEdit(doubtful, { ...doubtful, form: 'REMOTE' as const }, undefined)).not.toContain('NO_FORM');
});

test('a remark that is true still is said once', () => {
  const after = { ...doubtful, post: 'воспитатель' };
  const remarks = remarksAfterEdit(doubtful, after, undefined);
  expect(remarks.filter((one) => one === 'HIGHEST_WITHOUT_CATEGORY')).toHaveLength(1);
});

test('СНИЛС is remarked on when it was touched: missing, wrong, or in order', () => {
  const after = (snils: string | undefined) =>
    remarksAfterEdit(doubtful, doubtful, snils).filter((one) => one === 'NO_SNILS' || one === 'WRONG_SNILS');
  expect(after(undefined)).toEqual(['NO_SNILS']);
  expect(after('')).toEqual(['NO_SNILS']);
  expect(after('12345678901')).toEqual(['WRONG_SNILS']);
  expect(after('11223344595')).toEqual([]);
});
