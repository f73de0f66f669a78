/** How many rows of a sheet's XML hold a value; rows that are only formatted do not count. */
export function countFilledRows(xml: Buffer): number {
  const values = new Finder(xml, ['<v', '<is', '<t']);
  let count = 0;
  let row = xml.indexOf('<row');
  while (row >= 0) {
    const next = xml.indexOf('<row', row + 4);
    const value = values.from(row);
    if (value >= 0 && (next < 0 || value < next)) count += 1;
    row = next;
  }
  return count;
}

/** Finds the next of several marks; positions are kept, so that a whole sheet is scanned once. */
class Finder {
  readonly #xml: Buffer;
  readonly #marks: { readonly mark: string; at: number }[];

  constructor(xml: Buffer, marks: readonly string[]) {
    this.#xml = xml;
    this.#marks = marks.map((mark) => ({ mark, at: xml.indexOf(mark) }));
  }

  from(start: number): number {
    let nearest = -1;
    for (const known of this.#marks) {
      if (known.at >= 0 && known.at < start) known.at = this.#xml.indexOf(known.mark, start);
      if (known.at >= 0 && (nearest < 0 || known.at < nearest)) nearest = known.at;
    }
    return nearest;
  }
}
