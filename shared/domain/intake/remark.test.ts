import { expect, test } from 'vitest';
import { isComplete, readApplication } from './read-application.ts';
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

test.each([
  { claimedCategory: 'высшая', heldCategory: 'первая' },
  { claimedCategory: 'педагог-наставник', heldCategory: 'высшая' },
  { claimedCategory: 'педагог-методист', heldCategory: 'высшая', post: 'учитель-методист' },
  { claimedCategory: 'педагог-наставник', heldCategory: 'высшая', post: 'методист' },
  { heldCategory: 'первая', heldUntil: '01.09.2026' },
  { heldCategory: 'не имею', heldUntil: '31.08.2026' },
  { epguNo: '4165107674' },
  { heldUntil: ' без срока' },
  { heldUntil: 'не ограничен' },
  { note: 'а'.repeat(2000) },
  { post: 'а'.repeat(300), subject: 'б'.repeat(300), organisation: 'в'.repeat(400) },
])('nothing is remarked on %o', (texts) => {
  expect(remarksOf(texts)).toEqual([]);
});

test.each([{ post: 'а'.repeat(301) }, { subject: 'а'.repeat(301) }, { organisation: 'а'.repeat(401) }])(
  'a text that lost its end is remarked',
  (texts) => {
    expect(remarksOf(texts)).toEqual(['TEXT_CUT']);
  },
);

test.each([
  [{ claimedCategory: 'педагог-методист' }, ['TITLE_WITHOUT_HIGHEST']],
  [{ claimedCategory: 'педагог-наставник', heldCategory: 'не имею' }, ['TITLE_WITHOUT_HIGHEST']],
  [
    { claimedCategory: 'высшая', heldCategory: 'не имею', heldUntil: 'май' },
    ['HIGHEST_WITHOUT_CATEGORY', 'HELD_UNREADABLE'],
  ],
])('%o is remarked as %o', (texts, remarks) => {
  expect(remarksOf(texts)).toEqual(remarks);
});

test.each([
  [{ claimedCategory: '' }, 'unknownCategory', 'category.empty', 'claimedCategory'],
  [{ claimedCategory: 'высшая/первая' }, 'unknownCategory', 'category.several', 'claimedCategory'],
  [{ claimedCategory: 'вторая' }, 'unknownCategory', 'category.unknown', 'claimedCategory'],
  [{ receivedAt: '' }, 'badDate', 'date.empty', 'receivedAt'],
  [{ snils: '11223344596' }, 'invalidSnils', 'snils.checksum', 'snils'],
  [{ snils: '112' }, 'invalidSnils', 'snils.digits', 'snils'],
])('%o is a problem of class %s', (texts, rowClass, code, field) => {
  const row = readApplication(2, { ...usual, ...texts });
  expect(row.problems.map((one) => [one.rowClass, one.reason.code, one.field])).toEqual([[rowClass, code, field]]);
  expect(Object.keys(row.unread)).toEqual([field]);
});

test('figures of a wrong СНИЛС are told', () => {
  const reasons = ['11223344596', '112-33'].map((snils) => readApplication(2, { ...usual, snils }).problems[0]?.reason);
  expect(reasons.map((reason) => reason?.facts)).toEqual([{ expected: '95' }, { digits: 5 }]);
});

test('what an application needs: a day, a category, a surname and a name', () => {
  const isWhole = (texts: Partial<Record<string, string>>) =>
    isComplete(readApplication(2, { ...usual, ...texts }).draft);
  expect(isWhole({})).toBe(true);
  expect(isWhole({ receivedAt: '' })).toBe(false);
  expect(isWhole({ claimedCategory: '' })).toBe(false);
  expect(isWhole({ fullName: 'Иванова' })).toBe(false);
  expect(isWhole({ fullName: '', firstName: 'Анна' })).toBe(false);
});

test('a note of dashes is no note, and a number of ЕПГУ keeps its forty signs', () => {
  const { draft } = readApplication(2, { ...usual, note: ' — ', epguNo: '1'.repeat(50) });
  expect([draft.note, draft.epguNo]).toEqual(['', '1'.repeat(40)]);
  expect(readApplication(2, { ...usual, note: ' срочно\u00a0' }).draft.note).toBe('срочно');
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
