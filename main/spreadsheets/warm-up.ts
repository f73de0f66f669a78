import { previewApplications, previewExperts } from '#shared/domain/intake/preview.ts';
import { readXlsx } from './read-xlsx.ts';
import { storeZip } from './store-zip.ts';

/** Rows enough for the engine to compile what reads them. */
const ROWS = 300;
const HEAD = ['Дата подачи', 'ФИО', 'СНИЛС', 'Должность', 'Заявленная категория', 'Муниципалитет', 'Телефон'];
const ROW = ['28.08.26', 'ПЕТРОВА  ОЛЬГА', '112-233-445 95', 'Учитель', 'первая', 'г. Томск', '89138123456'];

/**
 * Reads a small made-up workbook, so that the file of the user meets code that is loaded and compiled: the first preview
 * comes in half the time. Done by a spare process while the user is still choosing.
 */
export async function warmUp(): Promise<void> {
  const file = await readXlsx(storeZip(workbookParts()));
  const grid = file.ok ? file.value.sheets[0]?.grid : undefined;
  if (!grid) throw new Error('the workbook for warming up is not read');
  const options = { headerRow: null, mapping: null, municipality: '' };
  previewApplications(grid, options);
  previewExperts(grid, options);
}

function workbookParts(): Readonly<Record<string, Buffer>> {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rows = [HEAD, ...Array.from({ length: ROWS }, () => ROW)];
  return {
    'xl/workbook.xml': Buffer.from(
      `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': Buffer.from(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/sharedStrings.xml': Buffer.from(
      `<sst xmlns="${main}">${[...HEAD, ...ROW].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ),
    'xl/worksheets/sheet1.xml': Buffer.from(
      `<worksheet xmlns="${main}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`,
    ),
  };
}

function rowXml(texts: readonly string[], row: number): string {
  const first = row === 0 ? 0 : HEAD.length;
  const cells = texts.map((_, i) => `<c r="${String.fromCharCode(65 + i)}${row + 1}" t="s"><v>${first + i}</v></c>`);
  return `<row r="${row + 1}">${cells.join('')}</row>`;
}
