/** What a file to be imported may be; over any of these it is refused with both figures. */
export const SHEET_LIMITS = {
  maxBytes: 30 * 1024 * 1024,
  /** Rows under the headings, which take at least one row more. */
  maxRows: 50_000,
  maxColumns: 100,
  /** Parts of a workbook as a zip. */
  maxParts: 2000,
  /** Bytes of all parts together, unpacked: 50,000 rows of 100 columns take less. */
  maxUnpackedBytes: 400 * 1024 * 1024,
} as const;

const figure = new Intl.NumberFormat('ru-RU', { maximumFractionDigits: 1 });

/** `50 000`, as sentences show it. */
export function inFigures(count: number): string {
  return figure.format(count);
}

/** Bytes as megabytes, `31,2`; rounded up, so that what is over a limit never looks equal to it. */
export function inMegabytes(bytes: number): string {
  return figure.format(Math.ceil((bytes / 1_048_576) * 10) / 10);
}

/** How many rows of data there may be among so many filled ones: one at least holds the headings. */
export function dataRows(filled: number): number {
  return Math.max(0, filled - 1);
}
