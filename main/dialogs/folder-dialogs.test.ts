import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { folderDialogs } from './folder-dialogs.ts';
import { safeName } from './safe-name.ts';

const kind = { label: 'Документ PDF', extension: 'pdf' };

test('a file never takes the place of another', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'attestatsiya-')), 'Аттестация');
  const dialogs = folderDialogs(folder);
  const names: string[] = [];
  for (let i = 0; i < 3; i += 1) {
    const path = (await dialogs.askWhereToSave({ suggestedName: 'График.pdf', kind })) ?? '';
    writeFileSync(path, 'x');
    names.push(basename(path));
  }
  expect(names).toEqual(['График.pdf', 'График (2).pdf', 'График (3).pdf']);
});

test.each([
  ['График: Томск', 'График Томск.pdf'],
  ['../../тайна', '.. .. тайна.pdf'],
  ['График.PDF', 'График.pdf'],
  ['  ', 'Документ.pdf'],
  ['Отчёт.', 'Отчёт.pdf'],
])('«%s» is saved as «%s»', (suggested, saved) => {
  expect(safeName(suggested, 'pdf')).toBe(saved);
});

test('a very long name is cut, its extension stays', () => {
  expect(safeName('я'.repeat(300), 'xlsx')).toBe(`${'я'.repeat(120)}.xlsx`);
});
