import type { SheetHead, SheetModel } from '#shared/documents/sheet-model.ts';
import type { Intake } from '#shared/domain/intake/fields.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { OpenedSheets, ReadingOptions } from '#shared/protocol/ipc/sheets.ts';

/** What the reading process is asked to do; it remembers the last file that it opened. */
export type SheetTask =
  | { readonly kind: 'warmUp' }
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | { readonly kind: 'preview'; readonly intake: Intake; readonly options: ReadingOptions }
  | { readonly kind: 'grid'; readonly sheet: number }
  | { readonly kind: 'write'; readonly model: SheetModel }
  | { readonly kind: 'begin'; readonly head: SheetHead }
  | { readonly kind: 'rows'; readonly json: Uint8Array }
  | { readonly kind: 'end' };

/** A preview as JSON bytes, as it goes on to the window untouched. */
export type PreviewBytes = { readonly json: Uint8Array; readonly rows: number };

/** What each task answers. */
export type TaskAnswers = {
  readonly warmUp: null;
  readonly open: OpenedSheets;
  readonly preview: PreviewBytes;
  readonly grid: PreviewBytes;
  readonly write: Uint8Array;
  readonly begin: null;
  readonly rows: null;
  readonly end: Uint8Array;
};

/** An answer to a task, with its number. */
export type SheetReply = { readonly id: number; readonly result: Result<TaskAnswers[SheetTask['kind']], Refusal> };

/** A task with its number. */
export type SheetRequest = { readonly id: number; readonly task: SheetTask };
