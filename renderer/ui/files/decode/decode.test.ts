import { describe, expect, test } from 'vitest';
import { docxOf, sampleFile, tiffOf, zipOf } from '#tests/support/sample-files.ts';
import { sidesOf } from '../picture-sides.ts';
import { docxText } from './docx-text.ts';
import { MOST_TIFF_PIXELS, tiffPage } from './tiff-page.ts';

describe('the text of a Word document', () => {
  test('is its paragraphs, with signs as they were typed', () => {
    expect(docxText(docxOf(['Отзыв &amp; письмо', '', '&lt;5&#8470;7&gt;']))).toEqual({
      paragraphs: ['Отзыв & письмо', '', '<5№7>'],
      isCut: false,
    });
  });

  test('rows of a table stand in a line, cells apart', () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const table = `</w:t></w:r></w:p><w:tbl><w:tr>${cell('Год')}${cell('Балл')}</w:tr></w:tbl><w:p><w:r><w:t>`;
    expect(docxText(docxOf([`до${table}после`]))).toMatchObject({ paragraphs: ['до', 'Год\tБалл', 'после'] });
  });

  test('is cut where it is endless, and none where the part is missing', () => {
    const long = docxText(docxOf(Array.from({ length: 20_100 }, () => 'а')));
    expect(long).toMatchObject({ isCut: true });
    expect(docxText(zipOf('a.pdf'))).toBe('damaged');
    expect(() => docxText(new Uint8Array([1, 2, 3]))).toThrow();
  });
});

describe('a page of a TIFF', () => {
  test('has its own sides and points, packed or not', () => {
    const bytes = tiffOf([
      { width: 3, height: 2 },
      { width: 5, height: 4 },
    ]);
    expect(tiffPage(bytes.slice().buffer, 0)).toMatchObject({ width: 3, height: 2, pages: 2 });
    const second = tiffPage(bytes.slice().buffer, 1);
    expect(second).toMatchObject({ width: 5, height: 4, pages: 2 });
    expect(typeof second === 'string' ? [] : [...second.rgba.slice(0, 4)]).toEqual([0x99, 0x99, 0x99, 255]);
    expect(tiffPage(sampleFile('certificate.tiff').buffer, 0)).toMatchObject({ width: 620, height: 877, pages: 1 });
  });

  test('that is not there is damage; one of too many points is not unpacked', () => {
    const bytes = tiffOf([{ width: 3, height: 2 }]);
    expect(tiffPage(bytes.slice().buffer, 4)).toBe('damaged');
    const huge = Buffer.from(bytes);
    huge.writeUInt32LE(MOST_TIFF_PIXELS, huge.indexOf(Buffer.from([0, 1, 4, 0, 1, 0, 0, 0])) + 8);
    expect(tiffPage(new Uint8Array(huge).buffer, 0)).toBe('tooLarge');
  });
});

test('pictures tell their sides before they are drawn', () => {
  expect(sidesOf(sampleFile('award.jpg').buffer, 'jpg')).toEqual({ width: 1278, height: 1782 });
  expect(sidesOf(sampleFile('certificate.png').buffer, 'png')).toEqual({ width: 1240, height: 1754 });
  expect(sidesOf(new ArrayBuffer(4), 'png')).toBeNull();
  expect(sidesOf(sampleFile('certificate.png').buffer, 'jpg')).toBeNull();
});
