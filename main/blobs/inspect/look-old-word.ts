import { refuseFile } from '#shared/domain/refusals/file-refusals.ts';
import { err } from '#shared/kernel/result.ts';
import { type Look, part, type Source, seen } from './seen.ts';

const ENTRY = 128;
/** Sectors of the directory that are read: the streams that tell a document stand at its beginning. */
const DIRECTORY_BYTES = 8 * 1024;

type Stream = { readonly name: string; readonly sector: number };

/** The container of old office files: DOC, a DOCX under a password, or something that is not taken. */
export const lookOldWord: Look = async (source) => {
  const head = await part(source, 0, 512);
  if (head.length < 512) return seen('doc', 'DAMAGED');
  const sectorBytes = 2 ** head.readUInt16LE(30);
  const streams = await streamsAt(source, (head.readUInt32LE(48) + 1) * sectorBytes);
  const named = (name: string) => streams.find((stream) => stream.name === name);
  if (named('EncryptedPackage')) return seen('docx', 'PASSWORD');
  const word = named('WordDocument');
  if (word) return seen('doc', await troubleOfWord(source, (word.sector + 1) * sectorBytes));
  if (named('Workbook') || named('Book')) return err(refuseFile('file.otherOffice', { what: 'книга Excel' }));
  if (named('PowerPoint Document')) return err(refuseFile('file.otherOffice', { what: 'презентация PowerPoint' }));
  return streams.length === 0 ? seen('doc', 'DAMAGED') : err(refuseFile('file.unknown', {}));
};

async function streamsAt(source: Source, at: number): Promise<readonly Stream[]> {
  const bytes = await part(source, at, DIRECTORY_BYTES);
  const streams: Stream[] = [];
  for (let i = 0; i + ENTRY <= bytes.length; i += ENTRY) {
    const nameBytes = bytes.readUInt16LE(i + 64);
    if (nameBytes < 4 || nameBytes > 64) continue;
    streams.push({ name: bytes.toString('utf16le', i, i + nameBytes - 2), sector: bytes.readUInt32LE(i + 116) });
  }
  return streams;
}

/** The head of a Word document: its mark, and the flag of encryption. */
async function troubleOfWord(source: Source, at: number) {
  const head = await part(source, at, 12);
  if (head.length < 12 || head.readUInt16LE(0) !== 0xa5ec) return 'DAMAGED';
  return (head.readUInt16LE(10) & 0x0100) !== 0 ? 'PASSWORD' : null;
}
