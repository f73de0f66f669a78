import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { countClasses, tallyApplications, tallyMunicipalities } from '#shared/domain/intake/counts.ts';
import type { ApplicationDraft, ExpertDraft } from '#shared/domain/intake/intake-row.ts';
import { judgeApplications, noChoices } from '#shared/domain/intake/judge-applications.ts';
import { judgeExperts } from '#shared/domain/intake/judge-experts.ts';
import { noOffice } from '#shared/domain/intake/office-duplicates.ts';
import type { Preview } from '#shared/domain/intake/preview.ts';
import { aSheet } from '#tests/support/a-workbook.ts';
import { forkSheetProcess } from '#tests/support/fork-sheet-process.ts';
import type { StartTimer } from './conversation.ts';
import { createSheetPool, type SheetPool } from './sheet-pool.ts';
import type { SheetProcess } from './sheet-process.ts';

const fixtures = join(import.meta.dirname, '../../tests/fixtures/import');
const fixture = (name: string) => readFileSync(join(fixtures, name));
const expected: unknown = JSON.parse(readFileSync(join(fixtures, 'expected.json'), 'utf8'));
const noTimer: StartTimer = () => () => {};
const asFound = { sheet: 0, headerRow: null, mapping: null, municipality: '' };
const pools: SheetPool[] = [];

function aPool(start: () => SheetProcess = forkSheetProcess, timer: StartTimer = noTimer): SheetPool {
  const pool = createSheetPool(start, timer);
  pools.push(pool);
  return pool;
}

afterEach(() => {
  for (const pool of pools.splice(0)) pool.clear();
});

async function previewOf<T>(pool: SheetPool, name: string, what: 'applications' | 'experts'): Promise<T> {
  const opened = await pool.open(name, fixture(name));
  if (!opened.ok) throw new Error(opened.error.code);
  const preview = await pool.preview(name, what, asFound);
  if (!preview.ok) throw new Error(preview.error.code);
  return JSON.parse(Buffer.from(preview.value.json).toString('utf8')) as T;
}

test.each(['journal.xlsx', 'journal-cp1251.csv'])('the preview of %s counts what is expected', async (name) => {
  const pool = aPool();
  const { rows } = await previewOf<Preview<ApplicationDraft>>(pool, name, 'applications');
  const judgements = judgeApplications(rows, noOffice, noChoices);
  const { badLimit, ...classes } = countClasses(judgements);
  const experts = await previewOf<Preview<ExpertDraft>>(pool, 'experts.xlsx', 'experts');
  expect({
    rows: rows.length,
    ...classes,
    ...tallyApplications(rows, judgements),
    byMunicipality: tallyMunicipalities(rows, judgements),
    experts: countClasses(judgeExperts(experts.rows, new Set())).valid,
  }).toEqual(expected);
  expect(badLimit).toBe(0);
});

test('a refused file is told and closed', async () => {
  const pool = aPool();
  expect(await pool.open('t', Buffer.from('%PDF-1.7'))).toMatchObject({ ok: false, error: { code: 'sheet.pdf' } });
  expect(await pool.preview('t', 'applications', asFound)).toMatchObject({
    ok: false,
    error: { code: 'sheet.notOpen' },
  });
});

test('closing a file cancels what is being done with it', async () => {
  const pool = aPool();
  const opening = pool.open('t', fixture('journal.xlsx'));
  pool.close('t');
  expect(await opening).toMatchObject({ ok: false, error: { code: 'sheet.cancelled' } });
});

test('a process that dies is a refusal, and the next file is read by another', async () => {
  const started: ReturnType<typeof forkSheetProcess>[] = [];
  const pool = aPool(() => {
    const child = forkSheetProcess();
    started.push(child);
    return child;
  });
  const opening = pool.open('t', fixture('journal.xlsx'));
  process.kill(started[0]?.pid ?? 0, 'SIGKILL');
  expect(await opening).toMatchObject({ ok: false, error: { code: 'sheet.readerFailed' } });
  expect((await pool.open('t', fixture('journal.xlsx'))).ok).toBe(true);
});

test('a process out of memory is a refusal', async () => {
  const pool = aPool(() => forkSheetProcess(undefined, ['--max-old-space-size=16', '--max-semi-space-size=1']));
  const big = await aSheet(
    Array.from({ length: 4000 }, (_, i) => Array.from({ length: 20 }, (_c, c) => `клетка ${i}.${c}`)),
  );
  expect(await pool.open('t', big)).toMatchObject({ ok: false, error: { code: 'sheet.readerFailed' } });
});

test('a file that takes too long is refused with the time', async () => {
  let ringing: () => void = () => {};
  const pool = aPool(forkSheetProcess, (_, onEnd) => {
    ringing = onEnd;
    return () => {};
  });
  const opening = pool.open('t', fixture('journal.xlsx'));
  ringing();
  expect(await opening).toMatchObject({ ok: false, error: { code: 'sheet.tooLong', facts: { seconds: 90 } } });
});

test('a spare process warms up on a workbook of its own', async () => {
  const child = forkSheetProcess();
  const warmed = await new Promise<unknown>((resolve) => {
    child.onReply(resolve);
    child.post({ id: 1, task: { kind: 'warmUp' } });
  });
  child.kill();
  expect(warmed).toEqual({ id: 1, result: { ok: true, value: null } });
});

test('a spare process takes the next file', async () => {
  let started = 0;
  const pool = aPool(() => {
    started += 1;
    return forkSheetProcess();
  });
  pool.prepare();
  pool.prepare();
  expect((await pool.open('t', fixture('experts.xlsx'))).ok).toBe(true);
  expect(started).toBe(1);
});

test('cells of a sheet come as texts; of a file that is not open there are none', async () => {
  const pool = aPool();
  expect(await pool.grid('t', 0)).toMatchObject({ ok: false, error: { code: 'sheet.notOpen' } });
  await pool.open('t', fixture('experts.xlsx'));
  const grid = await pool.grid('t', 0);
  if (!grid.ok) throw new Error(grid.error.code);
  const rows: string[][] = JSON.parse(Buffer.from(grid.value.json).toString());
  expect(rows).toHaveLength(grid.value.rows);
  expect(rows.flat()).toContain('ФИО');
  expect(await pool.grid('t', 99)).toMatchObject({ ok: false, error: { code: 'sheet.notOpen' } });
});
