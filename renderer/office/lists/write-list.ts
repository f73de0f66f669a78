import { MAX_SHEET_ROWS, type SheetHead, type SheetValue } from '#shared/documents/sheet-model.ts';
import { refuseSheet } from '#shared/domain/refusals/sheet-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { bridge } from '../bridge.ts';

/** Rows of a piece: made and sent well within the 50 ms that a key press would notice. */
const PIECE_ROWS = 500;
/** Pieces on their way at once: the next is made while the last is being written. */
const AHEAD = 3;

/** What writing asks and tells on its way. */
export type ListWriting = {
  readonly isCancelled: () => boolean;
  readonly onProgress: (written: number, all: number) => void;
};

/** The rows of a list, asked for piece by piece. */
export type SheetSource = { readonly count: number; readonly valuesAt: (position: number) => readonly SheetValue[] };

/**
 * Writes a workbook of a list of any length. The rows go to main in pieces and between them the window is free, so nobody
 * notices that a hundred thousand rows are being written. Answers with the id of the made document.
 */
export async function writeList(
  head: SheetHead,
  rows: SheetSource,
  writing: ListWriting,
): Promise<Result<string, Refusal>> {
  if (rows.count > MAX_SHEET_ROWS) {
    return err(refuseSheet('sheet.listTooLong', { rows: rows.count, limit: MAX_SHEET_ROWS }));
  }
  const begun = await bridge['sheets.begin']({ head });
  if (!begun.ok) return begun;
  const { sheetId } = begun.value;
  const refusal = await sendRows(sheetId, rows, writing);
  if (refusal) {
    void bridge['sheets.drop']({ sheetId });
    return err(refusal);
  }
  const made = await bridge['sheets.end']({ sheetId });
  if (writing.isCancelled()) return err(refuseSheet('sheet.writingCancelled', {}));
  return made.ok ? ok(made.value.documentId) : made;
}

async function sendRows(sheetId: string, rows: SheetSource, writing: ListWriting): Promise<Refusal | null> {
  const sending: Promise<boolean>[] = [];
  for (let first = 0; first < rows.count; first += PIECE_ROWS) {
    if (writing.isCancelled()) return refuseSheet('sheet.writingCancelled', {});
    const end = Math.min(first + PIECE_ROWS, rows.count);
    sending.push(sendPiece(sheetId, piece(rows, first, end)));
    if (sending.length >= AHEAD && !(await sending.shift())) return refuseSheet('sheet.notWritten', {});
    writing.onProgress(end, rows.count);
    await freeWindow();
  }
  const all = await Promise.all(sending);
  return all.every((isTaken) => isTaken) ? null : refuseSheet('sheet.notWritten', {});
}

const utf8 = new TextEncoder();

function piece(rows: SheetSource, first: number, end: number): Uint8Array<ArrayBuffer> {
  const values: (readonly SheetValue[])[] = [];
  for (let position = first; position < end; position += 1) values.push(rows.valuesAt(position));
  return utf8.encode(JSON.stringify(values));
}

/** Whether the rows were taken; main does not answer when the office has been locked meanwhile. */
function sendPiece(sheetId: string, json: Uint8Array<ArrayBuffer>): Promise<boolean> {
  return bridge['sheets.rows']({ sheetId, json }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Lets the window draw and answer keys before the next piece. */
function freeWindow(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}
