import type { EditableField } from '#shared/domain/applications/editable-fields.ts';
import { checkEmail, checkPhone } from '#shared/domain/checks/check-contacts.ts';
import { checkEpguNo } from '#shared/domain/checks/check-epgu.ts';
import { checkExperience } from '#shared/domain/checks/check-experience.ts';
import { checkHeldUntil } from '#shared/domain/checks/check-held-category.ts';
import { checkLink } from '#shared/domain/checks/check-link.ts';
import { checkName } from '#shared/domain/checks/check-name.ts';
import { checkPassport } from '#shared/domain/checks/check-passport.ts';
import { checkBirthDate, checkReceivedDate } from '#shared/domain/checks/check-person-dates.ts';
import { checkPost } from '#shared/domain/checks/check-post.ts';
import { checkSnils } from '#shared/domain/checks/check-snils.ts';
import { asError, type Finding } from '#shared/domain/checks/finding.ts';
import { checkEligibility } from '#shared/domain/eligibility/check-eligibility.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import {
  type Application,
  attestationFormSchema,
  claimedCategorySchema,
  heldCategorySchema,
} from '#shared/records/application.ts';
import type { RegionProfile } from '#shared/records/region-profile.ts';
import { readDate } from '../../../ui/date-text.ts';
import { SET } from './field-text.ts';

/** What the checks know besides the form. */
export type CheckContext = {
  readonly today: LocalDate;
  readonly profile: RegionProfile;
  /** Other applications with this number of ЕПГУ. */
  readonly sameEpgu: readonly Pick<Application, 'epguNo' | 'systemNo'>[];
  /** The post stands in the office's own directory. */
  readonly isOwnPost: boolean;
};

/** Texts of all fields. */
export type TextOf = (field: EditableField) => string;

/** What the checks of the domain find, by the field that is to be looked at. Warnings forbid nothing. */
export type Findings = ReadonlyMap<EditableField, readonly Finding[]>;

/** Examines a form by the rules of the domain (domain §10, §4). */
export function findingsOf(textOf: TextOf, context: CheckContext): Findings {
  const found = new Map<EditableField, Finding[]>();
  const add = (field: EditableField, findings: readonly Finding[]) => {
    if (findings.length > 0) found.set(field, [...(found.get(field) ?? []), ...findings]);
  };
  checkPerson(textOf, context, add);
  checkContacts(textOf, context, add);
  checkWork(textOf, context, add);
  checkClaim(textOf, context, add);
  checkFiling(textOf, context, add);
  return found;
}

type Add = (field: EditableField, findings: readonly Finding[]) => void;

const partFields = { Фамилия: 'lastName', Имя: 'firstName', Отчество: 'patronymic' } as const;

function checkPerson(textOf: TextOf, { today, profile }: CheckContext, add: Add): void {
  const name = { lastName: textOf('lastName'), firstName: textOf('firstName'), patronymic: textOf('patronymic') };
  for (const finding of checkName(name)) add(fieldIn(partFields, finding.facts.part, 'lastName'), [finding]);
  const bornOn = readDate(textOf('bornOn'));
  if (bornOn) add('bornOn', checkBirthDate(bornOn, today));
  add('snils', checkSnils(textOf('snils'), profile.snilsMistake).findings);
  const passport = {
    seriesAndNumber: textOf('passportNo'),
    issuedOn: readDate(textOf('passportIssuedOn')),
    departmentCode: textOf('passportCode'),
  };
  for (const finding of checkPassport(passport, { bornOn, today })) add(passportField(finding.code), [finding]);
}

function passportField(code: string): EditableField {
  if (code === 'passport.code') return 'passportCode';
  return code.startsWith('passport.issued') ? 'passportIssuedOn' : 'passportNo';
}

