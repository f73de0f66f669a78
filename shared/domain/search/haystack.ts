import { fullName } from '#shared/records/common.ts';
import type { SearchRow } from './application-index.ts';
import { fold } from './fold.ts';
import { inNumberSigns } from './number-query.ts';
import { FIELD } from './query.ts';

/**
 * Everything of an application that search looks at, folded, in one string: a scan of one string per row takes 10-20 ms
 * for 100,000 rows, which no index beats by what it costs to keep. It holds СНИЛС, so it lives in memory only.
 */
export function haystackOf(row: SearchRow): string {
  const { application, personal, organisation } = row;
  const registrationNo = application.registrationNo ?? '';
  const numbers = [String(application.systemNo), registrationNo, withoutZeros(registrationNo)];
  const fields = [
    fullName(application),
    `${application.lastName} ${application.firstName.charAt(0)} ${application.patronymic.charAt(0)}`,
    ...numbers,
    ...numbers.map(inNumberSigns),
    application.epguNo ?? '',
    (personal?.snils ?? '').replace(/\D/g, ''),
    organisation?.name ?? '',
  ];
  return fold(`${FIELD}${fields.join(FIELD)}${FIELD}`);
}

function withoutZeros(number: string): string {
  return number.replace(/^0+/, '');
}
