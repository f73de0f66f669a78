import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import type { ImportedEmployee } from '../employees/import/employees-import.ts';
import type { ImportedApplication } from '../intake/import-plan.ts';

/** Every tenth applicant has a card as his school keeps it. */
const EVERY = 10;
/** Ages from 24 to 59 years, spread by a number that repeats late. */
const YOUNGEST_DAYS = 24 * 365;
const AGE_DAYS = 35 * 365;
const AGE_STEP = 1_237;

/** Cards of invented workers: of those who have filed, so that a card shows its applications. No chance is drawn here. */
export function sampleEmployees(
  applications: readonly ImportedApplication[],
  today: LocalDate,
): readonly ImportedEmployee[] {
  return applications
    .filter((_, i) => i % EVERY === 0)
    .map((application, i): ImportedEmployee => {
      const { lastName, firstName, patronymic, snils, organisationId, post, subject, phone, email } = application;
      const person = { lastName, firstName, patronymic, snils, phone, email };
      const bornOn = addDays(today, -(YOUNGEST_DAYS + ((i * AGE_STEP) % AGE_DAYS)));
      const place = { organisationId, post, subject, rate: '1', since: null };
      return { newId: `sample-w${i + 1}`, newPostId: `sample-w${i + 1}-post`, ...person, bornOn, ...place };
    });
}
