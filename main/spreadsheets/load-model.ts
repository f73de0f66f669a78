import exceljs from 'exceljs';
import type { WorkbookParts } from './check-workbook.ts';
import { isDateFormat } from './serial-date.ts';
import { storeZip } from './store-zip.ts';

/** A cell as the library has parsed it: strings are still numbers in the table of strings, dates still days. */
export type ParsedCell = {
  readonly address: string;
  readonly type: number;
  readonly styleId?: number;
  readonly value?: unknown;
  readonly result?: unknown;
};

/** A row as the library has parsed it. */
export type ParsedRow = { readonly number: number; readonly cells?: readonly (ParsedCell | undefined)[] };

/** A sheet as the library has parsed it. */
export type ParsedSheet = {
  readonly name: string;
  readonly state?: string;
  rows?: readonly (ParsedRow | undefined)[];
  /** Ranges such as `A1:B2`. */
  readonly mergeCells?: readonly string[];
};

/** What turns parsed cells into texts. */
export type CellMeaning = {
  readonly days1904: boolean;
  /** The string of this number in the table of strings: text, or runs of it. */
  stringAt(index: number): unknown;
  isDate(styleId: number | undefined): boolean;
};

/** A parsed workbook. */
export type ParsedWorkbook = { readonly sheets: readonly ParsedSheet[]; readonly meaning: CellMeaning };

type Model = {
  readonly worksheets: readonly ParsedSheet[];
  readonly sharedStrings?: { getString(index: number): unknown };
  readonly styles?: { getStyleModel(id: number): { readonly numFmt?: string } | undefined };
  readonly properties?: { readonly date1904?: boolean };
};

/** The part of the library between parsing and its own objects; it is the same in all its versions. */
type Reader = { reconcile(model: Model, options: unknown): void };

/** Parts of a sheet that say nothing about its texts; some of them make the library fail. */
const IGNORED = [
  'cols',
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
 * Parses a workbook with exceljs and takes the rows as soon as they are parsed. The library goes on with the names of sheets only:
 * the styles and thousands of Row and Cell objects, for which the import has no use, are never made. The parts go to it as a
 * zip without compression, as they have been unpacked already.
 */
export async function loadModel(parts: WorkbookParts): Promise<ParsedWorkbook> {
  const workbook = new exceljs.Workbook();
  const reader = workbook.xlsx as unknown as Reader;
  const finish = reader.reconcile.bind(reader);
  let parsed: ParsedWorkbook = { sheets: [], meaning: meaningOf({ worksheets: [] }) };
  reader.reconcile = (model, options) => {
    const sheets = model.worksheets.filter((sheet) => sheet !== undefined);
    const rows = sheets.map((sheet) => sheet.rows ?? []);
    const meaning = meaningOf(model);
    for (const sheet of sheets) sheet.rows = [];
    finish(model, options);
    parsed = { sheets: sheets.map((sheet, i) => ({ ...sheet, rows: rows[i] })), meaning };
  };
  await workbook.xlsx.load(new Uint8Array(storeZip(parts)).buffer, { ignoreNodes: IGNORED });
  return parsed;
}

function meaningOf({ sharedStrings, styles, properties }: Model): CellMeaning {
  const dates = new Map<number, boolean>();
  return {
    days1904: properties?.date1904 === true,
    stringAt: (index) => sharedStrings?.getString(index),
    isDate: (styleId) => {
      if (!styleId) return false;
      let isDate = dates.get(styleId);
      if (isDate === undefined) {
        isDate = isDateFormat(styles?.getStyleModel(styleId)?.numFmt);
        dates.set(styleId, isDate);
      }
      return isDate;
    },
  };
}
