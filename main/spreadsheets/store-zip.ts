import { crc32 } from 'node:zlib';

/** Where a part begins in the zip, for its directory. */
type Placed = { readonly name: Buffer; readonly body: Buffer; readonly crc: number; readonly offset: number };

/** A zip of parts without compression: for a library that takes nothing else. */
export function storeZip(parts: Readonly<Record<string, Buffer>>): Buffer {
  const placed: Placed[] = [];
  const chunks: Buffer[] = [];
  let offset = 0;
  for (const [text, body] of Object.entries(parts)) {
    const part = { name: Buffer.from(text), body, crc: crc32(body), offset };
    placed.push(part);
    chunks.push(localHeader(part), body);
    offset += 30 + part.name.length + body.length;
  }
  const directory = Buffer.concat(placed.map(directoryEntry));
  return Buffer.concat([...chunks, directory, endRecord(placed.length, directory.length, offset)]);
}

function localHeader({ name, body, crc }: Placed): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(body.length, 18);
  header.writeUInt32LE(body.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function directoryEntry({ name, body, crc, offset }: Placed): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4);
  entry.writeUInt16LE(20, 6);
  entry.writeUInt32LE(crc, 16);
  entry.writeUInt32LE(body.length, 20);
  entry.writeUInt32LE(body.length, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, name]);
}

function endRecord(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
