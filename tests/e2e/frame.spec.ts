import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as plain } from '@playwright/test';
import { test } from '../app/fixtures.ts';
import { launchApp, startMain } from '../app/launch.ts';

test('the window gets named calls and nothing more', async ({ app }) => {
  const seen = await app.page.evaluate(() => ({
    calls: Object.keys(globalThis.attestation ?? {}).every((name) => /^[a-z]+\.[a-zA-Z]+$/.test(name)),
    isFrozen: Object.isFrozen(globalThis.attestation),
    raw: ['require', 'process', 'ipcRenderer', '__hostCall'].filter((name) => name in globalThis),
    isSecure: isSecureContext,
    language: navigator.language.slice(0, 2),
  }));
  expect(seen).toEqual({ calls: true, isFrozen: true, raw: [], isSecure: true, language: 'ru' });
});

test('calls that need an office are refused while it is locked', async ({ app }) => {
  const said = await app.page.evaluate(() =>
    globalThis.attestation?.['files.begin']?.({ name: 'Журнал.xlsx', size: 10 }).catch((error: Error) => error.message),
  );
  expect(said).toContain('files.begin: locked');
  const status = await app.page.evaluate(
    async () => (await fetch('/_data/files/x?offset=0', { method: 'PUT' })).status,
  );
  expect([404, 423]).toContain(status);
});

test('the page cannot be led away and opens no other window', async ({ app }) => {
  const home = app.page.url();
  await app.page.evaluate(() => {
    location.href = 'https://example.org/';
    window.open('https://example.org/');
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
  });
  await expect.poll(() => app.browser.contexts()[0]?.pages().length).toBe(1);
  expect(app.page.url()).toBe(home);
});

test('files outside the built renderer are not served', async ({ app }) => {
  const statuses = await app.page.evaluate(async () => {
    const paths = [
      '/..%2f..%2fpackage.json',
      '/%2e%2e/main/index.js',
      '/index.html%00.js',
      '/nothing.js',
      '/..%5cpackage.json',
    ];
    return Promise.all(paths.map(async (path) => (await fetch(path)).status));
  });
  expect(statuses).toEqual([404, 404, 404, 404, 404]);
});

plain('a network request of the page goes nowhere', async () => {
  const app = await launchApp();
  const said = await app.page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'went',
      () => 'stopped',
    ),
  );
  expect(said).toBe('stopped');
  await app.close();
});

plain('a second start on the same profile says so, leaves the first alone and ends with code 3', async () => {
  const app = await launchApp();
  const second = startMain({}, ['--profile', app.profile, '--hidden']);
  const said: string[] = [];
  second.process.stderr?.on('data', (text: Buffer) => said.push(text.toString()));
  const [code] = await once(second.process, 'exit');
  expect(code).toBe(3);
  expect(said.join('')).toContain('уже открыт');
  expect(await app.page.evaluate(() => document.readyState)).toBe('complete');
  await app.close();
});

plain('a profile that is a file is told about and left as it was', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'attestatsiya-')), 'кабинет');
  writeFileSync(file, 'важное');
  const started = startMain({}, ['--profile', file, '--hidden']);
  const said: string[] = [];
  started.process.stderr?.on('data', (text: Buffer) => said.push(text.toString()));
  const [code] = await once(started.process, 'exit');
  expect(code).toBe(4);
  expect(said.join('')).toContain('не папка');
  expect(existsSync(file)).toBe(true);
});

plain(
  'after the program is killed its Chromium ends too, and the profile opens again with what was stored',
  async () => {
    const profile = mkdtempSync(join(tmpdir(), 'attestatsiya-'));
    const first = await launchApp({ profile });
    await first.page.evaluate(writeMark, 'kept');
    const gone = new Promise((resolve) => first.browser.once('disconnected', resolve));
    first.process.kill('SIGKILL');
    await gone;
    const again = await launchApp({ profile });
    expect(await again.page.evaluate(readMark)).toBe('kept');
    await again.close();
    expect(readdirSync(profile)).not.toContain('incidents');
  },
);

plain('the program opens in a window of its own, without the signs of a browser', async () => {
  const app = await launchApp({ isShown: true });
  const seen = await app.page.evaluate(() => ({
    isOwnWindow: matchMedia('(display-mode: standalone)').matches || !('chrome' in globalThis),
    width: innerWidth > 1000,
  }));
  expect(seen).toEqual({ isOwnWindow: true, width: true });
  await app.close();
});

/** Runs in the page: writes as the office does, told to be on the disk. */
function writeMark(value: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('mark', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('marks');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('marks', 'readwrite', { durability: 'strict' });
      writing.objectStore('marks').put(value, 'mark');
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(writing.error);
    };
  });
}

/** Runs in the page. */
function readMark(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('mark', 1);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('marks').objectStore('marks').get('mark');
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    };
  });
}
