import { z } from 'zod';
import { sheetHeadSchema, sheetModelSchema } from '#shared/documents/sheet-model.ts';
import { call, nothing, resultOf } from './call.ts';
import { madeDocumentSchema } from './documents.ts';

const tokenSchema = z.string().min(1).max(100);

/** A piece of rows: some thousand of the widest. */
const MAX_PIECE_BYTES = 16 * 1024 * 1024;

/** A sheet of the opened file, with what it holds. */
export const sheetInfoSchema = z.object({ name: z.string(), rows: z.int(), columns: z.int() });
export type SheetInfo = z.infer<typeof sheetInfoSchema>;

/** What was found in a file before any row was judged. */
export const openedSheetsSchema = z.object({
  format: z.literal(['xlsx', 'csv']),
  /** How a text file was written: encoding and separator in words; null for a workbook. */
  writtenAs: z.string().nullable(),
  sheets: z.array(sheetInfoSchema),
  /** Names of hidden sheets: they are not read. */
  hiddenSheets: z.array(z.string()),
  /** Cells with a formula that carries no value: they read as empty. */
  emptyFormulas: z.int(),
});
export type OpenedSheets = z.infer<typeof openedSheetsSchema>;

/** How to read a sheet: what the user chose; null is "find it yourself". */
export const readingOptionsSchema = z.object({
  sheet: z.int().nonnegative(),
  /** Row of the headings, from 1. */
  headerRow: z.int().positive().nullable(),
  /** The field of each column by its position from 0; null is "do not load". */
  mapping: z.array(z.string().nullable()).max(100).nullable(),
  /** The municipality of rows that name none. */
  municipality: z.string().max(200),
});
export type ReadingOptions = z.infer<typeof readingOptionsSchema>;

/** A preview made ready in main: its JSON is at `/_data/results/RESULT_ID` and can be taken once. */
export const readyPreviewSchema = z.object({ resultId: z.string(), bytes: z.int(), rows: z.int() });

/**
 * Calls about spreadsheets. A file is known by the token of `files.begin`; it stays open in a process of its own until
 * `sheets.close`, which also cancels whatever is being read.
 */
export const sheetCalls = {
  /** Starts a process in advance, so that the first file opens without waiting for it. */
  'sheets.prepare': call(nothing, nothing),
  'sheets.open': call(z.object({ token: tokenSchema }), resultOf(openedSheetsSchema)),
  'sheets.journal': call(z.object({ token: tokenSchema, options: readingOptionsSchema }), resultOf(readyPreviewSchema)),
  'sheets.experts': call(z.object({ token: tokenSchema, options: readingOptionsSchema }), resultOf(readyPreviewSchema)),
  /** Cells of one sheet as texts, a JSON list of rows: for lists that the window reads itself. */
  'sheets.grid': call(z.object({ token: tokenSchema, sheet: z.int().nonnegative() }), resultOf(readyPreviewSchema)),
  'sheets.close': call(z.object({ token: tokenSchema }), nothing),
  /** Begins a workbook of a long list. Its rows follow in pieces. */
  'sheets.begin': call(z.object({ head: sheetHeadSchema }), resultOf(z.object({ sheetId: z.string() }))),
  /**
   * The next rows, a JSON list in UTF-8; answered when they are written: so the window never holds more than a few pieces
   * and can stop at any. Bytes, because they pass main unread.
   */
  'sheets.rows': call(
    z.object({
      sheetId: tokenSchema,
      json: z.instanceof(Uint8Array).refine(({ length }) => length <= MAX_PIECE_BYTES),
    }),
    resultOf(nothing),
  ),
  /** Ends it; saved with `documents.save`. */
  'sheets.end': call(z.object({ sheetId: tokenSchema }), resultOf(madeDocumentSchema)),
  /** Gives it up at any moment. */
  'sheets.drop': call(z.object({ sheetId: tokenSchema }), nothing),
  /** Makes a workbook; saved with `documents.save`. */
  'sheets.write': call(z.object({ model: sheetModelSchema }), resultOf(madeDocumentSchema)),
} as const;
