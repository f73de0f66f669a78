import { categoryNames, formNames } from '#shared/domain/statuses/category.ts';
import { mainPath, statusNames } from '#shared/domain/statuses/status.ts';
import type { ApplicationIndex, SearchRow } from './application-index.ts';
import { perIndex } from './application-index.ts';
import { orderKey } from './fold.ts';

type Value = string | number | null;

const statusOrder: readonly string[] = [...new Set([...mainPath, ...Object.keys(statusNames)])];
const keptOrder = perIndex<Uint32Array>();
const keptRanks = perIndex<Float64Array>();

/** What a row is ordered by, per column; null stands last. Texts are compared by their `orderKey`. */
const columnValues = {
  systemNo: (row: SearchRow) => row.application.systemNo,
  registrationNo: (row: SearchRow) => row.application.registrationNo,
  lastName: (row: SearchRow) => row.application.lastName,
  firstName: (row: SearchRow) => row.application.firstName,
  patronymic: (row: SearchRow) => row.application.patronymic || null,
  post: (row: SearchRow) => row.application.post || null,
  subject: (row: SearchRow) => row.application.subject || null,
  organisation: (row: SearchRow) => row.organisation?.name ?? null,
  municipality: (row: SearchRow) => row.municipality?.name ?? null,
  heldCategory: (row: SearchRow) => Object.keys(categoryNames).indexOf(row.application.heldCategory),
  heldUntil: (row: SearchRow) => row.application.heldUntil,
  claimedCategory: (row: SearchRow) => Object.keys(categoryNames).indexOf(row.application.claimedCategory),
  form: (row: SearchRow) => Object.keys(formNames).indexOf(row.application.form),
  status: (row: SearchRow) => statusOrder.indexOf(row.application.status),
  receivedAt: (row: SearchRow) => row.application.receivedAt,
  epguNo: (row: SearchRow) => row.application.epguNo,
  period: (row: SearchRow) => row.application.period,
  experts: (row: SearchRow) => row.application.expertIds.length,
  remarks: (row: SearchRow) => row.application.remarks.length,
  registeredOn: (row: SearchRow) => row.application.registeredOn,
  statusAt: (row: SearchRow) => row.application.stages.at(-1)?.at ?? null,
  due: (row: SearchRow) => row.due.next,
  intakeDue: (row: SearchRow) => row.due.intake,
  attestationDue: (row: SearchRow) => row.due.attestation,
  serviceDue: (row: SearchRow) => row.due.service,
  channel: (row: SearchRow) => row.beside.filing?.channel ?? null,
  phone: (row: SearchRow) => row.application.phone || null,
  email: (row: SearchRow) => row.application.email || null,
  note: (row: SearchRow) => row.application.note || null,
} as const satisfies Readonly<Record<string, (row: SearchRow) => Value>>;

type Part = keyof typeof columnValues;

/** A name is ordered part by part: there are far fewer surnames than people, and ranks compare faster than texts. */
const nameParts: readonly Part[] = ['lastName', 'firstName', 'patronymic'];

/** A column by which applications can be ordered. */
export type OrderColumn = Exclude<Part, 'lastName' | 'firstName' | 'patronymic'> | 'name';

/** One step of an order: «срок», then «муниципалитет». */
export type OrderStep = { readonly column: OrderColumn; readonly direction: 'ascending' | 'descending' };

/** Whether applications can be ordered by the column of this name. */
export function isOrderColumn(name: string): name is OrderColumn {
  return name === 'name' || (name in columnValues && !nameParts.some((part) => part === name));
}

/** What a row has in a column, as orders and groups compare it: two rows stand together when it is the same. */
export function valueIn(row: SearchRow, column: Exclude<OrderColumn, 'name'>): Value {
  return columnValues[column](row);
}

/** Positions of all rows in the order asked; equal rows stay as they came. Kept until the rows change. */
export function orderRows(index: ApplicationIndex, order: readonly OrderStep[]): Uint32Array {
  return keptOrder(index, JSON.stringify(order), () => sortPositions(index, order));
}

function sortPositions(index: ApplicationIndex, order: readonly OrderStep[]): Uint32Array {
  const positions = new Uint32Array(index.rows.length);
  for (let i = 0; i < positions.length; i += 1) positions[i] = i;
  const steps = order.flatMap((step) => directedRanks(index, step));
  return positions.sort((a, b) => {
    for (const ranks of steps) {
      const difference = (ranks[a] ?? 0) - (ranks[b] ?? 0);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
}

/** Ranks turned round for a descending step, but what is missing stands last in both directions. */
function directedRanks(index: ApplicationIndex, step: OrderStep): readonly Float64Array[] {
  const parts = step.column === 'name' ? nameParts : [step.column];
  const ranks = parts.map((part) => keptRanks(index, part, () => ranksOf(valuesOf(index.rows, part))));
  if (step.direction === 'ascending') return ranks;
  return ranks.map((ascending) => ascending.map((rank) => (rank === Infinity ? rank : -rank)));
}

function valuesOf(rows: readonly SearchRow[], part: Part): readonly Value[] {
  const value: (row: SearchRow) => Value = columnValues[part];
  return rows.map(value);
}

/**
 * The place of each value among all values: comparing places is many times faster than comparing texts. Values are made
 * into keys once each, and most columns hold few different ones.
 */
function ranksOf(values: readonly Value[]): Float64Array {
  const keyed = [...new Set(values)].filter((value) => value !== null).map((value) => ({ value, key: keyOf(value) }));
  keyed.sort((a, b) => compareKeys(a.key, b.key));
  const rankByValue = new Map<Value, number>([[null, Infinity]]);
  let rank = 0;
  let last: string | number | null = null;
  for (const { value, key } of keyed) {
    if (key !== last) rank += 1;
    last = key;
    rankByValue.set(value, rank);
  }
  const ranks = new Float64Array(values.length);
  for (let i = 0; i < ranks.length; i += 1) ranks[i] = rankByValue.get(values[i] ?? null) ?? Infinity;
  return ranks;
}

function keyOf(value: string | number): string | number {
  return typeof value === 'string' ? orderKey(value) : value;
}

function compareKeys(a: string | number, b: string | number): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}
