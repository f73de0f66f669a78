import exceljs, { type Row, type Worksheet } from 'exceljs';
import type { Grid, Merge } from '#shared/domain/intake/grid.ts';
import { refuseSheet } from '#shared/domain/refusals/sheet-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { cellText, isEmptyFormula } from './cell-text.ts';
import { checkWorkbook } from './check-workbook.ts';
import { inFigures, SHEET_LIMITS } from './limits.ts';
import type { OpenedFile, OpenedSheet } from './opened-file.ts';

/** Parts of a sheet that say nothing about its texts; some of them make the library fail. */
const IGNORED = [
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'drawing',
  'legacyDrawing',
  'tableParts',
  'extLst',
  'picture',
  'pageSetup',
  'printOptions',
  'pageMargins',
  'headerFooter',
  'rowBreaks',
  'autoFilter',
  'sheetProtection',
];

/** Reads a workbook that has passed the check: texts of the visible sheets. */
export async function readXlsx(bytes: Buffer): Promise<Result<OpenedFile, Refusal>> {
  const refusal = checkWorkbook(bytes);
  if (refusal) return err(refusal);
  const workbook = new exceljs.Workbook();
  try {
    await workbook.xlsx.load(arrayBufferOf(bytes), { ignoreNodes: IGNORED });
  } catch {
    return err(refuseSheet('sheet.damaged', {}));
  }
  const visible = workbook.worksheets.filter((sheet) => sheet.state === 'visible');
  const hidden = workbook.worksheets.filter((sheet) => sheet.state !== 'visible').map((sheet) => sheet.name);
  const sheets = visible.map(sheetOf).filter(({ grid }) => grid.rows.length > 0);
  const widest = Math.max(0, ...sheets.map(({ columns }) => columns));
  if (widest > SHEET_LIMITS.maxColumns) {
    return err(
      refuseSheet('sheet.tooManyColumns', { columns: inFigures(widest), limit: inFigures(SHEET_LIMITS.maxColumns) }),
    );
  }
  if (sheets.length === 0) return err(refuseSheet('sheet.noTable', {}));
  return ok({ format: 'xlsx', writtenAs: null, hiddenSheets: hidden, sheets });
}

/** The library's types ask for a plain buffer of exactly these bytes. */
function arrayBufferOf(bytes: Buffer): ArrayBuffer {
  const whole = bytes.buffer;
  const isExact = bytes.byteOffset === 0 && bytes.byteLength === whole.byteLength;
  return isExact && whole instanceof ArrayBuffer ? whole : new Uint8Array(bytes).buffer;
}

function sheetOf(sheet: Worksheet): OpenedSheet {
  const rows: (readonly string[])[] = [];
  const merges = new Map<string, Merge>();
  let emptyFormulas = 0;
  let columns = 0;
  sheet.eachRow((row, number) => {
    const cells = textsOf(row, merges, () => {
      emptyFormulas += 1;
    });
    if (cells.length === 0) return;
    while (rows.length < number - 1) rows.push(EMPTY_ROW);
    rows.push(cells);
    columns = Math.max(columns, cells.length);
  });
  const grid: Grid = { rows, merges: [...merges.values()] };
  return { name: sheet.name, grid, columns, emptyFormulas };
}

const EMPTY_ROW: readonly string[] = [];

/** Texts up to the last filled cell; cells merged into another stay empty and are noted. */
function textsOf(row: Row, merges: Map<string, Merge>, onEmptyFormula: () => void): readonly string[] {
  const texts: string[] = [];
  row.eachCell((cell, column) => {
    if (cell.type === exceljs.ValueType.Merge) {
      noteMerge(merges, cell.master, row.number - 1, column - 1);
      return;
    }
    const value = cell.value;
    if (isEmptyFormula(value)) onEmptyFormula();
    const text = cellText(value);
    if (text === '') return;
    while (texts.length < column - 1) texts.push('');
    texts.push(text);
  });
  return texts;
}

type Master = { readonly address: string; readonly row: string | number; readonly col: string | number };

function noteMerge(merges: Map<string, Merge>, master: Master, row: number, column: number): void {
  const top = Number(master.row) - 1;
  const left = Number(master.col) - 1;
  const known = merges.get(master.address);
  merges.set(master.address, {
    top,
    left,
    bottom: Math.max(row, known?.bottom ?? top),
    right: Math.max(column, known?.right ?? left),
  });
}
