import type { ApplicationIndex, SearchRow } from './application-index.ts';

/** What a row has in a column; null is nothing. */
export type Value = string | number | null;

/** Values of a column as small numbers per row, so that a filter, a count and an order compare numbers. */
export type RowCodes = {
  /** The value of each code; some may stand in no row any more. */
  readonly values: readonly Value[];
  /** The code of each row. */
  readonly codes: Uint32Array;
  /** How many rows have each code. */
  readonly population: Uint32Array;
};

/** Codes of a column in the state of the office that was last asked about. */
export type KeptCodes = RowCodes & {
  readonly rows: readonly SearchRow[];
  /** On what else the values depend: the day, where terms are near or late. */
  readonly stamp: string | null;
  readonly values: Value[];
  readonly codeByValue: Map<Value, number>;
};

/**
 * The codes of a column. They follow the list from state to state: a row that has not changed keeps its code, so that
 * one registered application costs one row.
 */
export function rowCodes(
  index: ApplicationIndex,
  column: string,
  read: (row: SearchRow) => Value,
  stamp: string | null = null,
): RowCodes {
  const known = index.codes.get(column);
  if (known?.rows === index.rows && known.stamp === stamp) return known;
  const made = coded(index.rows, known?.stamp === stamp ? known : null, read, stamp);
  index.codes.set(column, made);
  return made;
}

function coded(
  rows: readonly SearchRow[],
  before: KeptCodes | null,
  read: (row: SearchRow) => Value,
  stamp: string | null,
): KeptCodes {
  const values = before?.values ?? [];
  const codeByValue = before?.codeByValue ?? new Map<Value, number>();
  const codes = new Uint32Array(rows.length);
  for (let position = 0; position < codes.length; position += 1) {
    const row = rows[position];
    if (!row) continue;
    const isSame = before !== null && before.rows[position] === row;
    codes[position] = isSame ? (before.codes[position] ?? 0) : codeOf(read(row), values, codeByValue);
  }
  const population = new Uint32Array(values.length);
  for (let position = 0; position < codes.length; position += 1) {
    const code = codes[position] ?? 0;
    population[code] = (population[code] ?? 0) + 1;
  }
  return { rows, stamp, values, codeByValue, codes, population };
}

function codeOf(value: Value, values: Value[], codeByValue: Map<Value, number>): number {
  const known = codeByValue.get(value);
  if (known !== undefined) return known;
  const code = values.length;
  values.push(value);
  codeByValue.set(value, code);
  return code;
}
