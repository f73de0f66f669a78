import { afterEach, beforeEach, expect, test } from 'vitest';
import { refuseFile } from '#shared/domain/refusals/file-refusals.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { ipcContract } from '#shared/protocol/ipc/contract.ts';
import { keepFile } from './keep-file.ts';

const MB = 1024 * 1024;
const kept = { sha256: 'a'.repeat(64), name: 'Скан.pdf', size: 2.5 * MB, kind: 'pdf', trouble: null };

type Put = { readonly token: string; readonly offset: number; readonly piece: Uint8Array };

let calls: string[] = [];
let sent: { readonly offset: number; readonly bytes: number }[] = [];
let inFlight = 0;
let answer: (put: Put) => unknown;

beforeEach(() => {
  [calls, sent, inFlight] = [[], [], 0];
  answer = ({ offset, piece }) => ok({ received: offset + piece.length });
  const called = (name: string, value: unknown) => async () => {
    calls.push(name);
    return value;
  };
  globalThis.attestation = {
    'blobs.begin': called('begin', { ok: true, value: { token: 't1' } }),
    'blobs.finish': called('finish', { ok: true, value: kept }),
    'blobs.cancel': called('cancel', {}),
    'blobs.put': async (asked) => {
      const put = ipcContract['blobs.put'].args.parse(asked);
      inFlight += 1;
      expect([inFlight, put.token]).toEqual([1, 't1']);
      sent.push({ offset: put.offset, bytes: put.piece.length });
      await Promise.resolve();
      inFlight -= 1;
      return answer(put);
    },
  };
});

afterEach(() => {
  globalThis.attestation = undefined;
});

const aFile = (bytes: number) => new File([new Uint8Array(bytes)], 'Скан.pdf');
const never = new AbortController().signal;

/** A file that says how long it is, and remembers whether anybody has looked into it. */
function aLongFile(size: number) {
  const file = aFile(1);
  let isRead = false;
  Object.defineProperty(file, 'size', { value: size });
  file.slice = () => {
    isRead = true;
    return new Blob();
  };
  return { file, isRead: () => isRead };
}

test('a file goes over in pieces of a mebibyte, one at a time, and its progress is told', async () => {
  const told: number[] = [];
  expect(await keepFile(aFile(2.5 * MB), (done) => told.push(done), never)).toEqual(ok(kept));
  expect(sent).toEqual([
    { offset: 0, bytes: MB },
    { offset: MB, bytes: MB },
    { offset: 2 * MB, bytes: MB / 2 },
  ]);
  expect([told, calls]).toEqual([
    [MB, 2 * MB, 2.5 * MB],
    ['begin', 'finish'],
  ]);
});

test('no more of a file is read than the piece that goes and the one after it', async () => {
  const file = aFile(8 * MB);
  const slice = file.slice.bind(file);
  let read = 0;
  file.slice = (from, to) => {
    read = Math.max(read, to ?? 0);
    return slice(from, to);
  };
  answer = ({ offset, piece }) => {
    expect(read - offset).toBeLessThanOrEqual(2 * MB);
    return ok({ received: offset + piece.length });
  };
  expect(await keepFile(file, () => undefined, never)).toEqual(ok(kept));
  expect(sent).toHaveLength(8);
});

test('an empty file and one over the limit are refused before they are read or announced', async () => {
  expect(await keepFile(aFile(0), () => undefined, never)).toEqual(err(refuseFile('file.empty', {})));
  const long = aLongFile(1024 * MB + 1);
  expect(await keepFile(long.file, () => undefined, never)).toMatchObject({ error: { code: 'file.tooBig' } });
  expect([calls, sent, long.isRead()]).toEqual([[], [], false]);
});

test('a file that is stopped on its way is forgotten by main', async () => {
  const abort = new AbortController();
  const outcome = await keepFile(aFile(2.5 * MB), () => abort.abort(), abort.signal);
  expect(outcome).toEqual(err(refuseFile('file.cancelled', {})));
  expect([sent.length, calls]).toEqual([1, ['begin', 'cancel']]);
});

test('what main refuses is told with its reason; no answer is an interruption', async () => {
  const refusal = refuseFile('file.program', {});
  answer = () => err(refusal);
  expect(await keepFile(aFile(5), () => undefined, never)).toEqual(err(refusal));
  answer = () => Promise.reject(new Error('blobs.put: locked'));
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
