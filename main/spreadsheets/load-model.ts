import exceljs, { type CellModel } from 'exceljs';
import type { WorkbookParts } from './check-workbook.ts';
import { storeZip } from './store-zip.ts';

/** A row as the library has parsed it, before it makes objects of rows and cells. */
export type RowModel = { readonly number: number; readonly cells: readonly CellModel[] };

/** A sheet as the library has parsed it. */
export type SheetParsed = {
  readonly name: string;
  readonly state?: string;
  readonly rows?: readonly RowModel[];
  /** Ranges such as `A1:B2`. */
  readonly mergeCells?: readonly string[];
};

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

/**
 * Parses a workbook with exceljs and takes its model: shared strings, dates and formulas are resolved, but the thousands of
 * Row and Cell objects, for which the import has no use, are never made. The parts go to it as a zip without
 * compression, as they have been unpacked already.
 */
export async function loadModel(parts: WorkbookParts): Promise<readonly SheetParsed[]> {
  let worksheets: readonly SheetParsed[] = [];
  const workbook = new exceljs.Workbook();
  Object.defineProperty(workbook, 'model', {
    set: (model: { readonly worksheets: readonly SheetParsed[] }) => {
      worksheets = model.worksheets;
    },
  });
  const stored = storeZip(parts);
  await workbook.xlsx.load(new Uint8Array(stored).buffer, { ignoreNodes: IGNORED });
  return worksheets.filter((sheet) => sheet !== undefined);
}
