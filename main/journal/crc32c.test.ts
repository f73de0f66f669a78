import { expect, test } from 'vitest';
import { crc32c } from './crc32c.ts';

const text = (value: string) => new TextEncoder().encode(value);

test('agrees with the published values of CRC-32C (RFC 3720, B.4)', () => {
  expect(crc32c(text('123456789'))).toBe(0xe3069283);
  expect(crc32c(new Uint8Array(32))).toBe(0x8a9136aa);
  expect(crc32c(new Uint8Array(32).fill(0xff))).toBe(0x62a8ab43);
  expect(crc32c(Uint8Array.from({ length: 32 }, (_, i) => i))).toBe(0x46dd794e);
});

test('does not depend on where the bytes are cut into parts', () => {
  const whole = text('журнал кабинета, запись за записью');
  expect(crc32c(whole.subarray(0, 11), whole.subarray(11))).toBe(crc32c(whole));
});
