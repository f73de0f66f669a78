import { describe, expect, test } from 'vitest';
import { withBytes } from './bridge.ts';
import { findChromium } from './find-chromium.ts';
import { launchOptions, mayUseSandbox } from './launch-options.ts';
import { merged } from './preferences.ts';
import { BINDING, preloadScript } from './preload-script.ts';

describe('finding Chromium', () => {
  test('the named one wins, and a wrong name is not replaced by another in silence', () => {
    expect(findChromium({ CHROMIUM_PATH: '/opt/c' }, 'linux', () => true)).toBe('/opt/c');
    expect(
      findChromium({ CHROMIUM_PATH: '/opt/c', PATH: '/usr/bin' }, 'linux', (path) => path !== '/opt/c'),
    ).toBeNull();
  });

  test('Chromium goes before Chrome and Edge', () => {
    const here = new Set(['/usr/bin/google-chrome', '/usr/bin/chromium-browser']);
    expect(findChromium({ PATH: '/usr/bin' }, 'linux', (path) => here.has(path))).toBe('/usr/bin/chromium-browser');
  });

  test('on Windows Edge is taken where there is nothing else', () => {
    const env = { PROGRAMFILES: 'P', 'PROGRAMFILES(X86)': 'P86' };
    expect(findChromium(env, 'win32', (path) => path.includes('Edge') && path.startsWith('P86'))).toContain(
      'msedge.exe',
    );
  });

  test('without any there is none', () => {
    expect(findChromium({ PATH: '/usr/bin' }, 'linux', () => false)).toBeNull();
  });
});

test('the sandbox is off for root on Linux and nowhere else', () => {
  expect(mayUseSandbox('linux', 0)).toBe(false);
  expect(mayUseSandbox('linux', 1000)).toBe(true);
  expect(mayUseSandbox('darwin', 0)).toBe(true);
  expect(mayUseSandbox('win32', undefined)).toBe(true);
});

test('Chromium is told to keep off the network and to show no sign of automation', () => {
  const { args = [], ignoreDefaultArgs } = launchOptions(true, ['--lang=ru'], '/usr/bin/chromium');
  expect(args).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
  expect(args).toContain('--disable-background-networking');
  expect(args).toContain('--lang=ru');
  expect(ignoreDefaultArgs).toEqual(['--enable-automation']);
});

describe('the script before every page', () => {
  /** Runs the script as a document would, over a made-up window. */
  function run(preload: string, isTop = true): { readonly page: Record<string, unknown>; readonly sent: string[] } {
    const sent: string[] = [];
    const page: Record<string, unknown> = { [BINDING]: (text: string) => sent.push(text) };
    page.top = isTop ? page : {};
    new Function('globalThis', preloadScript(preload))(page);
    return { page, sent };
  }
  const exposing =
    "require('electron').contextBridge.exposeInMainWorld('office', { ask: () => require('electron').ipcRenderer.invoke('a.b', 1) });";

  test('takes the binding away and leaves what the preload exposes', () => {
    const { page } = run(exposing);
    expect(BINDING in page).toBe(false);
    expect(Object.isFrozen(page.office)).toBe(true);
  });

  test('carries a call to main and its answer back', async () => {
    const { page, sent } = run(exposing);
    const answer = (page.office as { ask: () => Promise<unknown> }).ask();
    expect(sent.map((text) => JSON.parse(text))).toEqual([{ id: 1, channel: 'a.b', args: [1] }]);
    (page.__hostReceive as (text: string) => void)(JSON.stringify({ id: 1, ok: true, value: { found: 2 } }));
    expect(await answer).toEqual({ found: 2 });
  });

  test.each([
    ['that knows Base64', () => 'AQL/'],
    ['before 140, which does not', undefined],
  ])('carries bytes in the fields of an argument beside it, as text, in a Chromium %s', (_, toBase64) => {
    const { page, sent } = run(
      "require('electron').contextBridge.exposeInMainWorld('office', { ask: (piece) => require('electron').ipcRenderer.invoke('a.b', piece) });",
    );
    const { ask } = page.office as { ask: (args: unknown) => Promise<unknown> };
    void ask({ at: 5, piece: Object.assign(new Uint8Array([1, 2, 255]), { toBase64 }) });
    expect(sent.map((text) => JSON.parse(text))).toEqual([
      { id: 1, channel: 'a.b', args: [{ at: 5 }], bytes: [[['piece', 'AQL/']]] },
    ]);
    expect(withBytes({ at: 5 }, [['piece', 'AQL/']])).toEqual({ at: 5, piece: new Uint8Array([1, 2, 255]) });
  });

  test('a frame inside the page gets neither the binding nor the preload', () => {
    const { page } = run(exposing, false);
    expect(BINDING in page).toBe(false);
    expect(page.office).toBeUndefined();
  });

  test('a preload can load nothing but electron', () => {
    expect(() => run("require('node:fs')")).toThrow('no module');
  });
});

test('our preferences are laid over those of the profile, which stay otherwise', () => {
  const under = { profile: { name: 'x', password_manager_enabled: true }, bookmarks: [1] };
  expect(merged(under, { profile: { password_manager_enabled: false }, translate: { enabled: false } })).toEqual({
    profile: { name: 'x', password_manager_enabled: false },
    bookmarks: [1],
    translate: { enabled: false },
  });
});
