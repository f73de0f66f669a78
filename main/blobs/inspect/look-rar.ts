import { type Look, part, seen } from './seen.ts';

/** RAR of both formats: whether its headers are encrypted stands in its first block. */
export const lookRar: Look = async (source) => {
  const head = await part(source, 0, 32);
  if (head.length < 20) return seen('rar', 'DAMAGED');
  const isFifth = head.readUInt8(6) === 1;
  return seen('rar', (isFifth ? isEncryptedFifth(head) : isEncryptedFourth(head)) ? 'PASSWORD' : null);
};

/** Checksum, length, type: type 4 is the header of encryption. */
function isEncryptedFifth(head: Buffer): boolean {
  let at = 12;
  while (at < 16 && head.readUInt8(at) >= 0x80) at += 1;
  return head.readUInt8(at + 1) === 4;
}

function isEncryptedFourth(head: Buffer): boolean {
  return head.readUInt8(9) === 0x73 && (head.readUInt16LE(10) & 0x80) !== 0;
}
