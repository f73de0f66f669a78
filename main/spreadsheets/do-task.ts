import { spreadDown } from '#shared/domain/intake/grid.ts';
import { previewApplications, previewExperts } from '#shared/domain/intake/preview.ts';
import { cleanText } from '#shared/domain/intake/text.ts';
import { refuseSheet } from '#shared/domain/refusals/sheet-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { freeMemory } from './free-memory.ts';
import { type OpenedFile, summaryOf } from './opened-file.ts';
import { readFile } from './read-file.ts';
import { rowsOf } from './rows-of.ts';
import type { PreviewBytes, SheetTask, TaskAnswers } from './task.ts';
import { warmUp } from './warm-up.ts';
import { startWorkbook, type WorkbookWriting, writeWorkbook } from './write-workbook.ts';

/** The library leaves some kilobyte behind each written row: given back so often, a long list takes no more memory than a short one. */
const FREED_EVERY_ROWS = 40_000;

/**
 * From so many rows the memory of a workbook is worth giving back at once. Below it costs more than it brings: the engine
 * forgets with the objects also the compiled code that knew them, and reads the next file twice as long.
 */
const FREED_FROM_ROWS = 5000;

/** Does the tasks of one process, one after another; a bug of a library becomes a refusal, never a silent end. */
export function createTaskDoer(): (task: SheetTask) => Promise<Result<TaskAnswers[SheetTask['kind']], Refusal>> {
  let opened: OpenedFile | null = null;
  let writing: WorkbookWriting | null = null;
  let unfreed = 0;
  const open = async (bytes: Uint8Array) => {
    const file = await readFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (!file.ok) return file;
    opened = file.value;
    if (file.value.sheets.some(({ grid }) => grid.rows.length >= FREED_FROM_ROWS)) freeMemory();
    return ok(summaryOf(file.value));
  };
  return async (task) => {
    try {
      if (task.kind === 'warmUp') {
        await warmUp();
        return ok(null);
      }
      if (task.kind === 'open') return await open(task.bytes);
      if (task.kind === 'preview') return previewOf(opened, task);
      if (task.kind === 'grid') return gridOf(opened, task.sheet);
      if (task.kind === 'write') return ok(await writeWorkbook(task.model));
      if (task.kind === 'begin') {
        writing = startWorkbook(task.head);
        return ok(null);
      }
      if (!writing) return err(refuseSheet('sheet.notWritten', {}));
      if (task.kind === 'end') return ok(await writing.end());
      const rows = rowsOf(task.json);
      await writing.addRows(rows);
      unfreed += rows.length;
      if (unfreed >= FREED_EVERY_ROWS) {
        unfreed = 0;
        freeMemory();
      }
      return ok(null);
    } catch {
      return err(refuseSheet(isWriting(task) ? 'sheet.notWritten' : 'sheet.readerFailed', {}));
    }
  };
}

/** Cells of a sheet as clean texts, for lists whose rows the window reads itself. */
function gridOf(opened: OpenedFile | null, index: number): Result<PreviewBytes, Refusal> {
  const sheet = opened?.sheets[index];
  if (!sheet) return err(refuseSheet('sheet.notOpen', {}));
  const rows = spreadDown(sheet.grid).rows.map((row) => row.map(cleanText));
  return ok({ json: Buffer.from(JSON.stringify(rows)), rows: rows.length });
}

function isWriting({ kind }: SheetTask): boolean {
  return kind === 'write' || kind === 'begin' || kind === 'rows' || kind === 'end';
}

function previewOf(
  opened: OpenedFile | null,
  { intake, options }: Extract<SheetTask, { kind: 'preview' }>,
): Result<PreviewBytes, Refusal> {
  const sheet = opened?.sheets[options.sheet];
  if (!sheet) return err(refuseSheet('sheet.notOpen', {}));
  const preview =
    intake === 'applications' ? previewApplications(sheet.grid, options) : previewExperts(sheet.grid, options);
  return ok({ json: Buffer.from(JSON.stringify(preview)), rows: preview.rows.length });
}
