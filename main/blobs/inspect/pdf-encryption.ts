/** What a PDF tells of its encryption: the fields of the standard handler (ISO 32000-1, 7.6.3). */
export type PdfEncryption = {
  readonly revision: number;
  /** Bytes of the key. */
  readonly keyBytes: number;
  readonly owner: Buffer;
  readonly user: Buffer;
  readonly permissions: number;
  readonly fileId: Buffer;
  readonly isMetadataEncrypted: boolean;
};

/** Reads the dictionary of encryption, in its place or by reference; null when it is not of the standard kind. */
export async function readEncryption(
  trailer: string,
  object: (number: number) => Promise<string | null>,
): Promise<PdfEncryption | null> {
  const reference = /\/Encrypt\s+(\d+)\s+\d+\s+R/.exec(trailer)?.[1];
  const text = reference === undefined ? trailer.slice(trailer.indexOf('/Encrypt')) : await object(Number(reference));
  if (text === null || !/\/Filter\s*\/Standard/.test(text)) return null;
  const [owner, user] = [stringOf(text, 'O'), stringOf(text, 'U')];
  const revision = numberOf(text, 'R');
  if (!owner || !user || revision === null) return null;
  return {
    revision,
    owner,
    user,
    keyBytes: keyBytesOf(text, revision),
    permissions: numberOf(text, 'P') ?? 0,
    fileId: stringAt(trailer, /\/ID\s*\[\s*/.exec(trailer)) ?? Buffer.alloc(0),
    isMetadataEncrypted: !/\/EncryptMetadata\s+false/.test(text),
  };
}

/** Crypt filters tell their length in bytes or in bits; the dictionary itself in bits. */
function keyBytesOf(text: string, revision: number): number {
  if (revision === 2) return 5;
  if (revision >= 4) return 16;
  return (numberOf(text, 'Length') ?? 40) / 8;
}

function numberOf(text: string, name: string): number | null {
  const found = new RegExp(`/${name}\\s+(-?\\d+)`).exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

function stringOf(text: string, name: string): Buffer | null {
  return stringAt(text, new RegExp(`/${name}\\s*(?=[<(])`).exec(text));
}

function stringAt(text: string, found: RegExpExecArray | null): Buffer | null {
  if (!found) return null;
  const rest = text.slice(found.index + found[0].length);
  if (rest.startsWith('<')) return Buffer.from(rest.slice(1, rest.indexOf('>')).replace(/\s/g, ''), 'hex');
  return rest.startsWith('(') ? literal(rest) : null;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function literal(text: string): Buffer {
  let [signs, depth, at] = ['', 1, 1];
  while (at < text.length && depth > 0) {
    const sign = text.charAt(at);
    if (sign === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
      signs += octal ? String.fromCharCode(Number.parseInt(octal, 8) % 256) : escaped(text.charAt(at + 1));
      at += octal ? octal.length : 1;
    } else {
      depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
      if (depth > 0) signs += sign;
    }
    at += 1;
  }
  return Buffer.from(signs, 'latin1');
}

function escaped(sign: string): string {
  return sign === '\n' ? '' : (escapes[sign] ?? sign);
}
