import { describe, expect, test } from 'vitest';
import { PRINT_PARTITION, secureWebPreferences } from './web-preferences.ts';

const office = secureWebPreferences({ kind: 'office', preload: 'preload.cjs', hasDevTools: false });
const print = secureWebPreferences({ kind: 'print' });

describe.each([
  ['the office', office],
  ['a printed page', print],
])('%s', (_name, preferences) => {
  test('is isolated, sandboxed and has no Node', () => {
    expect(preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
    });
  });

  test('asks for nothing that Electron calls insecure', () => {
    const insecure = [
      'allowRunningInsecureContent',
      'experimentalFeatures',
      'enableBlinkFeatures',
      'additionalArguments',
    ];
    expect(insecure.filter((name) => name in preferences)).toEqual([]);
  });

  test('has no spelling service, which would fetch dictionaries', () => {
    expect(preferences.spellcheck).toBe(false);
  });
});

test('a packed program has no developer tools', () => {
  expect(office.devTools).toBe(false);
});

test('a printed page runs no script, has no bridge and lives in memory only', () => {
  expect(print.javascript).toBe(false);
  expect(print.preload).toBeUndefined();
  expect(print.partition).toBe(PRINT_PARTITION);
  expect(PRINT_PARTITION.startsWith('persist:')).toBe(false);
});
