import { PassThrough } from 'node:stream';
import exceljs, { type Style, type Worksheet } from 'exceljs';
import type { SheetColumn, SheetHead, SheetModel, SheetValue } from '#shared/documents/sheet-model.ts';
import { parseLocalDate } from '#shared/kernel/local-date.ts';

const DATE_FORMAT = 'dd.mm.yyyy';
const TEXT_FORMAT = '@';
const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EAEE' } } as const;
const HAIRLINE = { style: 'thin', color: { argb: 'FFB8BDC7' } } as const;
/** Of the nine degrees of compression the one that people do not wait for: a file is some tenth larger than at most. */
export const COMPRESSION_LEVEL = 3;

/** A workbook that is being written: rows are taken in pieces, the bytes come at the end. */
export interface WorkbookWriting {
  /** Resolves when the compression has caught up, so that rows do not pile up in memory before it. */
  addRows(rows: readonly (readonly SheetValue[])[]): Promise<void>;
  end(): Promise<Buffer>;
}

/** Makes a workbook in memory by the library's streaming writer; nothing is written to the disk. */
export async function writeWorkbook(model: SheetModel): Promise<Buffer> {
  const writing = startWorkbook(model);
  await writing.addRows(model.rows);
  return writing.end();
}

/** Begins a workbook: its title and heading are written at once. */
export function startWorkbook(head: SheetHead): WorkbookWriting {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => stream.once('end', resolve).once('error', reject));
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: false,
    zip: { zlib: { level: COMPRESSION_LEVEL } },
  });
  const sheet = workbook.addWorksheet(head.sheet, sheetOptions(head));
  setColumns(sheet, head.columns);
  writeTitle(sheet, head);
  writeHead(sheet, head);
  const styles = head.columns.map(styleOf);
  const dateOf = rememberedDates();
  let count = 0;
  return {
    async addRows(rows) {
      for (const values of rows) writeRow(sheet, { columns: head.columns, styles, dateOf }, values);
      count += rows.length;
      for (let turn = 0; turn < MOST_TURNS && pendingBytes(sheet) > MOST_PENDING_BYTES; turn += 1) await aTurn();
    },
    async end() {
      if (head.autofilter) setFilter(sheet, head, count);
      sheet.commit();
      await workbook.commit();
      await ended;
      return Buffer.concat(chunks);
    },
  };
}

/** XML that may wait for its compression; the library itself never stops to wait. */
const MOST_PENDING_BYTES = 8 * 1024 * 1024;
const MOST_TURNS = 2000;

/** How much waits before the zip: the stream of the sheet keeps its readers, the library's types do not show them. */
function pendingBytes(sheet: Worksheet): number {
  const stream: unknown = Reflect.get(sheet, 'stream');
  const readers: unknown = typeof stream === 'object' && stream !== null ? Reflect.get(stream, 'pipes') : null;
  if (!Array.isArray(readers)) return 0;
  return readers.reduce(
    (sum: number, reader: { readonly writableLength?: number }) => sum + (reader.writableLength ?? 0),
    0,
  );
}

function aTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function sheetOptions(head: SheetHead): Partial<exceljs.AddWorksheetOptions> {
  const headRow = head.title.length + 1;
  return {
    views: head.frozenHeader ? [{ state: 'frozen', xSplit: 0, ySplit: headRow, showGridLines: true }] : [],
    pageSetup: {
      paperSize: 9,
      orientation: head.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headRow}:${headRow}`,
    },
  };
}

function setColumns(sheet: Worksheet, columns: readonly SheetColumn[]): void {
  sheet.columns = columns.map(({ width, kind }) => ({ width, style: { numFmt: formatOf(kind) } }));
}

function formatOf(kind: SheetColumn['kind']): string {
  if (kind === 'date') return DATE_FORMAT;
  return kind === 'text' ? TEXT_FORMAT : 'General';
}

/** One style for all cells of a column: the library looks a known one up and does not describe it anew for each cell. */
function styleOf({ kind, wrap }: SheetColumn): Partial<Style> {
  return { numFmt: formatOf(kind), alignment: { vertical: 'top', wrapText: wrap ?? false } };
}

function writeTitle(sheet: Worksheet, head: SheetHead): void {
  const last = head.columns.length;
  head.title.forEach((line, i) => {
    const row = sheet.getRow(i + 1);
    const cell = row.getCell(1);
    cell.value = line;
    cell.font = { bold: true, size: 12 };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    if (last > 1) sheet.mergeCells(i + 1, 1, i + 1, last);
  });
  for (let i = 1; i <= head.title.length; i += 1) sheet.getRow(i).commit();
}

function writeHead(sheet: Worksheet, head: SheetHead): void {
  const row = sheet.getRow(head.title.length + 1);
  head.columns.forEach(({ header }, i) => {
    const cell = row.getCell(i + 1);
    cell.value = header;
    cell.font = { bold: true };
    cell.fill = HEAD_FILL;
    cell.border = { bottom: HAIRLINE };
    cell.alignment = { vertical: 'middle', wrapText: true };
  });
  row.commit();
}

/** What the cells of every row are made by. */
type RowMaker = {
  readonly columns: readonly SheetColumn[];
  readonly styles: readonly Partial<Style>[];
  readonly dateOf: (text: string) => Date | string;
};

function writeRow(sheet: Worksheet, { columns, styles, dateOf }: RowMaker, values: readonly SheetValue[]): void {
  const row = sheet.addRow([]);
  columns.forEach(({ kind }, i) => {
    // Text stays text, whatever it begins with: numbers of documents keep their zeros and nothing becomes a formula.
    const value = values[i] ?? '';
    // An empty cell is as its column: it takes no place in the file.
    if (value === '') return;
    const cell = row.getCell(i + 1);
    cell.value = kind === 'date' && typeof value === 'string' ? dateOf(value) : value;
    cell.style = styles[i] ?? {};
  });
  row.commit();
}

/** Real dates of ISO dates, what is none stays text; a long list has few different ones, so each is read once. */
function rememberedDates(): (text: string) => Date | string {
  const known = new Map<string, Date | string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = parseLocalDate(text) ? new Date(`${text}T00:00:00Z`) : text;
    known.set(text, made);
    return made;
  };
}

function setFilter(sheet: Worksheet, head: SheetHead, rows: number): void {
  const row = head.title.length + 1;
  sheet.autoFilter = { from: { row, column: 1 }, to: { row: row + rows, column: head.columns.length } };
}
