import { describe, expect, test } from 'vitest';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { aSheet, aWorkbook, aZip } from '#tests/support/a-workbook.ts';
import { readFile } from './read-file.ts';

const HEAD = ['ФИО', 'Дата подачи', 'СНИЛС'];
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const workbookParts = { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' };

async function rowsOf(bytes: Buffer) {
  const file = await readFile(bytes);
  if (!file.ok) throw new Error(file.error.code);
  return file.value.sheets[0]?.grid.rows;
}

async function codeOf(bytes: Buffer) {
  const file = await readFile(bytes);
  return file.ok ? 'ok' : file.error.code;
}

describe('a workbook', () => {
  test('gives dates as ISO text, numbers as digits, formulas as values, runs and links as text, errors as nothing', async () => {
    const bytes = await aSheet([
      HEAD,
      ['Иванова', new Date(Date.UTC(2026, 7, 28)), 8314102523],
      [{ richText: [{ text: 'Пет' }, { text: 'рова' }] }, new Date(Date.UTC(2026, 7, 28, 14, 30)), 0.1 + 0.2],
      [{ formula: 'A2', result: 'Иванова' }, { error: '#N/A' }, { text: 'a@b.ru', hyperlink: 'mailto:a@b.ru' }],
      [true, null, { formula: 'B9', result: new Date(Date.UTC(2026, 8, 1)) }],
    ]);
    expect(await rowsOf(bytes)).toEqual([
      HEAD,
      ['Иванова', '2026-08-28', '8314102523'],
      ['Петрова', '2026-08-28 14:30', '0.3'],
      ['Иванова', '', 'a@b.ru'],
      ['да', '', '2026-09-01'],
    ]);
  });

  test('counts days from 1904 where it says so', async () => {
    const bytes = await aWorkbook((workbook) => {
      workbook.properties.date1904 = true;
      workbook.addWorksheet('Журнал').addRow([new Date(Date.UTC(2026, 7, 28))]);
    });
    expect(await rowsOf(bytes)).toEqual([['2026-08-28']]);
  });

  test('keeps the text of merged cells in the first of them and tells which are merged', async () => {
    const bytes = await aWorkbook((workbook) => {
      const sheet = workbook.addWorksheet('Журнал');
      sheet.addRows([
        ['Категория', '', 'ФИО'],
        ['имеющаяся', 'заявленная', ''],
      ]);
      sheet.mergeCells('A1:B1');
      sheet.mergeCells('C1:C2');
    });
    const file = await readFile(bytes);
    expect(file.ok && file.value.sheets[0]?.grid).toEqual({
      rows: [
        ['Категория', '', 'ФИО'],
        ['имеющаяся', 'заявленная'],
      ],
      merges: [
        { top: 0, left: 0, bottom: 0, right: 1 },
        { top: 0, left: 2, bottom: 1, right: 2 },
      ],
    });
  });

  test('is read without its hidden sheets, and says which', async () => {
    const bytes = await aWorkbook((workbook) => {
      workbook.addWorksheet('Черновик', { state: 'hidden' }).addRow(['тайное']);
      workbook.addWorksheet('Журнал').addRow(['явное']);
      workbook.addWorksheet('Пустой');
    });
    const file = await readFile(bytes);
    expect(file.ok && [file.value.hiddenSheets, file.value.sheets.map(({ name }) => name)]).toEqual([
      ['Черновик'],
      ['Журнал'],
    ]);
  });

  test.each([
    [['Черновик'], 'только на скрытом листе «Черновик». Откройте файл в Excel'],
    [['Черновик', 'Архив'], 'только на скрытых листах «Черновик», «Архив». Откройте файл в Excel'],
  ])('with data on hidden sheets only names them: %j', async (hidden, words) => {
    const bytes = await aWorkbook((workbook) => {
      workbook.addWorksheet('Лист1');
      for (const name of hidden) workbook.addWorksheet(name, { state: 'hidden' }).addRow(HEAD);
      workbook.addWorksheet('Пустой', { state: 'hidden' });
    });
    const file = await readFile(bytes);
    expect(file.ok ? '' : explain(file.error)).toContain(words);
  });

  test('gives no text for a formula that ends in an error', async () => {
    const bytes = await aSheet([
      ['Фамилия', 'Имя'],
      [{ formula: '1/0', result: { error: '#DIV/0!' } }, 'Анна'],
    ]);
    expect(await rowsOf(bytes)).toEqual([
      ['Фамилия', 'Имя'],
      ['', 'Анна'],
    ]);
  });

  test('tells formulas that carry no value', async () => {
    const file = await readFile(await aSheet([['а', { formula: '1+1' }]]));
    expect(file.ok && file.value.sheets[0]?.emptyFormulas).toBe(1);
  });
});

describe('a text table', () => {
  const table = 'ФИО;Дата подачи\nИванова Анна;01.09.2026\n"Кот ""Мурзик""; учёный";02.09.2026';
  const rows = [
    ['ФИО', 'Дата подачи'],
    ['Иванова Анна', '01.09.2026'],
    ['Кот "Мурзик"; учёный', '02.09.2026'],
  ];
  const cp1251 = (text: string) =>
    Buffer.from(
      [...text].map((c) =>
        c === 'Ё' ? 0xa8 : c === 'ё' ? 0xb8 : c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x350 : c.charCodeAt(0),
      ),
    );
  const bigEndian = (text: string) => utf16(text).swap16();

  test.each([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${table}`)],
    ['Windows-1251', cp1251(table)],
    ['UTF-16 with a mark', utf16(`\ufeff${table}`)],
    ['UTF-16 without a mark', utf16(table)],
    ['big-endian UTF-16', bigEndian(`\ufeff${table}`)],
    ['Windows line ends', Buffer.from(table.replaceAll('\n', '\r\n'))],
    ['tabs', Buffer.from('ФИО\tДата подачи\nИванова Анна\t01.09.2026\n"Кот ""Мурзик""; учёный"\t02.09.2026')],
    ['commas', Buffer.from('ФИО,Дата подачи\nИванова Анна,01.09.2026\n"Кот ""Мурзик""; учёный",02.09.2026')],
    ['the hint of Excel', Buffer.from(`sep=;\n${table}`)],
  ])('is read as %s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(rows);
  });

  test('a stray quote does not swallow the rest', async () => {
    expect(await rowsOf(Buffer.from('а;б\n"Сириус;в\nг;д'))).toEqual([
      ['а', 'б'],
      ['"Сириус', 'в'],
      ['г', 'д'],
    ]);
  });

  test('says how it was written', async () => {
    const file = await readFile(cp1251(table));
    expect(file.ok && file.value.writtenAs).toBe('Windows-1251, точка с запятой');
  });
});

describe('bad input is refused with advice', () => {
  const manyRows = `а;б\n${'в;г\n'.repeat(50_001)}`;
  const bombEntry = new Uint8Array(120 * 1024 * 1024);
  test.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['an empty file', () => Buffer.alloc(0), 'sheet.empty'],
    ['only blanks', () => Buffer.from(' \n;;\n'), 'sheet.noTable'],
    ['an empty workbook', () => aSheet([]), 'sheet.noTable'],
    ['a book of old Excel', () => Buffer.concat([OLE, utf16('Workbook')]), 'sheet.oldExcel'],
    ['a book under a password', () => Buffer.concat([OLE, utf16('EncryptedPackage')]), 'sheet.protected'],
    ['a document of old Word', () => Buffer.concat([OLE, utf16('WordDocument')]), 'sheet.wordDocument'],
    ['a PDF renamed', () => Buffer.from('%PDF-1.7 …'), 'sheet.pdf'],
    ['a page saved as .xls', () => Buffer.from('<html><table><tr><td>ФИО</td></tr></table></html>'), 'sheet.html'],
    [
      'XML of 2003',
      () => Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      'sheet.xmlTable',
    ],
    ['a picture', () => Buffer.from('89504e470d0a1a0a00', 'hex'), 'sheet.picture'],
    ['bytes of nothing known', () => Buffer.from([1, 0, 2, 7, 0, 0, 9, 200, 3]), 'sheet.unknownFormat'],
    ['a document of Word', () => aZip({ '[Content_Types].xml': '', 'word/document.xml': '' }), 'sheet.wordDocument'],
    ['a table of LibreOffice', () => aZip({ mimetype: '', 'content.xml': '' }), 'sheet.openDocument'],
    ['a binary workbook', () => aZip({ 'xl/workbook.bin': '' }), 'sheet.binaryExcel'],
    ['an archive', () => aZip({ 'журнал.xlsx': '' }), 'sheet.archive'],
    ['a workbook cut short', async () => (await aSheet([HEAD])).subarray(0, 2000), 'sheet.damaged'],
    ['a workbook without contents', () => aZip(workbookParts), 'sheet.noTable'],
    [
      'a zip bomb',
      () => aZip({ ...workbookParts, a: bombEntry, b: bombEntry, c: bombEntry, d: bombEntry }),
      'sheet.bomb',
    ],
    [
      'a zip of too many parts',
      () => aZip(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`p${i}`, '']))),
      'sheet.tooManyParts',
    ],
    ['too many rows of text', () => Buffer.from(manyRows), 'sheet.tooManyRows'],
    ['too many columns of text', () => Buffer.from(Array(101).fill('а').join(';')), 'sheet.tooManyColumns'],
    ['too many columns', () => aSheet([Array(101).fill('а')]), 'sheet.tooManyColumns'],
    ['more than 30 MB', () => Buffer.alloc(30 * 1024 * 1024 + 1, 'a'), 'sheet.tooBig'],
  ])('%s', async (_, make, code) => {
    expect(await codeOf(await make())).toBe(code);
  });

  test('fifty thousand rows under a line of headings are not too many', async () => {
    expect((await readFile(Buffer.from(`а;б\n${'в;г\n'.repeat(50_000)}`))).ok).toBe(true);
  });

  test('too many rows of a workbook are counted before it is opened; rows that are only formatted do not count', async () => {
    const rows = (count: number, cell: string) =>
      `<worksheet><sheetData>${`<row r="1">${cell}</row>`.repeat(count)}</sheetData></worksheet>`;
    const of = (xml: string) => aZip({ ...workbookParts, 'xl/worksheets/sheet1.xml': xml });
    const refused = await readFile(of(rows(50_002, '<c r="A1"><v>1</v></c>')));
    expect(refused.ok || explain(refused.error)).toBe(
      'В таблице 50 001 строк, а загрузить можно не больше 50 000. Разделите её на части и загрузите по очереди.'.replaceAll(
        /(?<=\d) (?=\d)/g,
        '\u00a0',
      ),
    );
    expect(await codeOf(of(rows(50_002, '<c r="A1" s="1"/>')))).toBe('sheet.noTable');
  });

  test('a directory that lies about a size is not believed', async () => {
    const bytes = aZip({ ...workbookParts, 'xl/worksheets/sheet1.xml': 'a'.repeat(5_000_000) });
    const lie = Buffer.from(bytes);
    const at = lie.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    lie.writeUInt32LE(1000, at + 24);
    expect(await codeOf(lie)).toBe('sheet.damaged');
  });
});
