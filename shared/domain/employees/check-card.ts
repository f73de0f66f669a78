import type { LocalDate } from '#shared/kernel/local-date.ts';
import { checkEmail, checkPhone } from '../checks/check-contacts.ts';
import { checkExperience } from '../checks/check-experience.ts';
import { checkName } from '../checks/check-name.ts';
import { checkBirthDate } from '../checks/check-person-dates.ts';
import { checkSnils } from '../checks/check-snils.ts';
import { hasError } from '../checks/finding.ts';
import type { FieldFinding } from './check-entry.ts';
import { type EmployeeCard, noPersonal, noRecords } from './employee-card.ts';
import { heldPosts } from './prefill.ts';
import { sectionNames } from './sections.ts';

/** What of «Данные работника» is typed, as it is stored. */
export type PersonValues = {
  readonly snils: string;
  readonly bornOn: LocalDate | null;
  readonly phone: string;
  readonly homePhone: string;
  readonly email: string;
  readonly total: string;
  readonly pedagogical: string;
};

/** Checks «Данные работника»: СНИЛС and its check digits, date of birth, contacts, years of work. */
export function checkPerson(values: PersonValues, today: LocalDate): readonly FieldFinding[] {
  const { bornOn, total, pedagogical } = values;
  const of = (field: string, findings: readonly FieldFinding['finding'][]) =>
    findings.map((finding) => ({ field, finding }));
  const years = checkExperience({ total, pedagogical, inPost: '' }, { bornOn, today });
  return [
    ...of('snils', checkSnils(values.snils).findings),
    ...of('bornOn', bornOn === null ? [] : checkBirthDate(bornOn, today)),
    ...of('phone', checkPhone(values.phone)),
    ...of('homePhone', checkPhone(values.homePhone)),
    ...of('email', checkEmail(values.email)),
    ...years.map((finding) => ({ field: fieldOfYears(finding), finding })),
  ];
}

function fieldOfYears({ code, facts }: FieldFinding['finding']): string {
  const isPedagogical = code === 'experience.moreThanTotal' || facts.name === 'Педагогический стаж';
  return isPedagogical ? 'pedagogical' : 'total';
}

/** What the card lacks to be confirmed, in words; warnings do not count. */
export function cardGaps(card: EmployeeCard, today: LocalDate): readonly string[] {
  const personal = card.personal ?? noPersonal(card.employee.id);
  const { experience } = card.records ?? noRecords(card.employee.id);
  const wrong = checkPerson({ ...personal, ...experience }, today).filter(({ finding }) => hasError([finding]));
  const gaps: string[] = [];
  if (hasError(checkName(card.employee))) gaps.push('фамилию, имя и отчество по документу');
  if (personal.bornOn === null) gaps.push('дату рождения');
  if (wrong.length > 0) gaps.push(`раздел «${sectionNames.person}» без ошибок`);
  if (heldPosts(card).length === 0) gaps.push(`раздел «${sectionNames.posts}»`);
  return gaps;
}
