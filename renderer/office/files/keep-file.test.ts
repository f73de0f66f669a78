import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { refuseFile } from '#shared/domain/refusals/file-refusals.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { keepFile } from './keep-file.ts';

const MB = 1024 * 1024;
const kept = { sha256: 'a'.repeat(64), name: 'Скан.pdf', size: 9 * MB, kind: 'pdf', trouble: null };

let calls: string[] = [];
let sent: { readonly address: string; readonly bytes: number }[] = [];
let inFlight = 0;
let answer: () => Response = () => new Response('{}');

beforeEach(() => {
  [calls, sent, inFlight] = [[], [], 0];
  answer = () => new Response('{}');
  const called = (name: string, value: unknown) => async () => {
    calls.push(name);
    return value;
  };
  globalThis.attestation = {
    'blobs.begin': called('begin', { ok: true, value: { token: 't1' } }),
    'blobs.finish': called('finish', { ok: true, value: kept }),
    'blobs.cancel': called('cancel', {}),
  };
  vi.stubGlobal('fetch', async (address: string, { body }: { readonly body: ArrayBuffer }) => {
    inFlight += 1;
    expect(inFlight).toBe(1);
    sent.push({ address, bytes: body.byteLength });
    await Promise.resolve();
    inFlight -= 1;
    return answer();
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  globalThis.attestation = undefined;
});

const aFile = (bytes: number) => new File([new Uint8Array(bytes)], 'Скан.pdf');
const never = new AbortController().signal;

test('a file goes over in pieces of four mebibytes, one at a time, and its progress is told', async () => {
  const told: number[] = [];
  expect(await keepFile(aFile(9 * MB), (done) => told.push(done), never)).toEqual(ok(kept));
  expect(sent).toEqual([
    { address: '/_data/blobs/incoming/t1?offset=0', bytes: 4 * MB },
    { address: `/_data/blobs/incoming/t1?offset=${4 * MB}`, bytes: 4 * MB },
    { address: `/_data/blobs/incoming/t1?offset=${8 * MB}`, bytes: MB },
  ]);
  expect([told, calls]).toEqual([
    [4 * MB, 8 * MB, 9 * MB],
    ['begin', 'finish'],
  ]);
});

test('an empty file is not even announced', async () => {
  expect(await keepFile(aFile(0), () => undefined, never)).toEqual(err(refuseFile('file.empty', {})));
  expect(calls).toEqual([]);
});

test('a file that is stopped on its way is forgotten by main', async () => {
  const abort = new AbortController();
  const outcome = await keepFile(aFile(9 * MB), () => abort.abort(), abort.signal);
  expect(outcome).toEqual(err(refuseFile('file.cancelled', {})));
  expect([sent.length, calls]).toEqual([1, ['begin', 'cancel']]);
});

test('what main refuses is told with its reason; an answer that is none is an interruption', async () => {
  const refusal = refuseFile('file.program', {});
  answer = () => new Response(JSON.stringify(refusal), { status: 409 });
  expect(await keepFile(aFile(5), () => undefined, never)).toEqual(err(refusal));
  answer = () => new Response('', { status: 500 });
  expect(await keepFile(aFile(5), () => undefined, never)).toEqual(err(refuseFile('file.interrupted', {})));
  expect(calls).toEqual(['begin', 'cancel', 'begin', 'cancel']);
});

test('a file that cannot be read where it lies is told so', async () => {
  const gone = aFile(5);
  gone.slice = () => {
    throw new Error('the stick is out');
  };
  expect(await keepFile(gone, () => undefined, never)).toEqual(err(refuseFile('file.unreadable', {})));
});
