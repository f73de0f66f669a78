import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { originsOf } from '../origin/origins.ts';
import { isPermitted } from './permissions.ts';

const typings = readFileSync(join(import.meta.dirname, '../../node_modules/electron/electron.d.ts'), 'utf8');
const signature = /setPermissionRequestHandler\(handler:[^\n]*/.exec(typings)?.[0] ?? '';
const all = [...signature.matchAll(/'([a-zA-Z-]+)'/g)].map((match) => match[1] ?? '');
const few = ['persistent-storage', 'clipboard-sanitized-write', 'fullscreen', 'notifications'];

test('the list of permissions is read from the typings of the very Electron that is used', () => {
  expect(all.length).toBeGreaterThan(40);
});

test.each(['electron', 'host'] as const)(
  'on %s our page has the few permissions that it uses and no other',
  (runtime) => {
    const { bundle } = originsOf(runtime);
    const granted = all.filter((permission) => isPermitted(permission, `${bundle}/`, bundle));
    expect(granted.sort()).toEqual(few.filter((permission) => all.includes(permission)).sort());
  },
);

test('nobody else has any, whatever his address resembles', () => {
  const { bundle } = originsOf('host');
  const others = [
    'https://bundle.invalid.example.org/',
    'http://bundle.invalid/',
    'https://doc.invalid/',
    'about:blank',
    '',
  ];
  expect(others.flatMap((url) => all.filter((permission) => isPermitted(permission, url, bundle)))).toEqual([]);
});

test('a permission that a later Chromium invents is denied', () => {
  expect(isPermitted('read-thoughts', 'app://bundle/', 'app://bundle')).toBe(false);
});
