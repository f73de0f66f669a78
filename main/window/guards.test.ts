import { describe, expect, test } from 'vitest';
import { originsOf } from '../origin/origins.ts';
import { mayNavigate } from './guard-contents.ts';
import { isOurs } from './guard-session.ts';
import { isExternalAllowed } from './open-external.ts';

describe.each(['electron', 'host'] as const)('on %s', (runtime) => {
  const origins = originsOf(runtime);

  test('the page reloads itself and shows made documents, and is led nowhere else', () => {
    expect(mayNavigate(`${origins.bundle}/#/applications`, origins)).toBe(true);
    expect(mayNavigate(`${origins.doc}/17`, origins)).toBe(true);
    const elsewhere = [
      'https://example.org/',
      `${origins.bundle}.example.org/`,
      `${origins.bundle}:8443/`,
      'file:///etc/passwd',
      'data:text/html,x',
      'javascript:alert(1)',
      `${origins.print}/1/`,
      'nonsense',
    ];
    expect(elsewhere.filter((address) => mayNavigate(address, origins))).toEqual([]);
  });

  test('nothing is loaded but from our own origins', () => {
    expect(isOurs(`${origins.print}/1/fonts/a.ttf`, origins)).toBe(true);
    expect(isOurs('https://example.org/', origins)).toBe(false);
    expect(isOurs('http://localhost/', origins)).toBe(false);
    expect(isOurs('ftp://example.org/', origins)).toBe(false);
  });
});

test('only a letter or a page by https is handed to the system', () => {
  expect(isExternalAllowed('https://example.org/help')).toBe(true);
  expect(isExternalAllowed('mailto:support@example.org')).toBe(true);
  const refused = ['http://example.org/', 'file:///etc/passwd', 'smb://host/share', 'https://user@example.org/', 'x'];
  expect(refused.filter(isExternalAllowed)).toEqual([]);
});