function checkContacts(textOf: TextOf, { sameEpgu }: CheckContext, add: Add): void {
  const phones = (field: EditableField) => textOf(field).split(/[,;]/u).flatMap(checkPhone);
  add('phone', phones('phone'));
  add('homePhone', phones('homePhone'));
  add('email', checkEmail(textOf('email')));
  if (textOf('phone').trim() + textOf('email').trim() === '')
    add('phone', [asError(refuseStatus('draft.incomplete', { fields: 'телефон или электронная почта' }))]);
  if (textOf('epguNo').trim() !== '') add('epguNo', checkEpguNo(textOf('epguNo'), sameEpgu));
  if (textOf('portfolioUrl').trim() !== '') add('portfolioUrl', checkLink(textOf('portfolioUrl')));
}

const yearFields = {
  'Общий стаж': 'totalYears',
  'Педагогический стаж': 'pedagogicalYears',
  'Стаж в должности': 'yearsInPost',
} as const;

function checkWork(textOf: TextOf, { today, isOwnPost }: CheckContext, add: Add): void {
  const post = textOf('post').trim();
  if (post === '') add('post', [asError(refuseStatus('draft.incomplete', { fields: 'должность' }))]);
  else if (!isOwnPost) add('post', checkPost(post));
  const experience = {
    total: textOf('totalYears'),
    pedagogical: textOf('pedagogicalYears'),
    inPost: textOf('yearsInPost'),
  };
  const bornOn = readDate(textOf('bornOn'));
  for (const finding of checkExperience(experience, { bornOn, today })) add(yearsField(finding), [finding]);
}

function yearsField({ code, facts }: Finding): EditableField {
  if (code === 'experience.notTenths') return fieldIn(yearFields, facts.name, 'totalYears');
  if (code === 'experience.moreThanTotal') return 'pedagogicalYears';
  return code === 'experience.moreThanPedagogical' ? 'yearsInPost' : 'totalYears';
}

const claimFields: Readonly<Record<string, EditableField>> = {
  'eligibility.highestNeedsCategory': 'heldCategory',
  'eligibility.titleNeedsHighest': 'heldCategory',
  'eligibility.titleHighestExpired': 'heldUntil',
  'eligibility.categoryExpired': 'heldUntil',
  'eligibility.methodistPost': 'post',
  'eligibility.outsideFilingDays': 'receivedAt',
  'eligibility.noGround': 'basis',
};

function checkClaim(textOf: TextOf, { profile, today }: CheckContext, add: Add): void {
  const held = heldCategorySchema.safeParse(textOf('heldCategory')).data;
  const claimedCategory = claimedCategorySchema.safeParse(textOf('claimedCategory')).data;
  const form = attestationFormSchema.safeParse(textOf('form')).data;
  const heldUntil = readDate(textOf('heldUntil'));
  const heldSince = readDate(textOf('categorySetOn'));
  if (held && held !== 'NONE' && heldSince) add('heldUntil', checkHeldUntil(heldSince, heldUntil));
  if (!held || !claimedCategory || !form) return;
  const receivedAt = readDate(textOf('receivedAt')) ?? today;
  const claim = { claimedCategory, heldCategory: held, heldUntil, form, receivedAt, heldSince, refusals: [] };
  const findings = checkEligibility({ ...claim, post: textOf('post'), simplifiedGround: textOf('basis') }, profile);
  for (const finding of findings) add(claimFields[finding.code] ?? 'claimedCategory', [finding]);
}

/** On paper the applicant's own signature is looked for (IR02). */
function checkFiling(textOf: TextOf, { today }: CheckContext, add: Add): void {
  const receivedAt = readDate(textOf('receivedAt'));
  if (receivedAt) add('receivedAt', checkReceivedDate(receivedAt, today));
  const isOnPaper = textOf('channel') === 'IN_PERSON' || textOf('channel') === 'POST';
  if (isOnPaper && textOf('isSigned') !== SET) add('isSigned', [asError(refuseStatus('draft.unsigned', {}))]);
}

function fieldIn(
  fields: Readonly<Record<string, EditableField>>,
  name: Finding['facts'][string] | undefined,
  otherwise: EditableField,
): EditableField {
  return fields[String(name)] ?? otherwise;
}
