import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { ExpertForm } from '#shared/records/expert-form.ts';
import { postKey } from '../applications/person-key.ts';
import { checkEmail, checkPhone } from '../checks/check-contacts.ts';
import { checkName } from '../checks/check-name.ts';
import { checkPost } from '../checks/check-post.ts';
import { asError, asWarning, type Finding } from '../checks/finding.ts';
import { refuseExpert } from '../refusals/expert-refusals.ts';

/** A field of the form of an expert. */
export type ExpertField = keyof ExpertForm;

/** Names of the fields as the form and refusals say them. */
export const expertFieldNames: Readonly<Record<ExpertField, string>> = {
  lastName: 'Фамилия',
  firstName: 'Имя',
  patronymic: 'Отчество',
  organisationId: 'Место работы',
  post: 'Должность',
  subject: 'Предмет',
  otherPosts: 'Другие должности и предметы',
  category: 'Категория',
  categoryUntil: 'Категория действует до',
  languages: 'Языки работы',
  phone: 'Телефон',
  email: 'Эл. почта',
  loadLimit: 'Предельная нагрузка',
};

/** What a check has found, and in which field. */
export type ExpertFinding = { readonly field: ExpertField; readonly finding: Finding };

/** Checks the form of an expert; the directory of places is asked by the command. */
export function checkExpert(form: ExpertForm, today: LocalDate): readonly ExpertFinding[] {
  return [
    ...namesOf(form),
    ...(form.organisationId === '' ? [at('organisationId', asError(refuseExpert('expert.noOrganisation', {})))] : []),
    ...postsOf(form),
    ...termOf(form, today),
    ...checkPhone(form.phone).map((finding) => at('phone', finding)),
    ...checkEmail(form.email).map((finding) => at('email', finding)),
  ];
}

function namesOf(form: ExpertForm): readonly ExpertFinding[] {
  const fields = ['lastName', 'firstName', 'patronymic'] as const;
  return checkName(form).map((finding) =>
    at(fields.find((field) => expertFieldNames[field] === finding.facts.part) ?? 'lastName', finding),
  );
}

function postsOf({ post, subject, otherPosts }: ExpertForm): readonly ExpertFinding[] {
  if (post.trim() === '') return [at('post', asError(refuseExpert('expert.noPost', {})))];
  const known = new Set([`${postKey(post)}|${postKey(subject)}`]);
  const repeated = otherPosts.flatMap((one): readonly ExpertFinding[] => {
    const key = `${postKey(one.post)}|${postKey(one.subject)}`;
    const isNew = key === '|' || !known.has(key);
    known.add(key);
    if (isNew) return [];
    const words = [one.post, one.subject].filter((part) => part !== '').join(', ');
    return [at('otherPosts', asError(refuseExpert('expert.samePost', { post: words })))];
  });
  return [...checkPost(post).map((finding) => at('post', finding)), ...repeated];
}

function termOf({ category, categoryUntil }: ExpertForm, today: LocalDate): readonly ExpertFinding[] {
  if (categoryUntil === null) return [];
  if (category === 'NONE') return [at('categoryUntil', asError(refuseExpert('expert.termWithoutCategory', {})))];
  return categoryUntil < today ? [at('categoryUntil', asWarning(refuseExpert('expert.termPassed', {})))] : [];
}

function at(field: ExpertField, finding: Finding): ExpertFinding {
  return { field, finding };
}
