import { PassThrough } from 'node:stream';
import exceljs, { type Style, type Worksheet } from 'exceljs';
import type { SheetColumn, SheetHead, SheetModel, SheetValue } from '#shared/documents/sheet-model.ts';
import { parseLocalDate } from '#shared/kernel/local-date.ts';

const DATE_FORMAT = 'dd.mm.yyyy';
const TEXT_FORMAT = '@';
const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EAEE' } } as const;
const HAIRLINE = { style: 'thin', color: { argb: 'FFB8BDC7' } } as const;
/** Of the degrees of compression the one that people do not wait for: a file is some tenth larger than at most. */
const COMPRESSION = { zlib: { level: 3 } } as const;

/** A workbook that is being written: rows are taken in pieces, the bytes come at the end. */
export interface WorkbookWriting {
  addRows(rows: readonly (readonly SheetValue[])[]): void;
  end(): Promise<Buffer>;
}

/** Makes a workbook in memory by the library's streaming writer; nothing is written to the disk. */
export function writeWorkbook(model: SheetModel): Promise<Buffer> {
  const writing = startWorkbook(model);
  writing.addRows(model.rows);
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
    zip: COMPRESSION,
  });
  const sheet = workbook.addWorksheet(head.sheet, sheetOptions(head));
  setColumns(sheet, head.columns);
  writeTitle(sheet, head);
  writeHead(sheet, head);
  const styles = head.columns.map(styleOf);
  let count = 0;
  return {
    addRows(rows) {
      for (const values of rows) writeRow(sheet, head.columns, styles, values);
      count += rows.length;
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

function writeRow(
  sheet: Worksheet,
  columns: readonly SheetColumn[],
  styles: readonly Partial<Style>[],
  values: readonly SheetValue[],
): void {
  const row = sheet.addRow([]);
  columns.forEach((column, i) => {
    const cell = row.getCell(i + 1);
    cell.value = cellValue(column, values[i] ?? null);
    cell.style = styles[i] ?? {};
  });
  row.commit();
}

/** Text stays text, whatever it begins with: numbers of documents keep their zeros and nothing becomes a formula. */
function cellValue({ kind }: SheetColumn, value: SheetValue): string | number | Date | null {
  if (value === null || value === '') return null;
  if (kind === 'date' && typeof value === 'string')
    return parseLocalDate(value) ? new Date(`${value}T00:00:00Z`) : value;
  return value;
}

function setFilter(sheet: Worksheet, head: SheetHead, rows: number): void {
  const row = head.title.length + 1;
  sheet.autoFilter = { from: { row, column: 1 }, to: { row: row + rows, column: head.columns.length } };
}
