import { refuseFile } from '#shared/domain/refusals/file-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { lookOldWord } from './look-old-word.ts';
import { lookPdf } from './look-pdf.ts';
import { lookBmp, lookJpeg, lookPng } from './look-picture.ts';
import { lookRar } from './look-rar.ts';
import { lookTiff } from './look-tiff.ts';
import { lookZip } from './look-zip.ts';
import { type Look, seen } from './seen.ts';

/** How much of the beginning tells what a file is. */
export const HEAD_BYTES = 4096;
/** A PDF may begin with something else (printers, mail), but within its first kilobyte it says so. */
const PDF_WITHIN = 1024;

const accepted: readonly (readonly [string, Look])[] = [
  ['\u0089PNG\r\n\u001a\n', lookPng],
  ['\u00ff\u00d8\u00ff', lookJpeg],
  ['BM', lookBmp],
  ['II*\0', lookTiff],
  ['MM\0*', lookTiff],
  ['II+\0', lookTiff],
  ['PK\u0003\u0004', lookZip],
  ['PK\u0005\u0006', lookZip],
  ['Rar!\u001a\u0007', lookRar],
  ['\u00d0\u00cf\u0011\u00e0', lookOldWord],
];

const refused: readonly (readonly [string, () => Refusal])[] = [
  ['MZ', () => refuseFile('file.program', {})],
  ['\u007fELF', () => refuseFile('file.program', {})],
  ['#!', () => refuseFile('file.program', {})],
  ['GIF8', () => refuseFile('file.picture', { format: 'GIF' })],
  ['RIFF', () => refuseFile('file.picture', { format: 'WEBP' })],
  ['\0\0\0\u0018ftyphei', () => refuseFile('file.picture', { format: 'HEIC' })],
  ['\0\0\0\u001cftyphei', () => refuseFile('file.picture', { format: 'HEIC' })],
  ['7z\u00bc\u00af', () => refuseFile('file.otherArchive', { what: '7-Zip' })],
  ['\u001f\u008b', () => refuseFile('file.otherArchive', { what: 'GZIP' })],
  ['{\\rtf', () => refuseFile('file.otherOffice', { what: 'документ RTF' })],
];

/** How to look through a file that begins so, or why it is not taken at all. */
export function lookFor(head: Buffer): Result<Look, Refusal> {
  const text = head.toString('latin1');
  const look = accepted.find(([signature]) => text.startsWith(signature))?.[1];
  if (look) return ok(look);
  const refusal = refused.find(([signature]) => text.startsWith(signature))?.[1];
  if (refusal) return err(refusal());
  if (text.slice(0, PDF_WITHIN).includes('%PDF-')) return ok(lookPdf);
  if (isSignature(head, text)) return ok(async () => seen('sig'));
  return err(isPlainText(head) ? refuseFile('file.plainText', {}) : refuseFile('file.unknown', {}));
}

/** A signature of PKCS#7 as bytes, as base64 or as PEM. */
function isSignature(head: Buffer, text: string): boolean {
  if (/^-----BEGIN (?:PKCS7|CMS|SIGNATURE)/.test(text)) return true;
  const bytes = text.startsWith('MI') ? Buffer.from(text.replace(/[^A-Za-z0-9+/]/g, ''), 'base64') : head;
  const signedData = Buffer.from([0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02]);
  const at = bytes.subarray(0, 32).indexOf(signedData);
  return bytes[0] === 0x30 && at > 0;
}

function isPlainText(head: Buffer): boolean {
  return head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}
