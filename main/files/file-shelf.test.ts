import { beforeEach, expect, test } from 'vitest';
import { createFileShelf, type FileShelf } from './file-shelf.ts';

let shelf: FileShelf;
let tokens = 0;

beforeEach(() => {
  shelf = createFileShelf({ maxBytes: 10, maxFiles: 2 }, () => `t-${++tokens}`);
});

async function begin(size: number): Promise<string> {
  const begun = await shelf.area.handlers['files.begin']({ name: 'Журнал.xlsx', size });
  return begun.ok ? begun.value.token : begun.error.code;
}

async function put(token: string, offset: number, ...bytes: number[]): Promise<number> {
  const [route] = shelf.area.routes;
  const query = new URLSearchParams({ offset: String(offset) });
  return (await route?.handle({ params: { token }, query, body: new Uint8Array(bytes) }))?.status ?? 0;
}

test('a file is there when its last piece has come, and not before', async () => {
  const token = await begin(3);
  expect(await put(token, 0, 1, 2)).toBe(200);
  expect(shelf.files.get(token)).toBeNull();
  expect(await put(token, 2, 3)).toBe(200);
  expect(shelf.files.get(token)).toEqual({ name: 'Журнал.xlsx', bytes: new Uint8Array([1, 2, 3]) });
});

test('a file that is too big is refused with both figures before any byte', async () => {
  const big = createFileShelf({ maxBytes: 30 * 1024 * 1024, maxFiles: 2 }, () => 't');
  const begun = await big.area.handlers['files.begin']({ name: 'x.xlsx', size: 31.2 * 1024 * 1024 });
  expect(begun).toEqual({ ok: false, error: { code: 'file.tooBig', facts: { sizeMb: '31,2', limitMb: '30' } } });
});

test('an empty file is refused', async () => {
  expect(await begin(0)).toBe('file.empty');
});

test('more files than the limit are refused until one is dropped', async () => {
  const first = await begin(1);
  await begin(1);
  expect(await begin(1)).toBe('file.tooMany');
  await shelf.area.handlers['files.drop']({ token: first });
  expect(await begin(1)).toMatch(/^t-/);
});

test('a piece sent twice does no harm, a piece out of place is not taken', async () => {
  const token = await begin(4);
  await put(token, 0, 1, 2);
  expect(await put(token, 0, 1, 2)).toBe(200);
  expect(await put(token, 3, 4)).toBe(400);
  expect(await put(token, 2, 3, 4, 5)).toBe(400);
  expect(await put(token, -1, 9)).toBe(400);
  expect(await put(token, 2, 3, 4)).toBe(200);
  expect(shelf.files.get(token)?.bytes).toEqual(new Uint8Array([1, 2, 3, 4]));
});

test('bytes for a file that nobody announced are not taken', async () => {
  expect(await put('t-unknown', 0, 1)).toBe(404);
});

test('locking forgets every file', async () => {
  const token = await begin(1);
  await put(token, 0, 1);
  shelf.clear();
  expect(shelf.files.get(token)).toBeNull();
});
