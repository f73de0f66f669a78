import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entryOf, missingPlatformPackages } from './platform-packages.mjs';

test('package-lock.json names the packages of every system (scripts/complete-lock.mjs adds them)', () => {
  const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'));
  expect(missingPlatformPackages(lock)).toEqual([]);
});

test('the system, processor and C library are told by the name', () => {
  const entry = (name) => entryOf({ name, version: '1.2.3', isDev: true });
  expect(entry('@a/binding-linux-x64-musl')).toEqual({
    version: '1.2.3',
    cpu: ['x64'],
    dev: true,
    libc: ['musl'],
    optional: true,
    os: ['linux'],
  });
  expect(entry('@a/b-linux-arm-gnueabihf')).toMatchObject({ cpu: ['arm'], libc: ['glibc'], os: ['linux'] });
  expect(entry('@a/b-win32-arm64-msvc')).toMatchObject({ cpu: ['arm64'], os: ['win32'] });
  expect(() => entry('@a/wasm')).toThrow('no system');
});
