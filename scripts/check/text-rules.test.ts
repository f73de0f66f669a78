import { expect, test } from 'vitest';
import { textTroubles } from './text-rules.ts';

test('the raw bridge of Electron is named in its one place only', () => {
  const text = "import { ipcMain } from 'electron';\n";
  expect(textTroubles('main/ipc/handle.ts', text)).toEqual([]);
  expect(textTroubles('main/keys/keys.ts', text)).toEqual(['main/keys/keys.ts:1: the bridge is opened in one place']);
});

test('a window cannot be made outside main/window', () => {
  const text = '\nconst w = new BrowserWindow();';
  expect(textTroubles('main/window/office-window.ts', text)).toEqual([]);
  expect(textTroubles('main/documents/make-pdf.ts', text)).toHaveLength(1);
});

test('a folder of somebody’s machine is found in any file, an address of a site is not', () => {
  const folder = ['', 'home', 'anna', 'office'].join('/');
  expect(textTroubles('docs/notes.md', `see ${folder}`)).toEqual(['docs/notes.md:1: no place of a machine is named']);
  expect(textTroubles('docs/notes.md', 'see https://example.org/home/index.html')).toEqual([]);
});

test('a skipped test is found', () => {
  const text = ['test', ".skip('x', () => {});"].join('');
  expect(textTroubles('shared/a.test.ts', text)).toHaveLength(1);
});

test('a re-export of types is found', () => {
  expect(textTroubles('shared/kernel/a.ts', "export type { A } from './b.ts';")).toHaveLength(1);
});
