import type { LocalDate } from '#shared/kernel/local-date.ts';
import { checkEmail } from '../../checks/check-contacts.ts';
import { checkName } from '../../checks/check-name.ts';
import { hasError } from '../../checks/finding.ts';
import { readPhone } from '../../intake/contacts.ts';
import { readDate } from '../../intake/intake-date.ts';
import { nameOfParts, splitFullName } from '../../intake/person-name.ts';
import { municipalityName, organisationName } from '../../intake/place-name.ts';
import { postName } from '../../intake/post-name.ts';
import { readSnils } from '../../intake/snils.ts';
import { cleanText, clip, isBlank } from '../../intake/text.ts';
import type { EmployeeColumns, EmployeeField } from './employee-columns.ts';

/** What is wrong with a row: with one of the first three it is not taken; with the others it is, without that value. */
export type EmployeeTrouble = 'noName' | 'noPost' | 'badRate' | 'badSnils' | 'badDate' | 'badEmail';

/** A worker as a row of a list tells of him, by its number in the file. */
export type EmployeeLine = {
  readonly number: number;
  readonly lastName: string;
  readonly firstName: string;
  readonly patronymic: string;
  /** Eleven digits with the right checksum, or nothing. */
  readonly snils: string;
  readonly bornOn: LocalDate | null;
  readonly municipality: string;
  readonly organisation: string;
  readonly post: string;
  readonly subject: string;
  readonly rate: string;
  readonly since: LocalDate | null;
  readonly phone: string;
  readonly email: string;
  readonly troubles: readonly EmployeeTrouble[];
};

const untaken: ReadonlySet<EmployeeTrouble> = new Set(['noName', 'noPost']);

/** Whether the row can become a card, or fill one. */
export function isWhole({ troubles }: EmployeeLine): boolean {
  return !troubles.some((one) => untaken.has(one));
}

/** Rows of a list of workers; blank rows and those up to the head are left out. */
export function readEmployees(
  rows: readonly (readonly string[])[],
  { headRow, mapping }: EmployeeColumns,
): readonly EmployeeLine[] {
  return rows.flatMap((row, index): readonly EmployeeLine[] => {
    if ((headRow !== null && index <= headRow) || row.every((cell) => isBlank(cell))) return [];
    return [readLine(index + 1, (field) => row[mapping.indexOf(field)] ?? '', mapping)];
  });
}

function readLine(
  number: number,
  textOf: (field: EmployeeField) => string,
  mapping: EmployeeColumns['mapping'],
): EmployeeLine {
  const name = mapping.includes('fullName')
    ? splitFullName(textOf('fullName'))
    : nameOfParts(textOf('lastName'), textOf('firstName'), textOf('patronymic'));
  const snils = readSnils(textOf('snils'));
  const email = clip(cleanText(textOf('email')), 200);
  const rate = cleanText(textOf('rate'));
  const bornOn = dateOf(textOf('bornOn'));
  const since = dateOf(textOf('since'));
  const post = isBlank(textOf('post')) ? '' : postName(textOf('post'));
  const isEmail = checkEmail(email).length === 0;
  const isRate = rate === '' || /^\d{1,4}(?:[.,]\d{1,2})?$/u.test(rate);
  const troubles: readonly (EmployeeTrouble | false)[] = [
    hasError(checkName(name)) && 'noName',
    post === '' && 'noPost',
    !isRate && 'badRate',
    snils.kind !== 'valid' && snils.kind !== 'none' && 'badSnils',
    (bornOn === undefined || since === undefined) && 'badDate',
    !isEmail && 'badEmail',
  ];
  return {
    number,
    ...name,
    snils: snils.kind === 'valid' ? snils.digits : '',
    bornOn: bornOn ?? null,
    municipality: municipalityName(textOf('municipality')),
    organisation: organisationName(textOf('organisation')),
    post,
    subject: isBlank(textOf('subject')) ? '' : postName(textOf('subject')),
    rate: isRate ? rate : '',
    since: since ?? null,
    phone: clip(readPhone(textOf('phone')), 100),
    email: isEmail ? email : '',
    troubles: troubles.filter((one) => one !== false),
  };
}

/** A date; null where there is none, undefined where the text is none. */
function dateOf(text: string): LocalDate | null | undefined {
  if (isBlank(text)) return null;
  const read = readDate(text);
  return read.ok ? read.value : undefined;
}
