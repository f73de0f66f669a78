/** A part of a zip as its directory names it. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
};

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record is 22 bytes and a comment of at most 65,535. */
const END_SEARCH = 22 + 65_535;
/** Parts over 4 GiB have their sizes elsewhere; no table is that big. */
const IN_ZIP64 = 0xffffffff;

/** The parts of a zip, or null when the directory is damaged. Reads only the directory, unpacks nothing. */
export function readZipDirectory(bytes: Buffer): readonly ZipEntry[] | null {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end < bytes.length - END_SEARCH || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END)
    return null;
  const count = bytes.readUInt16LE(end + 10);
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) return null;
    const entry = entryAt(bytes, at);
    if (entry.packed === IN_ZIP64 || entry.unpacked === IN_ZIP64) return null;
    entries.push(entry);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The packed bytes of a part, or null when they are not where the directory says. */
export function packedBytes(bytes: Buffer, entry: ZipEntry): Buffer | null {
  const { offset } = entry;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) return null;
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  return start + entry.packed > bytes.length ? null : bytes.subarray(start, start + entry.packed);
}

function entryAt(bytes: Buffer, at: number): ZipEntry {
  return {
    isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    method: bytes.readUInt16LE(at + 10),
    packed: bytes.readUInt32LE(at + 20),
    unpacked: bytes.readUInt32LE(at + 24),
    name: bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28)),
    offset: bytes.readUInt32LE(at + 42),
  };
}
