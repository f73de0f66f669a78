import { type LocalDate, localDate } from '#shared/kernel/local-date.ts';
import type { PersonName } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import { readEmail, readPhone } from '../intake/contacts.ts';
import { nameOfParts, splitFullName } from '../intake/person-name.ts';
import { organisationName, placeKey } from '../intake/place-name.ts';
import { plainWords } from '../intake/text.ts';

/** A person of a list of the portal (S1 §2.16), before he is added; the moment is in the time of the place. */
export type ReadRegistrant = PersonName & {
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** Null where the directory has no such municipality. */
  readonly municipalityId: string | null;
  readonly organisation: string;
  readonly phone: string;
  readonly email: string;
  readonly registered: { readonly on: LocalDate; readonly time: string } | null;
  readonly hasFormed: boolean;
};

/** Columns of the list by the words of their heads, the narrower first. */
const heads = [
  ['lastName', /^фамилия$/u],
  ['firstName', /^имя$/u],
  ['patronymic', /^отчество$/u],
  ['name', /фио|ф и о|фамилия имя/u],
  ['municipality', /муниципал|территори/u],
  ['organisation', /место работы|организаци/u],
  ['phone', /телефон|сотов/u],
  ['email', /почт|mail/u],
  ['registered', /зарегистрировался|регистраци/u],
  ['formed', /сформировал/u],
] as const;

type Column = (typeof heads)[number][0];

/**
 * People of a list by the heads of its columns, or null where no row has the heads of name and municipality. Empty rows are
 * left out.
 */
export function readRegistrants(view: View, rows: readonly (readonly string[])[]): readonly ReadRegistrant[] | null {
  const at = rows.findIndex((row) => isHead(columnsOf(row)));
  const head = rows[at];
  if (!head) return null;
  const columns = columnsOf(head);
  const places = new Map(Array.from(view.all('municipalities'), ({ id, name }) => [placeKey(name), id] as const));
  return rows
    .map((row, i) => ({ row, number: i + 1 }))
    .slice(at + 1)
    .filter(({ row }) => row.some((cell) => cell.trim() !== ''))
    .map(({ row, number }) => personOf(row, number, columns, places));
}

type Columns = ReadonlyMap<Column, number>;

function columnsOf(row: readonly string[]): Columns {
  const found = new Map<Column, number>();
  for (const [i, cell] of row.entries()) {
    const words = plainWords(cell);
    const column = words === '' ? undefined : heads.find(([name, head]) => !found.has(name) && head.test(words));
    if (column) found.set(column[0], i);
  }
  return found;
}

function isHead(columns: Columns): boolean {
  return columns.has('municipality') && (columns.has('name') || (columns.has('lastName') && columns.has('firstName')));
}

function personOf(
  row: readonly string[],
  number: number,
  columns: Columns,
  places: ReadonlyMap<string, string>,
): ReadRegistrant {
  const cell = (column: Column) => (row[columns.get(column) ?? -1] ?? '').trim();
  const name = columns.has('name')
    ? splitFullName(cell('name'))
    : nameOfParts(cell('lastName'), cell('firstName'), cell('patronymic'));
  return {
    ...name,
    row: number,
    municipalityId: places.get(placeKey(cell('municipality'))) ?? null,
    organisation: organisationName(cell('organisation')),
    phone: readPhone(cell('phone')),
    email: readEmail(cell('email')),
    registered: momentIn(cell('registered')),
    hasFormed: /^(да|\+|v|x|х|1|истина|true|☑|✓|✔)/iu.test(cell('formed')),
  };
}

const russian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\D+(\d{1,2}:\d{2}(?::\d{2})?))?/u;
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:\D+(\d{1,2}:\d{2}(?::\d{2})?))?/u;
const clock = /^([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/u;

/** «05.12.2017 19:56:13» or an ISO date; null where it is neither. */
function momentIn(text: string): ReadRegistrant['registered'] {
  const byDots = russian.exec(text);
  const byLines = iso.exec(text);
  const [year, month, day] = byDots ? [byDots[3], byDots[2], byDots[1]] : (byLines?.slice(1, 4) ?? []);
  const on = localDate(Number(year), Number(month), Number(day));
  if (on === null) return null;
  const time = ((byDots ?? byLines)?.[4] ?? '').padStart(5, '0').replace(/^(\d:)/u, '0$1');
  return { on, time: clock.test(time) ? time : '12:00' };
}
