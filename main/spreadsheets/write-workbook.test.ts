import exceljs from 'exceljs';
import { expect, test } from 'vitest';
import xlsx from 'xlsx';
import type { SheetModel } from '#shared/documents/sheet-model.ts';
import { writeWorkbook } from './write-workbook.ts';

const model: SheetModel = {
  sheet: 'График',
  title: ['График', 'проведения аттестации'],
  columns: [
    { header: '№ п/п', width: 6, kind: 'number' },
    { header: 'ФИО', width: 34, kind: 'text', wrap: true },
    { header: 'Дата', width: 12, kind: 'date' },
    { header: 'СНИЛС', width: 16, kind: 'text' },
  ],
  rows: [
    [1, '=СУММ(А1)', '2026-09-01', '001-111-111 28'],
    [2, 'Петрова\u00a0О.', null, '00111111128'],
  ],
  frozenHeader: true,
  autofilter: true,
  landscape: true,
};

test('another library reads the same texts, figures and dates; nothing becomes a formula', async () => {
  const book = xlsx.read(await writeWorkbook(model), { cellDates: true, cellNF: true });
  const sheet = book.Sheets.График ?? {};
  expect(book.SheetNames).toEqual(['График']);
  expect(sheet.A3).toMatchObject({ t: 's', v: '№ п/п' });
  expect(sheet.A4).toMatchObject({ t: 'n', v: 1 });
  expect(sheet.B4).toMatchObject({ t: 's', v: '=СУММ(А1)' });
  expect(sheet.B4.f).toBeUndefined();
  expect(sheet.D4).toMatchObject({ t: 's', v: '001-111-111 28' });
  expect(sheet.D5).toMatchObject({ t: 's', v: '00111111128' });
  expect(sheet.C4.z).toBe('dd.mm.yyyy');
  expect(sheet['!merges']).toHaveLength(2);
  expect(sheet['!autofilter']).toEqual({ ref: 'A3:D5' });
});

test('widths, the standing head and the page are kept', async () => {
  const book = new exceljs.Workbook();
  await book.xlsx.load(new Uint8Array(await writeWorkbook(model)).buffer);
  const sheet = book.getWorksheet('График');
  expect(sheet?.getColumn(2).width).toBe(34);
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
  expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToWidth: 1, fitToHeight: 0 });
  expect(sheet?.getCell('C4').value).toEqual(new Date(Date.UTC(2026, 8, 1)));
});
