import { expect, test } from 'vitest';
import { pastedFile } from './pasted-file.ts';

test('a block of cells becomes a file of the same rows', async () => {
  const file = pastedFile('ФИО\tДолжность\r\nБаязитов Дамир\t"учитель\nхимии"\r\n', 'Вставлено.tsv');
  expect(file?.name).toBe('Вставлено.tsv');
  expect(await file?.text()).toBe('ФИО\tДолжность\r\nБаязитов Дамир\t"учитель\nхимии"\r\n');
});

test('a line of text is no table', () => {
  expect(pastedFile('Баязитов Дамир', 'Вставлено.tsv')).toBeNull();
  expect(pastedFile('', 'Вставлено.tsv')).toBeNull();
});
