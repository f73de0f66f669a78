const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A text in UTF-8 as base64 (RFC 4648): mail files carry Russian by it through any mail program. */
export function base64OfText(text: string): string {
  const bytes = utf8(text);
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a, b, c] = [bytes[i] ?? 0, bytes[i + 1], bytes[i + 2]];
    const group = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    out += sign(group >> 18) + sign(group >> 12);
    out += b === undefined ? '=' : sign(group >> 6);
    out += c === undefined ? '=' : sign(group);
  }
  return out;
}

function sign(bits: number): string {
  return signs[bits & 63] ?? '';
}

/** Bytes of a text; a lone surrogate becomes the sign of replacement. */
function utf8(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const one of text) {
    const code = one.codePointAt(0) ?? 0xfffd;
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(point));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point));
    else bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point));
  }
  return bytes;
}

function tail(bits: number): number {
  return 0x80 | (bits & 63);
}
