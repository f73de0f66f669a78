import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const main = join(import.meta.dirname, '..');

test('main opens the bridge in one file and nowhere else', () => {
  const files = readdirSync(main, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!test)\.ts$/.test(file));
  const naming = files.filter((file) => readFileSync(join(main, file), 'utf8').includes('ipcMain.'));
  expect(naming.map((file) => file.replaceAll('\\', '/'))).toEqual(['ipc/handle.ts']);
});
