const POLYNOMIAL = 0x82f63b78;
const tables = makeTables();

/** CRC-32C (Castagnoli) of the parts one after another: tells torn and flipped bytes, eight at a time. */
export function crc32c(...parts: readonly Uint8Array[]): number {
  let crc = 0xffffffff;
  for (const part of parts) crc = update(crc, part);
  return (crc ^ 0xffffffff) >>> 0;
}

function update(start: number, bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables;
  let crc = start;
  let i = 0;
  for (; i + 8 <= bytes.length; i += 8) {
    const low = crc ^ (at(bytes, i) | (at(bytes, i + 1) << 8) | (at(bytes, i + 2) << 16) | (at(bytes, i + 3) << 24));
    crc =
      at(t7, low & 255) ^
      at(t6, (low >>> 8) & 255) ^
      at(t5, (low >>> 16) & 255) ^
      at(t4, low >>> 24) ^
      at(t3, at(bytes, i + 4)) ^
      at(t2, at(bytes, i + 5)) ^
      at(t1, at(bytes, i + 6)) ^
      at(t0, at(bytes, i + 7));
  }
  for (; i < bytes.length; i += 1) crc = (crc >>> 8) ^ at(t0, (crc ^ at(bytes, i)) & 255);
  return crc;
}

function at(array: Uint8Array | Uint32Array, index: number): number {
  return array[index] ?? 0;
}

type Eight<T> = readonly [T, T, T, T, T, T, T, T];

function makeTables(): Eight<Uint32Array> {
  const t0 = Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    return crc;
  });
  const next = (t: Uint32Array) => t.map((crc) => (crc >>> 8) ^ at(t0, crc & 255));
  const t1 = next(t0);
  const t2 = next(t1);
  const t3 = next(t2);
  const t4 = next(t3);
  const t5 = next(t4);
  const t6 = next(t5);
  return [t0, t1, t2, t3, t4, t5, t6, next(t6)];
}
