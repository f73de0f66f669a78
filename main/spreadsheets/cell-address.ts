import type { Merge } from '#shared/domain/intake/grid.ts';

/** The column of an address such as `AB12`, from 0; -1 when it is no address. */
export function columnOf(address: unknown): number {
  if (typeof address !== 'string') return -1;
  let column = 0;
  for (let i = 0; i < address.length; i += 1) {
    const letter = address.charCodeAt(i) - FIRST_LETTER;
    if (letter < 0 || letter > 25) return column - 1;
    column = column * 26 + letter + 1;
  }
  return -1;
}

const FIRST_LETTER = 65;

/** Cells of a range such as `A1:B2`; null when it is none, or only one cell. */
export function rangeOf(range: string): Merge | null {
  const [from = '', to = ''] = range.split(':');
  const merge = { top: rowOf(from), left: columnOf(from), bottom: rowOf(to), right: columnOf(to) };
  const isRange = merge.top >= 0 && merge.left >= 0 && merge.bottom >= merge.top && merge.right >= merge.left;
  return isRange ? merge : null;
}

function rowOf(address: string): number {
  return Number(/\d+$/.exec(address)?.[0] ?? 0) - 1;
}
