import { createCipheriv, createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import { bmpOf, docOf, docxOf, pdfOf, rarOf, sampleFile, sigOf, tiffOf, zipOf } from '#tests/support/sample-files.ts';
import { inspectFile } from './inspect-file.ts';
import { opensWithoutPassword } from './pdf-password.ts';
import { MOST_PIXELS, type Seen, type Source } from './seen.ts';

function sourceOf(bytes: Uint8Array): Source {
  return {
    size: bytes.length,
    read: async (offset, length) => new Uint8Array(bytes.subarray(offset, offset + length)),
  };
}

async function look(name: string, bytes: Uint8Array): Promise<string> {
  const seen: Result<Seen, Refusal> = await inspectFile(sourceOf(bytes), name);
  if (!seen.ok) return seen.error.code;
  return seen.value.trouble === null ? seen.value.kind : `${seen.value.kind} ${seen.value.trouble}`;
}

const text = (words: string) => Buffer.from(words, 'latin1');
const cut = (bytes: Uint8Array, length: number) => bytes.subarray(0, length);

test.each([
  ['Справка.pdf', sampleFile('analytic-note.pdf'), 'pdf'],
  ['Грамота.jpg', sampleFile('award.jpg'), 'jpg'],
  ['Грамота.JPEG', sampleFile('award.jpg'), 'jpg'],
  ['Диплом.png', sampleFile('certificate.png'), 'png'],
  ['Скан.tiff', sampleFile('certificate.tiff'), 'tiff'],
  [
    'Скан.tif',
    tiffOf([
      { width: 3, height: 2 },
      { width: 5, height: 5 },
    ]),
    'tiff',
  ],
  ['Снимок.bmp', bmpOf(7, 5), 'bmp'],
  ['Отзыв.docx', docxOf(['Отзыв']), 'docx'],
  ['Старый.doc', docOf(), 'doc'],
  ['Папка.zip', zipOf('a.pdf'), 'zip'],
  ['Сжатый.rar', rarOf(), 'rar'],
  ['Подпись.sig', sigOf(), 'sig'],
  ['Подпись.p7s', text(`-----BEGIN PKCS7-----\nMIIE`), 'sig'],
  ['Подпись.sig', text(Buffer.from(sigOf()).toString('base64')), 'sig'],
  ['скан без расширения', pdfOf(1), 'pdf'],
])('%s is what its content says', async (name, bytes, kind) => {
  expect(await look(name, bytes)).toBe(kind);
});

test.each([
  ['Под паролем.pdf', sampleFile('under-password.pdf'), 'pdf PASSWORD'],
  ['Под паролем.zip', zipOf('a.pdf', true), 'zip PASSWORD'],
  ['Под паролем.doc', docOf(true), 'doc PASSWORD'],
  ['Под паролем.docx', docOf(false, 'EncryptedPackage'), 'docx PASSWORD'],
  ['Под паролем.rar', rarOf(true), 'rar PASSWORD'],
])('%s is under a password', async (name, bytes, seen) => {
  expect(await look(name, bytes)).toBe(seen);
});

test.each([
  ['Повреждённый.pdf', sampleFile('damaged.pdf'), 'pdf DAMAGED'],
  ['Без таблицы.pdf', text('%PDF-1.4\nstartxref\n9\n%%EOF\n'), 'pdf DAMAGED'],
  ['Мимо таблицы.pdf', text('%PDF-1.4\nstartxref\n900\n%%EOF\n'), 'pdf DAMAGED'],
  ['Половина.jpg', cut(sampleFile('award.jpg'), 30_000), 'jpg DAMAGED'],
  ['Начало.jpg', cut(sampleFile('award.jpg'), 12), 'jpg DAMAGED'],
  ['Половина.png', cut(sampleFile('certificate.png'), 12_000), 'png DAMAGED'],
  ['Начало.png', cut(sampleFile('certificate.png'), 20), 'png DAMAGED'],
  ['Половина.bmp', cut(bmpOf(70, 50), 5000), 'bmp DAMAGED'],
  ['Начало.bmp', cut(bmpOf(70, 50), 20), 'bmp DAMAGED'],
  ['Половина.tif', cut(sampleFile('certificate.tiff'), 5000), 'tiff DAMAGED'],
  ['Половина.zip', cut(zipOf('a.pdf'), 40), 'zip DAMAGED'],
  ['Начало.doc', cut(docOf(), 300), 'doc DAMAGED'],
  ['Начало.rar', cut(rarOf(), 15), 'rar DAMAGED'],
])('%s is damaged, and is told from one under a password', async (name, bytes, seen) => {
  expect(await look(name, bytes)).toBe(seen);
});

test.each([
  ['Не картинка.jpg', text('MZ not an image'), 'file.program'],
  ['Справка.pdf', text('\u007fELF'), 'file.program'],
  ['Справка.pdf', text('#!/bin/sh'), 'file.program'],
  ['Анимация.png', text('GIF89a'), 'file.picture'],
  ['Папка.zip', text('7z\u00bc\u00af\u0027'), 'file.otherArchive'],
  ['Отзыв.doc', text('{\\rtf1'), 'file.otherOffice'],
  ['Таблица.doc', docOf(false, 'Workbook'), 'file.otherOffice'],
  ['Таблица.docx', zipOf('xl/workbook.xml'), 'file.otherOffice'],
  ['Показ.zip', zipOf('ppt/presentation.xml'), 'file.otherOffice'],
  ['Игра.zip', zipOf('AndroidManifest.xml'), 'file.program'],
  ['Записка.doc', text('Просто слова'.replace(/./g, 'a')), 'file.plainText'],
  ['Что-то.pdf', Buffer.from([1, 2, 3, 4]), 'file.unknown'],
  ['Что-то.doc', docOf(false, 'Unknown'), 'file.unknown'],
])('%s is refused: its content is no document', async (name, bytes, code) => {
  expect(await look(name, bytes)).toBe(code);
});

test.each([
  ['Грамота.pdf', sampleFile('award.jpg'), 'jpg WRONG_EXTENSION'],
  ['Отзыв.zip', docxOf(['Отзыв']), 'docx WRONG_EXTENSION'],
  ['Повреждённый.jpg', sampleFile('damaged.pdf'), 'pdf DAMAGED'],
])('%s: the content counts, the name is only told', async (name, bytes, seen) => {
  expect(await look(name, bytes)).toBe(seen);
});

test('a picture of too many points is kept and not drawn; one of none is damaged', async () => {
  const png = Buffer.from(sampleFile('certificate.png'));
  png.writeUInt32BE(MOST_PIXELS, 16);
  png.writeUInt32BE(2, 20);
  expect(await look('a.png', png)).toBe('png TOO_LARGE_TO_SHOW');
  png.writeUInt32BE(1, 20);
  expect(await look('a.png', png)).toBe('png');
  png.writeUInt32BE(0, 20);
  expect(await look('a.png', png)).toBe('png DAMAGED');
});

test('a TIFF whose pages go round in a circle is damaged', async () => {
  const bytes = Buffer.from(tiffOf([{ width: 3, height: 2 }]));
  bytes.writeUInt32LE(bytes.readUInt32LE(4), bytes.length - 4);
  expect(await look('a.tif', bytes)).toBe('tiff DAMAGED');
});

describe('a password that only forbids printing', () => {
  const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
  const base = { owner: Buffer.alloc(32, 7), permissions: -4, fileId: Buffer.alloc(16, 3), isMetadataEncrypted: true };

  test('revision 6: the check of the empty password is a hash over its salt', () => {
    const salt = Buffer.from('12345678');
    let key = createHash('sha256').update(salt).digest();
    for (let round = 0, last = 0; round < 64 || last > round - 32; round += 1) {
      const block = Buffer.concat(Array.from({ length: 64 }, () => key));
      const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(false);
      const made = cipher.update(block);
      const number = BigInt(`0x${made.subarray(0, 16).toString('hex')}`) % 3n;
      key = createHash(number === 0n ? 'sha256' : number === 1n ? 'sha384' : 'sha512')
        .update(made)
        .digest();
      last = made.readUInt8(made.length - 1);
    }
    const user = Buffer.concat([key.subarray(0, 32), salt, Buffer.alloc(8)]);
    expect(opensWithoutPassword({ ...base, revision: 6, keyBytes: 32, user })).toBe(true);
    user.writeUInt8(user.readUInt8(0) ^ 1, 0);
    expect(opensWithoutPassword({ ...base, revision: 6, keyBytes: 32, user })).toBe(false);
  });

  test('revision 5: a plain hash over the salt', () => {
    const salt = Buffer.from('12345678');
    const user = Buffer.concat([createHash('sha256').update(salt).digest(), salt, Buffer.alloc(8)]);
    expect(opensWithoutPassword({ ...base, revision: 5, keyBytes: 32, user })).toBe(true);
  });

  test('revision 2: the padding under the key of the file, by a vector of RC4 worked out by hand', () => {
    const limits = Buffer.alloc(4);
    limits.writeInt32LE(-4);
    const key = createHash('md5')
      .update(Buffer.concat([PADDING, base.owner, limits, base.fileId]))
      .digest()
      .subarray(0, 5);
    const user = plainRc4(key, PADDING);
    expect(opensWithoutPassword({ ...base, revision: 2, keyBytes: 5, user })).toBe(true);
    expect(opensWithoutPassword({ ...base, revision: 2, keyBytes: 5, user: Buffer.alloc(32) })).toBe(false);
  });
});

/** RC4 as its description has it. */
function plainRc4(key: Uint8Array, data: Uint8Array): Buffer {
  const s = Array.from({ length: 256 }, (_, i) => i);
  const at = (i: number) => s[i] ?? 0;
  let j = 0;
  for (let i = 0; i < 256; i += 1) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) % 256;
    [s[i], s[j]] = [at(j), at(i)];
  }
  const out: number[] = [];
  let [a, b] = [0, 0];
  for (const byte of data) {
    a = (a + 1) % 256;
    b = (b + at(a)) % 256;
    [s[a], s[b]] = [at(b), at(a)];
    out.push(byte ^ at((at(a) + at(b)) % 256));
  }
  return Buffer.from(out);
}
