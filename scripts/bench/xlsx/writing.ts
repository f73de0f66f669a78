import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import xlsx from 'xlsx';
import { SHEET_PROCESS_FLAGS } from '#main/spreadsheets/sheet-process.ts';
import type { SheetTask } from '#main/spreadsheets/task.ts';
import { absolute, against, type Figure } from '../../bench-runner/figure.ts';
import { median } from '../../bench-runner/median.ts';
import { largeHead, largeList } from './large-list.ts';

const TIMES = 3;
const PIECE_ROWS = 500;
/** As the window sends them: the next goes while the last is being written. */
const AHEAD = 3;
const OURS = join(import.meta.dirname, '../../../main/spreadsheets/process.ts');
const PEER = join(import.meta.dirname, 'peer-process.ts');

type Written = { readonly ms: number; readonly peakMegabytes: number; readonly bytes: Uint8Array };

/** 100,000 rows of 20 columns from the pieces that the window sends to the bytes of the workbook, each in a process. */
export async function writingFigures(): Promise<readonly Figure[]> {
  const tasks = tasksOf();
  const ours: Written[] = [];
  const peers: Written[] = [];
  for (let i = 0; i < TIMES; i += 1) {
    ours.push(await write(OURS, tasks));
    peers.push(await write(PEER, tasks));
  }
  const [our, peer] = [ours[0], peers[0]];
  if (!our || !peer) throw new Error('nothing was written');
  expectSame(our.bytes, peer.bytes);
  const of = (all: readonly Written[], figure: (one: Written) => number) => median(all.map(figure));
  const size = (one: Written) => one.bytes.length / 2 ** 20;
  const peerMs = { name: 'SheetJS, compression as ours', value: of(peers, ({ ms }) => ms) };
  return [
    against(
      'xlsx of 100,000 x 20: pieces to bytes',
      of(ours, ({ ms }) => ms),
      'ms',
      peerMs,
      1 / 1.5,
    ),
    against('xlsx of 100,000 x 20: size of the file', size(our), 'MB', { name: 'SheetJS', value: size(peer) }, 1.5),
    absolute(
      'xlsx of 100,000 x 20: peak memory of the process',
      of(ours, ({ peakMegabytes }) => peakMegabytes),
      'MB',
      350,
    ),
  ];
}

function tasksOf(): readonly SheetTask[] {
  const rows = largeList();
  const pieces: SheetTask[] = [];
  for (let first = 0; first < rows.length; first += PIECE_ROWS) {
    pieces.push({ kind: 'rows', json: Buffer.from(JSON.stringify(rows.slice(first, first + PIECE_ROWS))) });
  }
  return pieces;
}

async function write(script: string, tasks: readonly SheetTask[]): Promise<Written> {
  const execArgv = script === OURS ? SHEET_PROCESS_FLAGS : [];
  const child = fork(script, [], { serialization: 'advanced', execArgv, env: { ...process.env, TZ: 'UTC' } });
  const ask = asker(child);
  await ask({ kind: 'begin', head: largeHead });
  const begun = performance.now();
  const sending: Promise<unknown>[] = [];
  for (const task of tasks) {
    sending.push(ask(task));
    if (sending.length >= AHEAD) await sending.shift();
  }
  await Promise.all(sending);
  const last = await ask({ kind: 'end' });
  const ms = performance.now() - begun;
  const peakMegabytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
  if (!(last instanceof Uint8Array)) throw new Error(`no workbook of ${script}`);
  return { ms, peakMegabytes, bytes: last };
}

/** Asks a process; its answers may come while others are waited for. */
function asker(child: ChildProcess): (task: SheetTask) => Promise<unknown> {
  const waiting = new Map<number, (value: unknown) => void>();
  child.on('message', ({ id, result }: { id: number; result: { value: unknown } }) => waiting.get(id)?.(result.value));
  let asked = 0;
  return (task) =>
    new Promise((resolve) => {
      asked += 1;
      waiting.set(asked, resolve);
      child.send({ id: asked, task });
    });
}

/** Both workbooks hold the same rows: read back by SheetJS, ours under a title and a heading. */
function expectSame(ours: Uint8Array, peers: Uint8Array): void {
  const read = (bytes: Uint8Array, skipped: number) => {
    const sheet = Object.values(xlsx.read(bytes, { dense: true }).Sheets)[0] ?? {};
    return xlsx.utils.sheet_to_json<unknown[]>(sheet, { header: 1, blankrows: true, raw: true }).slice(skipped);
  };
  const [our, peer] = [read(ours, 2), read(peers, 0)];
  if (our.length !== peer.length) throw new Error(`${our.length} rows beside ${peer.length}`);
  for (const i of [0, 1, 49_999, 99_999]) {
    const [a, b] = [JSON.stringify(our[i]), JSON.stringify(peer[i])];
    if (a !== b) throw new Error(`row ${i} differs: ${a} and ${b}`);
  }
}
