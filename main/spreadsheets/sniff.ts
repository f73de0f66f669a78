import { refuseSheet } from '#shared/domain/refusals/sheet-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import { err, ok } from '#shared/kernel/result.ts';

/** What the bytes are, whatever the name of the file says. */
export type Content = 'zip' | 'text';

const SIGNATURES: readonly (readonly [string, () => Refusal])[] = [
  ['%PDF', () => refuseSheet('sheet.pdf', {})],
  ['{\\rtf', () => refuseSheet('sheet.wordDocument', {})],
  ['\u0089PNG', () => refuseSheet('sheet.picture', {})],
  ['\u00ff\u00d8\u00ff', () => refuseSheet('sheet.picture', {})],
  ['GIF8', () => refuseSheet('sheet.picture', {})],
  ['Rar!', () => refuseSheet('sheet.archive', {})],
  ['7z\u00bc\u00af', () => refuseSheet('sheet.archive', {})],
  ['\u001f\u008b', () => refuseSheet('sheet.archive', {})],
];
const OLE = '\u00d0\u00cf\u0011\u00e0';
/** How far into the file a telling word is looked for. */
const HEAD_BYTES = 4096;

/** Tells a workbook and a text table from everything else; what is neither is refused with what to do about it. */
export function sniff(bytes: Buffer): Result<Content, Refusal> {
  if (bytes.length === 0) return err(refuseSheet('sheet.empty', {}));
  const head = bytes.toString('latin1', 0, HEAD_BYTES);
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return err(known[1]());
  if (head.startsWith(OLE)) return err(refuseOle(bytes));
  if (head.startsWith('PK')) return ok('zip');
  const markup = refuseMarkup(head);
  return markup ? err(markup) : ok('text');
}

/** Old office files and encrypted workbooks share a container; the names of its streams tell them apart. */
function refuseOle(bytes: Buffer): Refusal {
  const has = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage')) return refuseSheet('sheet.protected', {});
  return has('WordDocument') ? refuseSheet('sheet.wordDocument', {}) : refuseSheet('sheet.oldExcel', {});
}

function refuseMarkup(head: string): Refusal | null {
  const text = head
    .replaceAll('\0', '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .trimStart()
    .toLowerCase();
  if (!text.startsWith('<')) return null;
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet')) return refuseSheet('sheet.xmlTable', {});
  return /<(?:html|table|!doctype|head|body|meta)/.test(text)
    ? refuseSheet('sheet.html', {})
    : refuseSheet('sheet.unknownFormat', {});
}
