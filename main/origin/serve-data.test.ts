import { expect, test } from 'vitest';
import { bytesAnswer, type DataRoute } from './data-routes.ts';
import { serveData } from './serve-data.ts';

test('a route is told the range that the window asks for, and its own headers go with the answer', async () => {
  const route: DataRoute = {
    method: 'GET',
    path: '/_data/blobs/:sha256',
    handle: async ({ range }) => ({
      ...bytesAnswer(new TextEncoder().encode(range ?? 'whole')),
      status: range ? 206 : 200,
      headers: { 'Accept-Ranges': 'bytes' },
    }),
  };
  const options = {
    routes: [route],
    lock: { isUnlocked: () => true },
    incidents: { report: async () => 'incident-1' },
  };
  const url = new URL('https://bundle.invalid/_data/blobs/1');
  const ask = async (headers: Readonly<Record<string, string>>) => {
    const answer = await serveData(options as never, new Request(url, { headers }), url);
    return [answer.status, await answer.text(), answer.headers.get('accept-ranges')];
  };
  expect(await ask({ Range: 'bytes=0-9' })).toEqual([206, 'bytes=0-9', 'bytes']);
  expect(await ask({})).toEqual([200, 'whole', 'bytes']);
});
