import { expect, test } from 'vitest';
import { readApplication } from './read-application.ts';
import { mendApplication } from './row-texts.ts';

const usual = {
  fullName: 'Иванова Анна Петровна',
  receivedAt: '01.09.2026',
  claimedCategory: 'первая',
  form: 'очно',
  snils: '11223344595',
  post: 'учитель',
};
const remarksOf = (texts: Partial<Record<string, string>>) => readApplication(2, { ...usual, ...texts }).draft.remarks;

test('nothing is remarked on a usual row', () => {
  expect(remarksOf({})).toEqual([]);
});

test.each([
  [{ claimedCategory: 'высшая' }, 'HIGHEST_WITHOUT_CATEGORY'],
  [{ claimedCategory: 'педагог-наставник', heldCategory: 'первая' }, 'TITLE_WITHOUT_HIGHEST'],
  [{ claimedCategory: 'педагог-методист', heldCategory: 'высшая', post: 'Старший методист' }, 'METHODIST_POST'],
  [{ heldCategory: 'первая', heldUntil: '31.08.2026' }, 'CATEGORY_EXPIRED'],
  [{ epguNo: '74106469' }, 'EPGU_UNUSUAL'],
  [{ snils: '' }, 'NO_SNILS'],
  [{ form: '' }, 'NO_FORM'],
  [{ heldCategory: 'заслуженный учитель' }, 'HELD_UNREADABLE'],
  [{ heldUntil: 'май' }, 'HELD_UNREADABLE'],
  [{ note: 'а'.repeat(2001) }, 'TEXT_CUT'],
])('%o is remarked as %s and keeps nobody out', (texts, remark) => {
  const row = readApplication(2, { ...usual, ...texts });
  expect(row.draft.remarks).toEqual([remark]);
  expect(row.problems).toEqual([]);
});

test('a category without a term is not remarked', () => {
  expect(remarksOf({ heldCategory: 'первая', heldUntil: 'бессрочно' })).toEqual([]);
});

test('what was not understood stays as typed while another cell is mended', () => {
  const row = readApplication(2, { ...usual, heldUntil: 'май', receivedAt: '31.02.2026' });
  const mended = mendApplication(row, 'receivedAt', '28.02.2026');
  expect(mended.unread).toMatchObject({ heldUntil: 'май' });
  expect(mended.draft.receivedAt).toBe('2026-02-28');
  expect(mended.problems).toEqual([]);
});
