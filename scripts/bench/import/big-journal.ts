import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { snilsChecksum } from '#shared/domain/intake/snils.ts';

const SAMPLE = join(import.meta.dirname, '../../../tests/fixtures/import/journal.xlsx');
/** In the sample: the head takes rows 5 and 6, names stand in the third column, СНИЛС in the eleventh. */
const HEAD = [5, 6];
const NAME = 2;
const SNILS = 10;

/** The sample journal as a file. */
export function sampleJournal(): Buffer {
  return readFileSync(SAMPLE);
}

/** A journal of so many different people, made of the rows of the sample; `series` makes others of them. */
export async function bigJournal(count: number, series: number): Promise<Buffer> {
  const sample = new exceljs.Workbook();
  await sample.xlsx.readFile(SAMPLE);
  const rows = sampleRows(sample);
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('Журнал');
  for (const row of HEAD) sheet.addRow(cellsOf(sample, row));
  for (let i = 0; i < count; i += 1) {
    const person = series * count + i;
    const added = sheet.addRow(rows[i % rows.length]?.map((cell, at) => replaced(cell, at, person)) ?? []);
    added.eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = 'dd.mm.yyyy';
    });
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

type Cells = readonly exceljs.CellValue[];

/** Rows with a name, a date that is one, and one category: each can be accepted. */
function sampleRows(book: exceljs.Workbook): readonly Cells[] {
  const rows: Cells[] = [];
  book.worksheets[0]?.eachRow((row, number) => {
    const cells = cellsOf(book, number);
    const isPerson = number > 6 && typeof cells[NAME] === 'string' && /\p{L}+ \p{L}+/u.test(cells[NAME]);
    const isReadable = !['сентябрь', '31.02.2026'].includes(String(cells[1])) && !/втор|\//.test(String(cells[8]));
    if (isPerson && isReadable && !row.getCell(2).isMerged) rows.push(cells);
  });
  return rows;
}

function cellsOf(book: exceljs.Workbook, row: number): Cells {
  const values = book.worksheets[0]?.getRow(row).values;
  return Array.isArray(values) ? values.slice(1) : [];
}

function replaced(cell: exceljs.CellValue, at: number, person: number): exceljs.CellValue {
  if (at === NAME) return `${String(cell)}${lettersOf(person)}`;
  if (at !== SNILS) return cell;
  const nine = String(100_000_000 + person);
  return nine + snilsChecksum(nine);
}

function lettersOf(figure: number): string {
  return [...String(figure)].map((digit) => 'абвгдежзик'[Number(digit)]).join('');
}
