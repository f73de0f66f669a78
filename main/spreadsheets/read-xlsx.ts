import type { Grid, Merge } from '#shared/domain/intake/grid.ts';
import { refuseSheet } from '#shared/domain/refusals/sheet-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { columnOf, rangeOf } from './cell-address.ts';
import { cellText, isEmptyFormula } from './cell-text.ts';
import { checkWorkbook, type WorkbookParts } from './check-workbook.ts';
import { inFigures, SHEET_LIMITS } from './limits.ts';
import { type CellMeaning, loadModel, type ParsedCell, type ParsedSheet, type ParsedWorkbook } from './load-model.ts';
import type { OpenedFile, OpenedSheet } from './opened-file.ts';

/** Reads a workbook that has passed the check: texts of the visible sheets. */
export async function readXlsx(bytes: Buffer): Promise<Result<OpenedFile, Refusal>> {
  const parts = checkWorkbook(bytes);
  if (!parts.ok) return parts;
  const parsed = await parse(parts.value);
  if (!parsed) return err(refuseSheet('sheet.damaged', {}));
  const visible = parsed.sheets.filter((sheet) => !isHidden(sheet));
  const sheets = visible.map((sheet) => sheetOf(sheet, parsed.meaning)).filter(({ grid }) => grid.rows.length > 0);
  const widest = Math.max(0, ...sheets.map(({ columns }) => columns));
  if (widest > SHEET_LIMITS.maxColumns) {
    const limit = inFigures(SHEET_LIMITS.maxColumns);
    return err(refuseSheet('sheet.tooManyColumns', { columns: inFigures(widest), limit }));
  }
  if (sheets.length === 0) return err(nothingSeen(parsed));
  return ok({
    format: 'xlsx',
    writtenAs: null,
    hiddenSheets: parsed.sheets.filter(isHidden).map(({ name }) => name),
    sheets,
  });
}

async function parse(parts: WorkbookParts): Promise<ParsedWorkbook | null> {
  try {
    return await loadModel(parts);
  } catch {
    return null;
  }
}

function isHidden({ state }: ParsedSheet): boolean {
  return state !== undefined && state !== 'visible';
}

/** Why there is nothing to read: no data at all, or only where it is not seen. */
function nothingSeen({ sheets, meaning }: ParsedWorkbook): Refusal {
  const filled = sheets.filter((sheet) => isHidden(sheet) && sheetOf(sheet, meaning).grid.rows.length > 0);
  if (filled.length === 0) return refuseSheet('sheet.noTable', {});
  const named = filled.map(({ name }) => `«${name}»`).join(', ');
  return refuseSheet('sheet.onlyHidden', { sheets: named, count: filled.length });
}

const EMPTY_ROW: readonly string[] = [];

function sheetOf(sheet: ParsedSheet, meaning: CellMeaning): OpenedSheet {
  const merges = (sheet.mergeCells ?? []).flatMap((range) => rangeOf(range) ?? []);
  const covered = coveredCells(merges);
  const rows: (readonly string[])[] = [];
  let emptyFormulas = 0;
  let columns = 0;
  for (const row of sheet.rows ?? []) {
    if (!row?.cells) continue;
    const { number, cells } = row;
    const texts = textsOf(cells, meaning, covered.get(number - 1));
    if (texts.length === 0 || number <= rows.length) continue;
    for (const cell of cells) if (cell && isEmptyFormula(cell)) emptyFormulas += 1;
    while (rows.length < number - 1) rows.push(EMPTY_ROW);
    rows.push(texts);
    columns = Math.max(columns, texts.length);
  }
  const grid: Grid = { rows, merges: merges.filter(({ top }) => top < rows.length) };
  return { name: sheet.name, grid, columns, emptyFormulas };
}

/** Texts up to the last filled cell; cells covered by a merged one stay empty, whatever they still hold. */
function textsOf(
  cells: readonly (ParsedCell | undefined)[],
  meaning: CellMeaning,
  covered: readonly Merge[] | undefined,
): readonly string[] {
  const texts: string[] = [];
  for (const cell of cells) {
    if (!cell) continue;
    const text = cellText(cell, meaning);
    const column = text === '' ? -1 : columnOf(cell.address);
    if (column < texts.length || covered?.some((merge) => isCovered(merge, cell, column))) continue;
    while (texts.length < column) texts.push('');
    texts.push(text);
  }
  return texts;
}

function isCovered(merge: Merge, { address }: ParsedCell, column: number): boolean {
  if (column < merge.left || column > merge.right) return false;
  return column !== merge.left || !String(address).endsWith(String(merge.top + 1));
}

/** Merged cells by the rows that they cover. */
function coveredCells(merges: readonly Merge[]): ReadonlyMap<number, readonly Merge[]> {
  const byRow = new Map<number, Merge[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + SHEET_LIMITS.maxRows); row += 1) {
      byRow.set(row, [...(byRow.get(row) ?? []), merge]);
    }
  }
  return byRow;
}
