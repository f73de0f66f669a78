import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../app/fixtures.ts';

const password = 'яблоко на столе 17';
const model = {
  commission: 'Аттестационная комиссия Примерной области',
  isSample: true,
  recoveryKey: 'AAAA-BBBB-CCCC-DDDD',
  madeOn: '2026-11-21',
};

test('a page is printed in main, read from the documents’ origin and saved to the letter', async ({ app }) => {
  const made = await app.page.evaluate(
    async ({ password, model }) => {
      const call = (name: string, args: unknown) => globalThis.attestation?.[name]?.(args) as Promise<never>;
      await call('keys.create', { slot: 'sample', password });
      const document: { value: { documentId: string; pages: number; bytes: number } } = await call('documents.make', {
        order: { kind: 'recoverySheet', model },
      });
      const origin = location.origin.replace('bundle', 'doc');
      const answer = await fetch(`${origin}/${document.value.documentId}`);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const save = { documentId: document.value.documentId, suggestedName: 'Ключ: запасной' };
      const saved = await call('documents.save', save);
      return { ...document.value, type: answer.headers.get('content-type'), bytes: Array.from(bytes), saved };
    },
    { password, model },
  );
  expect(made.type).toBe('application/pdf');
  expect(made.pages).toBe(1);
  expect(readdirSync(app.saveDir)).toEqual(['Ключ запасной.pdf']);
  const file = join(app.saveDir, 'Ключ запасной.pdf');
  expect(Array.from(readFileSync(file))).toEqual(made.bytes);
  expect(execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })).toContain('AAAA');
  expect(execFileSync('pdffonts', [file], { encoding: 'utf8' })).toMatch(/Tinos/);
});

test('locking reloads the page and forgets what was made', async ({ app }) => {
  const id = await app.page.evaluate(
    async ({ password, model }) => {
      const call = (name: string, args: unknown) => globalThis.attestation?.[name]?.(args) as Promise<never>;
      await call('keys.create', { slot: 'sample', password });
      const made: { value: { documentId: string } } = await call('documents.make', {
        order: { kind: 'recoverySheet', model },
      });
      return made.value.documentId;
    },
    { password, model },
  );
  const reloaded = app.page.waitForEvent('load');
  await app.page.evaluate(() => void globalThis.attestation?.['keys.lock']?.({}));
  await reloaded;
  const status = await app.page
    .evaluate(async (path) => (await fetch(`${location.origin.replace('bundle', 'doc')}/${path}`)).status, id)
    .catch((error: Error) => error.message);
  expect(String(status)).toMatch(/404|Failed to fetch/);
});
