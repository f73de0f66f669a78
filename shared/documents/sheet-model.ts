import { z } from 'zod';

/** What a cell of a column holds. `date` cells are ISO dates (`2026-09-12`) and become real dates of the spreadsheet. */
export const cellKindSchema = z.literal(['text', 'date', 'number']);

/** The longest text that a cell of Excel holds. */
export const MOST_CELL_SIGNS = 32_767;

/** The most columns of a table. */
export const MOST_COLUMNS = 100;

/** A cell: text, a figure, or nothing. Numbers of documents (СНИЛС, ЕПГУ, phone) are text: they keep their zeros. */
export const sheetValueSchema = z.union([z.string().max(MOST_CELL_SIGNS), z.number(), z.null()]);

/** A column: its heading, its width in characters, and what its cells hold. `wrap` breaks long texts into lines. */
export const sheetColumnSchema = z.object({
  header: z.string().max(300),
  width: z.number().min(1).max(255),
  kind: cellKindSchema,
  wrap: z.boolean().optional(),
});

/**
 * A table for Excel, without any library's types: title lines merged over all columns, one heading that stays while
 * scrolling and carries the filter, then the rows. main/spreadsheets writes it, whoever needs a workbook makes it.
 */
export const sheetHeadSchema = z.object({
  /** Name of the sheet: at most 31 characters, none of `\ / ? * [ ] :`. */
  sheet: z.string().min(1).max(31),
  title: z.array(z.string().max(1000)),
  columns: z.array(sheetColumnSchema).min(1).max(MOST_COLUMNS),
  frozenHeader: z.boolean(),
  autofilter: z.boolean(),
  landscape: z.boolean(),
});

/** The most rows of one workbook: a whole region over many years. */
export const MAX_SHEET_ROWS = 200_000;

/** The same with its rows at once; a long list sends them in pieces after the head. */
export const sheetModelSchema = sheetHeadSchema.extend({
  rows: z.array(z.array(sheetValueSchema)).max(MAX_SHEET_ROWS),
});

export type SheetValue = z.infer<typeof sheetValueSchema>;
export type SheetColumn = z.infer<typeof sheetColumnSchema>;
export type SheetHead = z.infer<typeof sheetHeadSchema>;
export type SheetModel = z.infer<typeof sheetModelSchema>;
