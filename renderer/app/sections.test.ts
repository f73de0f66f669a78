import { expect, test } from 'vitest';
import { mayOpen, sectionOf, sections, sectionsOf } from './sections.ts';

test.each([
  ['secretary', '/settings/users', true],
  ['operator', '/settings/users', false],
  ['coordinator', '/settings/users', false],
  ['coordinator', '/settings/invitations', true],
  ['schoolCoordinator', '/settings/invitations', false],
  ['expert', '/settings', true],
  ['expert', '/experts', false],
  ['coordinator', '/experts', true],
  ['coordinator', '/experts/import', false],
  ['coordinator', '/applications/import', false],
  ['operator', '/applications/import', true],
  ['teacher', '/applications/a1', true],
  ['hr', '/schedule', false],
  ['coordinator', '/directories', false],
  ['operator', '/directories', true],
  ['teacher', '/no-such-place', true],
] as const)('%s opens %s: %s', (role, path, isOpen) => {
  expect(mayOpen(role, path)).toBe(isOpen);
});

test('every section and part that is named to a role can be opened by it', () => {
  for (const { roles } of sections) {
    for (const role of roles) {
      for (const { path, parts } of sectionsOf(role)) {
        for (const place of [path, ...parts.map((part) => part.path)]) expect(mayOpen(role, place), place).toBe(true);
      }
    }
  }
});

test('a place belongs to its section, not to one whose name begins alike', () => {
  expect(sectionOf('/settings/users')?.id).toBe('settings');
  expect(sectionOf('/settingsx')).toBeUndefined();
});
