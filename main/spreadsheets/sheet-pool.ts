import type { SheetHead, SheetModel } from '#shared/documents/sheet-model.ts';
import type { Intake } from '#shared/domain/intake/fields.ts';
import { refuseSheet } from '#shared/domain/refusals/sheet-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import { err } from '#shared/kernel/result.ts';
import type { OpenedSheets, ReadingOptions } from '#shared/protocol/ipc/sheets.ts';
import { Conversation, type StartTimer } from './conversation.ts';
import type { StartSheetProcess } from './sheet-process.ts';
import type { PreviewBytes } from './task.ts';

/** How long the slowest allowed file may take, in seconds. */
export const SHEET_TIME_LIMITS = { open: 90, preview: 60, write: 120 } as const;
/** Files that may be open at once. */
const MAX_OPEN = 3;

/** Reads and writes spreadsheets in processes of their own: one for each opened file, one for each written one. */
export interface SheetPool {
  /** Starts a spare process, so that the next task need not wait for one. */
  prepare(): void;
  open(token: string, bytes: Uint8Array): Promise<Result<OpenedSheets, Refusal>>;
  preview(token: string, intake: Intake, options: ReadingOptions): Promise<Result<PreviewBytes, Refusal>>;
  /** Cells of one sheet of an opened file. */
  grid(token: string, sheet: number): Promise<Result<PreviewBytes, Refusal>>;
  /** Forgets an opened file; cancels what is being done with it. */
  close(token: string): void;
  write(model: SheetModel): Promise<Result<Uint8Array, Refusal>>;
  /** Begins a workbook of a long list; its rows follow, as JSON. */
  begin(sheetId: string, head: SheetHead): Promise<Result<null, Refusal>>;
  rows(sheetId: string, json: Uint8Array): Promise<Result<null, Refusal>>;
  /** The bytes of the workbook; its process ends. */
  end(sheetId: string): Promise<Result<Uint8Array, Refusal>>;
  /** Gives a begun workbook up. */
  drop(sheetId: string): void;
  /** Ends all processes: on lock and on exit. */
  clear(): void;
}

/** A pool over a way to start processes. */
export function createSheetPool(start: StartSheetProcess, startTimer: StartTimer): SheetPool {
  const open = new Map<string, Conversation>();
  const busy = new Set<Conversation>();
  const written = new Map<string, Conversation>();
  let spare: Conversation | null = null;
  const cancelled = () => refuseSheet('sheet.cancelled', {});
  const take = (): Conversation => {
    const taken = spare?.isAlive ? spare : new Conversation(start(), startTimer);
    spare = null;
    return taken;
  };
  const close = (token: string) => {
    open.get(token)?.stop(cancelled());
    open.delete(token);
  };
  const drop = (sheetId: string) => {
    written.get(sheetId)?.stop(cancelled());
    written.delete(sheetId);
  };
  const notBegun = () => Promise.resolve(err(refuseSheet('sheet.notWritten', {})));
  return {
    prepare: () => {
      if (spare?.isAlive) return;
      spare = new Conversation(start(), startTimer);
      void spare.ask<'warmUp'>({ kind: 'warmUp' }, SHEET_TIME_LIMITS.open);
    },
    open: async (token, bytes) => {
      close(token);
      for (const oldest of open.keys()) if (open.size >= MAX_OPEN) close(oldest);
      const conversation = take();
      open.set(token, conversation);
      const result = await conversation.ask<'open'>({ kind: 'open', bytes }, SHEET_TIME_LIMITS.open);
      if (!result.ok && open.get(token) === conversation) close(token);
      return result;
    },
    preview: async (token, intake, options) => {
      const conversation = open.get(token);
      if (!conversation) return err(refuseSheet('sheet.notOpen', {}));
      return conversation.ask<'preview'>({ kind: 'preview', intake, options }, SHEET_TIME_LIMITS.preview);
    },
    grid: async (token, sheet) => {
      const conversation = open.get(token);
      if (!conversation) return err(refuseSheet('sheet.notOpen', {}));
      return conversation.ask<'grid'>({ kind: 'grid', sheet }, SHEET_TIME_LIMITS.preview);
    },
    close,
    write: async (model) => {
      const conversation = take();
      busy.add(conversation);
      const result = await conversation.ask<'write'>({ kind: 'write', model }, SHEET_TIME_LIMITS.write);
      conversation.stop(cancelled());
      busy.delete(conversation);
      return result;
    },
    begin: (sheetId, head) => {
      for (const oldest of written.keys()) if (written.size >= MAX_OPEN) drop(oldest);
      const conversation = take();
      written.set(sheetId, conversation);
      return conversation.ask<'begin'>({ kind: 'begin', head }, SHEET_TIME_LIMITS.write);
    },
    rows: (sheetId, json) =>
      written.get(sheetId)?.ask<'rows'>({ kind: 'rows', json }, SHEET_TIME_LIMITS.write) ?? notBegun(),
    end: async (sheetId) => {
      const ended = await (written.get(sheetId)?.ask<'end'>({ kind: 'end' }, SHEET_TIME_LIMITS.write) ?? notBegun());
      drop(sheetId);
      return ended;
    },
    drop,
    clear: () => {
      for (const sheetId of [...written.keys()]) drop(sheetId);
      for (const token of [...open.keys()]) close(token);
      for (const conversation of busy) conversation.stop(cancelled());
      spare?.stop(cancelled());
      spare = null;
    },
  };
}
