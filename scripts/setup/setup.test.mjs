import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourcesHash } from './build.mjs';
import { needsInstall } from './dependencies.mjs';
import { shouldFetch } from './electron.mjs';
import { startPlan } from './start-plan.mjs';

describe('what a start does', () => {
  const here = { argv: [], platform: 'linux', env: { DISPLAY: ':0' }, electron: null, isRoot: false };

  test('with a display and without Electron the host opens the window', () => {
    expect(startPlan({ ...here, argv: ['--profile', 'p'] })).toEqual({ kind: 'host', args: ['--profile', 'p'] });
  });

  test('Electron is taken where it is; only root on Linux runs it without its sandbox', () => {
    expect(startPlan({ ...here, electron: 'e' })).toEqual({ kind: 'electron', args: ['.'] });
    expect(startPlan({ ...here, electron: 'e', isRoot: true }).args).toEqual(['--no-sandbox', '.']);
    expect(startPlan({ ...here, electron: 'e', isRoot: true, platform: 'win32', env: {} }).args).toEqual(['.']);
  });

  test('without a display the demonstration runs instead, unless the window is not wanted', () => {
    expect(startPlan({ ...here, env: {} })).toEqual({ kind: 'demo', isAsked: false, args: [] });
    expect(startPlan({ ...here, env: { WAYLAND_DISPLAY: 'w' } }).kind).toBe('host');
    expect(startPlan({ ...here, env: {}, argv: ['--headless'] }).kind).toBe('host');
    expect(startPlan({ ...here, env: {}, platform: 'win32' }).kind).toBe('host');
  });

  test('an asked demonstration keeps its own flags', () => {
    const argv = ['--demo', '--in', 'a', '--out', 'b'];
    expect(startPlan({ ...here, argv })).toEqual({ kind: 'demo', isAsked: true, args: ['--in', 'a', '--out', 'b'] });
  });
});

describe('libraries are installed', () => {
  const state = { lockHash: 'a', stampedHash: null, lockTimeMs: 0, installedTimeMs: 0 };

  test('when there are none', () => {
    expect(needsInstall({ ...state, installedTimeMs: null, stampedHash: 'a' })).toBe(true);
  });

  test('when the lock file is newer than they are', () => {
    expect(needsInstall({ ...state, lockTimeMs: 60_000 })).toBe(true);
    expect(needsInstall({ ...state, lockTimeMs: 60_000, stampedHash: 'b' })).toBe(true);
  });

  test('and not again when they were made of this very lock file', () => {
    expect(needsInstall({ ...state, lockTimeMs: 60_000, stampedHash: 'a' })).toBe(false);
    expect(needsInstall({ ...state, lockTimeMs: 500 })).toBe(false);
  });
});

test('Electron is fetched once for a version, and never past somebody’s own folder', () => {
  const state = { hasBinary: false, hasOverride: false, version: '45.4.1', triedVersion: null };
  expect(shouldFetch(state)).toBe(true);
  expect(shouldFetch({ ...state, triedVersion: '45.4.1' })).toBe(false);
  expect(shouldFetch({ ...state, triedVersion: '44.0.0' })).toBe(true);
  expect(shouldFetch({ ...state, hasBinary: true })).toBe(false);
  expect(shouldFetch({ ...state, hasOverride: true })).toBe(false);
});

test('the build is stale when a source has changed, and not when a test has', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attestatsiya-'));
  mkdirSync(join(folder, 'shared'));
  const write = (name, text) => writeFileSync(join(folder, 'shared', name), text);
  const hash = () => sourcesHash(folder, ['shared', 'missing']);
  write('a.ts', '1');
  const before = hash();
  write('a.test.ts', 'x');
  expect(hash()).toBe(before);
  write('a.ts', '2');
  expect(hash()).not.toBe(before);
  write('a.ts', '1');
  write('b.ts', '');
  expect(hash()).not.toBe(before);
});
