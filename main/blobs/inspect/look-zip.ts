import { refuseFile } from '#shared/domain/refusals/file-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, type Result } from '#shared/kernel/result.ts';
import { type Look, part, type Seen, type Source, seen } from './seen.ts';

const END = Buffer.from([0x50, 0x4b, 5, 6]);
const CENTRAL = 0x02014b50;
/** The end record is 22 bytes and a comment of at most 65,535. */
const END_SEARCH = 22 + 65_535;
/** Bytes of the directory that are read: the names that tell a document stand at its beginning. */
const MOST_DIRECTORY = 4 * 1024 * 1024;

type Directory = { readonly names: readonly string[]; readonly isEncrypted: boolean };

/** A ZIP, or a Word document, which is one: told by the names in its directory; nothing is unpacked. */
export const lookZip: Look = async (source) => {
  const directory = await readDirectory(source);
  if (!directory) return seen('zip', 'DAMAGED');
  const has = (name: string) => directory.names.some((known) => known === name || known.startsWith(`${name}/`));
  if (has('word')) return seen('docx');
  return otherOffice(has) ?? seen('zip', directory.isEncrypted ? 'PASSWORD' : null);
};

function otherOffice(has: (name: string) => boolean): Result<Seen, Refusal> | null {
  if (has('xl')) return err(refuseFile('file.otherOffice', { what: 'книга Excel' }));
  if (has('ppt')) return err(refuseFile('file.otherOffice', { what: 'презентация PowerPoint' }));
  if (has('mimetype') && has('content.xml'))
    return err(refuseFile('file.otherOffice', { what: 'документ LibreOffice' }));
  if (has('AndroidManifest.xml') || has('META-INF/MANIFEST.MF')) return err(refuseFile('file.program', {}));
  return null;
}

async function readDirectory(source: Source): Promise<Directory | null> {
  const tailAt = Math.max(0, source.size - END_SEARCH);
  const tail = await part(source, tailAt, END_SEARCH);
  const end = tail.lastIndexOf(END);
  if (end < 0 || end + 22 > tail.length) return null;
  const [count, size, at] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (at + size > tailAt + end) return null;
  const bytes = await part(source, at, Math.min(size, MOST_DIRECTORY));
  return entriesOf(bytes, count, size > MOST_DIRECTORY);
}

function entriesOf(bytes: Buffer, count: number, isCut: boolean): Directory | null {
  const names: string[] = [];
  let isEncrypted = false;
  for (let at = 0, i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length) return isCut ? { names, isEncrypted } : null;
    if (bytes.readUInt32LE(at) !== CENTRAL) return null;
    isEncrypted ||= (bytes.readUInt16LE(at + 8) & 1) === 1;
    const nameBytes = bytes.readUInt16LE(at + 28);
    names.push(bytes.toString('utf8', at + 46, at + 46 + nameBytes));
    at += 46 + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return { names, isEncrypted };
}
