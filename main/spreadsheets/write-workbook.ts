import { PassThrough } from 'node:stream';
import exceljs, { type Worksheet } from 'exceljs';
import type { SheetColumn, SheetModel, SheetValue } from '#shared/documents/sheet-model.ts';
import { parseLocalDate } from '#shared/kernel/local-date.ts';

const DATE_FORMAT = 'dd.mm.yyyy';
const TEXT_FORMAT = '@';
const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EAEE' } } as const;
const HAIRLINE = { style: 'thin', color: { argb: 'FFB8BDC7' } } as const;

/** Makes a workbook in memory by the library's streaming writer; nothing is written to the disk. */
export async function writeWorkbook(model: SheetModel): Promise<Buffer> {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => stream.once('end', resolve).once('error', reject));
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  const sheet = workbook.addWorksheet(model.sheet, sheetOptions(model));
  setColumns(sheet, model.columns);
  writeTitle(sheet, model);
  writeHead(sheet, model);
  for (const values of model.rows) writeRow(sheet, model.columns, values);
  if (model.autofilter) setFilter(sheet, model);
  sheet.commit();
  await workbook.commit();
  await ended;
  return Buffer.concat(chunks);
}

function sheetOptions(model: SheetModel): Partial<exceljs.AddWorksheetOptions> {
  const headRow = model.title.length + 1;
  return {
    views: model.frozenHeader ? [{ state: 'frozen', xSplit: 0, ySplit: headRow, showGridLines: true }] : [],
    pageSetup: {
      paperSize: 9,
      orientation: model.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headRow}:${headRow}`,
    },
  };
}

function setColumns(sheet: Worksheet, columns: readonly SheetColumn[]): void {
  sheet.columns = columns.map(({ width, kind }) => ({
    width,
    style: { numFmt: kind === 'date' ? DATE_FORMAT : kind === 'text' ? TEXT_FORMAT : 'General' },
  }));
}

function writeTitle(sheet: Worksheet, model: SheetModel): void {
  const last = model.columns.length;
  model.title.forEach((line, i) => {
    const row = sheet.getRow(i + 1);
    const cell = row.getCell(1);
    cell.value = line;
    cell.font = { bold: true, size: 12 };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    if (last > 1) sheet.mergeCells(i + 1, 1, i + 1, last);
  });
  for (let i = 1; i <= model.title.length; i += 1) sheet.getRow(i).commit();
}

function writeHead(sheet: Worksheet, model: SheetModel): void {
  const row = sheet.getRow(model.title.length + 1);
  model.columns.forEach(({ header }, i) => {
    const cell = row.getCell(i + 1);
    cell.value = header;
    cell.font = { bold: true };
    cell.fill = HEAD_FILL;
    cell.border = { bottom: HAIRLINE };
    cell.alignment = { vertical: 'middle', wrapText: true };
  });
  row.commit();
}

function writeRow(sheet: Worksheet, columns: readonly SheetColumn[], values: readonly SheetValue[]): void {
  const row = sheet.addRow([]);
  columns.forEach((column, i) => {
    const cell = row.getCell(i + 1);
    cell.value = cellValue(column, values[i] ?? null);
    cell.alignment = { vertical: 'top', wrapText: column.wrap ?? false };
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

function setFilter(sheet: Worksheet, model: SheetModel): void {
  const row = model.title.length + 1;
  sheet.autoFilter = { from: { row, column: 1 }, to: { row: row + model.rows.length, column: model.columns.length } };
}
