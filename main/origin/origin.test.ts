import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Incidents } from '../app/incidents.ts';
import { type DataRoute, jsonAnswer, MAX_BODY_BYTES } from './data-routes.ts';
import { isFrom, originsOf } from './origins.ts';
import { createOriginHandler, type OriginRequest } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'attestatsiya-'));
const root = join(folder, 'renderer');
const told: string[] = [];
const incidents: Incidents = {
  recent: async () => [],
  report: async (_where, name) => {
    told.push(name);
    return 'incident-1';
  },
};

beforeAll(() => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<html><head><title>x</title></head></html>');
  writeFileSync(join(root, 'assets/a.js'), '1');
  writeFileSync(join(root, 'assets/secret.env'), 'x');
  writeFileSync(join(folder, 'outside.js'), 'x');
});

const routes: readonly DataRoute[] = [
  {
    method: 'PUT',
    path: '/_data/files/:token',
    handle: async ({ params, body }) => jsonAnswer([params.token, body.length]),
  },
  { method: 'GET', path: '/_data/broken', handle: async () => Promise.reject(new Error('x')) },
];

describe.each(['electron', 'host'] as const)('on %s', (runtime) => {
  const origins = originsOf(runtime);
  let isUnlocked = true;
  let nonces = 0;
  const handler = createOriginHandler({
    origins,
    bundle: { root, doc: origins.doc, newNonce: () => `nonce${++nonces}` },
    documents: { find: (id) => (id === '17' ? { contentType: 'application/pdf', bytes: new Uint8Array([1]) } : null) },
    data: { routes, incidents, lock: { isUnlocked: () => isUnlocked } },
  });
  const ask = (address: string, init: RequestInit = {}, initiatorOrigin?: string) => {
    // Requests of custom schemes have no body in Node's own Request; the handler reads just these fields.
    const request = new Request('https://x.invalid/', init);
    const asked = { method: request.method, url: address, body: request.body, initiatorOrigin };
    return handler(asked as unknown as OriginRequest);
  };

  test('the page comes with the policy of the architecture and a nonce of its own for every load', async () => {
    const first = await ask(`${origins.bundle}/`);
    const html = await first.text();
    const nonce = /<meta property="csp-nonce" nonce="([^"]+)">/.exec(html)?.[1];
    expect(first.headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'nonce-${nonce}'; font-src 'self'; ` +
        `worker-src 'self'; connect-src 'self' ${origins.doc}; img-src 'self' ${origins.doc} data: blob:; ` +
        `frame-src ${origins.doc}; base-uri 'none'; form-action 'none'; object-src 'none'`,
    );
    expect(await (await ask(`${origins.bundle}/`)).text()).not.toContain(`"${nonce}"`);
  });

  test('files of the renderer are served with their type, and cannot be taken for another', async () => {
    const script = await ask(`${origins.bundle}/assets/a.js`, {}, origins.bundle);
    expect(script.status).toBe(200);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([
    '/../outside.js',
    '/%2e%2e/outside.js',
    '/..%2foutside.js',
    '/..%5coutside.js',
    '/assets/a.js%00.html',
    '/assets/%zz.js',
    '/assets/secret.env',
    '/assets',
    '/missing.js',
  ])('%s is not served', async (path) => {
    expect((await ask(`${origins.bundle}${path}`)).status).toBe(404);
  });

  test('nobody but our page gets anything', async () => {
    const strangers = ['https://example.org', 'null', origins.doc, `${origins.bundle}.example.org`];
    const statuses = await Promise.all(strangers.map(async (who) => (await ask(`${origins.bundle}/`, {}, who)).status));
    expect(statuses).toEqual([403, 403, 403, 403]);
  });

  test('addresses of other hosts are not ours to answer', async () => {
    expect((await ask(`${origins.scheme}://elsewhere.invalid/`)).status).toBe(403);
  });

  test('the page is read, not written', async () => {
    expect((await ask(`${origins.bundle}/index.html`, { method: 'POST' })).status).toBe(405);
  });

  test('a made document is powerless as a page and readable by ours only', async () => {
    const made = await ask(`${origins.doc}/17`, {}, origins.bundle);
    expect(made.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(made.headers.get('access-control-allow-origin')).toBe(origins.bundle);
    expect((await ask(`${origins.doc}/18`, {}, origins.bundle)).status).toBe(404);
    expect((await ask(`${origins.doc}/17`, { method: 'PUT' }, origins.bundle)).status).toBe(403);
  });

  test('a data route gets its parts and its body', async () => {
    const put = await ask(`${origins.bundle}/_data/files/t-1?offset=0`, { method: 'PUT', body: new Uint8Array(3) });
    expect(await put.json()).toEqual(['t-1', 3]);
    expect((await ask(`${origins.bundle}/_data/nothing`)).status).toBe(404);
  });

  test('a body over four mebibytes is refused', async () => {
    const body = new Uint8Array(MAX_BODY_BYTES + 1);
    expect((await ask(`${origins.bundle}/_data/files/t-1`, { method: 'PUT', body })).status).toBe(413);
  });

  test('a locked office gives and takes no data', async () => {
    isUnlocked = false;
    expect((await ask(`${origins.bundle}/_data/files/t-1`, { method: 'PUT' })).status).toBe(423);
    isUnlocked = true;
  });

  test('a route that throws becomes an incident, not an answer', async () => {
    const answer = await ask(`${origins.bundle}/_data/broken`);
    expect([answer.status, await answer.text(), told.at(-1)]).toEqual([500, '', 'GET /_data/broken']);
  });
});

test('an address belongs to an origin by scheme and host, not by how it begins', () => {
  expect(isFrom('app://bundle', 'app://bundle/index.html')).toBe(true);
  expect(isFrom('app://bundle', 'app://bundle.example.org/')).toBe(false);
  expect(isFrom('app://bundle', 'app://doc/')).toBe(false);
  expect(isFrom('https://bundle.invalid', 'https://bundle.invalid:444/')).toBe(false);
  expect(isFrom('https://bundle.invalid', '')).toBe(false);
});
