import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHEET_PROCESS_FLAGS } from '#main/spreadsheets/sheet-process.ts';
import type { SheetTask } from '#main/spreadsheets/task.ts';
import { against, type Figure } from '../../bench-runner/figure.ts';
import { median } from '../../bench-runner/median.ts';
import { bigJournal, sampleJournal } from './big-journal.ts';

const ROWS = 10_000;
const TIMES = 5;
const OURS = join(import.meta.dirname, '../../../main/spreadsheets/process.ts');
const PEER = join(import.meta.dirname, 'peer-process.ts');
const asFound = { sheet: 0, headerRow: null, mapping: null, municipality: '' };

type Reading = { readonly ms: number; readonly megabytes: number };

/** 10,000 rows from the file's bytes to the preview in main, beside the library's bare loading of the same file. */
export async function readingFigures(): Promise<readonly Figure[]> {
  const file = await bigJournal(ROWS, 0);
  const ours: Reading[] = [];
  const peers: Reading[] = [];
  for (let i = 0; i < TIMES; i += 1) {
    ours.push(await measure(OURS, file, readTasks));
    peers.push(await measure(PEER, file, loadTasks));
  }
  const of = (readings: readonly Reading[], key: keyof Reading) => median(readings.map((reading) => reading[key]));
  const load = (key: keyof Reading) => ({ name: 'exceljs xlsx.load', value: of(peers, key) });
  return [
    against('import of 10,000 rows: preview ready in main', of(ours, 'ms'), 'ms', load('ms'), 1.5),
    against('import of 10,000 rows: peak memory', of(ours, 'megabytes'), 'MB', load('megabytes'), 1.3),
  ];
}

function readTasks(bytes: Uint8Array): readonly SheetTask[] {
  return [
    { kind: 'open', bytes },
    { kind: 'preview', intake: 'applications', options: asFound },
  ];
}

function loadTasks(bytes: Uint8Array): readonly SheetTask[] {
  return [{ kind: 'open', bytes }];
}

/** A process of its own, warmed by a small file; then the time of the big one and the most memory it ever took. */
async function measure(script: string, file: Buffer, tasksOf: typeof readTasks): Promise<Reading> {
  const execArgv = script === OURS ? SHEET_PROCESS_FLAGS : [];
  const child = fork(script, [], { serialization: 'advanced', execArgv });
  const ask = async (task: SheetTask) => {
    child.send({ id: 1, task });
    await once(child, 'message');
  };
  for (const task of tasksOf(sampleJournal())) await ask(task);
  const begun = performance.now();
  for (const task of tasksOf(file)) await ask(task);
  const ms = performance.now() - begun;
  const megabytes = peakOf(child.pid ?? 0);
  const ended = once(child, 'exit');
  child.kill();
  await ended;
  return { ms, megabytes };
}

/** The high-water mark of the resident memory, as Linux keeps it. */
function peakOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
}
