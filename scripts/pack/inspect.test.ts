import { expect, test } from 'vitest';
import { filesTroubles } from './inspect.ts';

const whole = [
  '/package.json',
  '/out/main/index.js',
  '/out/main/key-worker.js',
  '/out/main/paper-worker.js',
  '/out/main/spreadsheet-process.js',
  '/out/preload/index.cjs',
  '/out/renderer/index.html',
  '/node_modules/zod/package.json',
  '/node_modules/pdf-lib/package.json',
  '/node_modules/exceljs/package.json',
  '/node_modules/docx/dist/index.mjs',
];

test('a package with everything and nothing else is well', () => {
  expect(filesTroubles(whole)).toEqual([]);
});

test('a program of a helper that was forgotten is missed', () => {
  expect(filesTroubles(whole.filter((file) => !file.includes('key-worker')))).toEqual([
    'missing: /out/main/key-worker.js',
  ]);
});

test.each([
  '/out/main/index.js.map',
  '/shared/kernel/ids.ts',
  '/.env',
  '/tests/fixtures/a.xlsx',
  '/node_modules/react/index.js',
])('%s does not belong into a package', (file) => {
  expect(filesTroubles([...whole, file])).toEqual([`must not be there: ${file}`]);
});
