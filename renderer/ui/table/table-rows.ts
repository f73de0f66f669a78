/** Rows in the order in which they are shown. Only what is on the screen is ever asked for. */
export interface TableRows<Row> {
  readonly count: number;
  at(position: number): Row | undefined;
  /** A key that follows the row wherever it moves; '' outside the list. */
  keyAt(position: number): string;
  /** Where the row of this key stands, or -1. */
  positionOf(key: string): number;
  /** The heading that stands at the position instead of a row, in a grouped list. */
  groupAt?(position: number): TableGroup | null;
  /** The same rows without headings, the folded ones too: what «all that is shown» means. */
  readonly flat?: TableRows<Row>;
}

/** A heading over rows that stand together. */
export type TableGroup = {
  readonly key: string;
  readonly title: string;
  readonly count: number;
  readonly isOpen: boolean;
};

/** Rows of an array. */
export function rowsOfArray<Row>(array: readonly Row[], keyOf: (row: Row) => string): TableRows<Row> {
  const keyAt = (position: number) => {
    const row = array[position];
    return row === undefined ? '' : keyOf(row);
  };
  return {
    count: array.length,
    at: (position) => array[position],
    keyAt,
    positionOf: (key) => array.findIndex((row) => keyOf(row) === key),
  };
}

/** Rows of an array in the order of positions, as a query engine answers. `indexOfKey` gives the place in the array. */
export function rowsOfPositions<Row>(
  array: readonly Row[],
  positions: Uint32Array,
  keyOf: (row: Row) => string,
  indexOfKey: (key: string) => number | undefined,
): TableRows<Row> {
  const at = (position: number) => array[positions[position] ?? -1];
  return {
    count: positions.length,
    at,
    keyAt: (position) => {
      const row = at(position);
      return row === undefined ? '' : keyOf(row);
    },
    positionOf: (key) => {
      const index = indexOfKey(key);
      return index === undefined ? -1 : positions.indexOf(index);
    },
  };
}
