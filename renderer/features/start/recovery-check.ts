/** Groups of the printed key. */
export function groupsOf(recoveryKey: string): readonly string[] {
  return recoveryKey.split('-');
}

/** Two different groups to be typed back, as positions from 0, in order; `random` gives two bytes. */
export function askedGroups(count: number, [first = 0, second = 0]: Uint8Array): readonly [number, number] {
  const one = first % count;
  const other = (one + 1 + (second % (count - 1))) % count;
  return one < other ? [one, other] : [other, one];
}

/** Whether a group was copied rightly. Case and blanks do not matter, nor a Russian letter of the same look. */
export function isSameGroup(typed: string, group: string): boolean {
  const read = [...typed.toUpperCase()].filter((sign) => !/[\s\-–—_.]/.test(sign));
  return read.map((sign) => lookAlikes[sign] ?? sign).join('') === group;
}

/** Signs that a hand-written or Russian-typed key has instead of those of the key (which has no I, L, O, U). */
const lookAlikes: Readonly<Record<string, string>> = {
  I: '1',
  L: '1',
  O: '0',
  А: 'A',
  В: 'B',
  Е: 'E',
  З: '3',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: '0',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
};
