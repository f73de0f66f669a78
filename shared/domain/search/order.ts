import { categoryNames, formNames } from '#shared/domain/statuses/category.ts';
import { mainPath, statusNames } from '#shared/domain/statuses/status.ts';
import type { ApplicationIndex, SearchRow } from './application-index.ts';
import { perIndex } from './application-index.ts';
import { orderKey } from './fold.ts';
import { type RowCodes, rowCodes, type Value } from './row-codes.ts';

const statusOrder: readonly string[] = [...new Set([...mainPath, ...Object.keys(statusNames)])];
const keptOrder = perIndex<Uint32Array>();
const keptRanks = perIndex<Ranks>();

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

/** Sorts by the last step first: each pass puts the rows of one rank together and leaves them as they came. */
function sortPositions(index: ApplicationIndex, order: readonly OrderStep[]): Uint32Array {
  let positions: Uint32Array = Uint32Array.from(index.rows, (_, position) => position);
  for (const { column, direction } of order.toReversed()) {
    const parts = column === 'name' ? nameParts : [column];
    for (const part of parts.toReversed()) {
      positions = sortByRanks(positions, directed(ranksOf(index, part), direction));
    }
  }
  return positions;
}

/** The place of each row among the different values of a column: from 0 to `last`, where what is missing stands. */
type Ranks = { readonly of: Uint32Array; readonly last: number };

function sortByRanks(positions: Uint32Array, ranks: Ranks): Uint32Array {
  const starts = new Uint32Array(ranks.last + 2);
  for (let i = 0; i < positions.length; i += 1) {
    const next = (ranks.of[i] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let rank = 1; rank < starts.length; rank += 1) starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0);
  const sorted = new Uint32Array(positions.length);
  for (let i = 0; i < positions.length; i += 1) {
    const position = positions[i] ?? 0;
    const rank = ranks.of[position] ?? 0;
    const place = starts[rank] ?? 0;
    sorted[place] = position;
    starts[rank] = place + 1;
  }
  return sorted;
}

/** Ranks turned round for a descending step, but what is missing stands last in both directions. */
function directed(ranks: Ranks, direction: OrderStep['direction']): Ranks {
  if (direction === 'ascending') return ranks;
  const { last } = ranks;
  return { last, of: ranks.of.map((rank) => (rank === last ? last : last - 1 - rank)) };
}

function ranksOf(index: ApplicationIndex, part: Part): Ranks {
  return keptRanks(index, part, () => {
    const coded = rowCodes(index, part, columnValues[part]);
    const { last, rankByCode } = codeRanks(coded);
    return { last, of: coded.codes.map((code) => rankByCode[code] ?? last) };
  });
}

type CodeRanks = { readonly rankByCode: Uint32Array; readonly last: number };

const keptCodeRanks = new WeakMap<readonly Value[], CodeRanks>();

/** The rank of each code: values are made into keys once each, and most columns hold few different ones. */
function codeRanks({ values }: RowCodes): CodeRanks {
  const known = keptCodeRanks.get(values);
  if (known?.rankByCode.length === values.length) return known;
  const keyed = values.flatMap((value, code) => (value === null ? [] : [{ code, key: keyOf(value) }]));
  keyed.sort((a, b) => compareKeys(a.key, b.key));
  const rankByCode = new Uint32Array(values.length);
  let rank = -1;
  let before: string | number | null = null;
  for (const { code, key } of keyed) {
    if (key !== before) rank += 1;
    before = key;
    rankByCode[code] = rank;
  }
  const last = rank + 1;
  values.forEach((value, code) => {
    if (value === null) rankByCode[code] = last;
  });
  const made = { rankByCode, last };
  keptCodeRanks.set(values, made);
  return made;
}

function keyOf(value: string | number): string | number {
  return typeof value === 'string' ? orderKey(value) : value;
}

function compareKeys(a: string | number, b: string | number): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}
