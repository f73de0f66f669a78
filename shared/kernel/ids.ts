import type { Clock, Random } from './ports.ts';

/**
 * A new UUID version 7: sorts by time of making, carries no personal data.
 * Minted once by the caller of a command and carried in its arguments.
 */
export function newId(clock: Clock, random: Random): string {
  const bytes = random.bytes(16);
  const time = Date.parse(clock.now());
  for (let i = 0; i < 6; i += 1) bytes[i] = Math.floor(time / 2 ** (8 * (5 - i))) % 256;
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
