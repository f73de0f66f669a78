import { checkDuplicate, type Filed } from '#shared/domain/checks/check-duplicate.ts';
import type { Finding } from '#shared/domain/checks/finding.ts';
import { fold } from '#shared/domain/search/fold.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { type Application, claimedCategorySchema } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import { readDate } from '../../../ui/date-text.ts';
import type { TextOf } from './form-findings.ts';

/** An application that the form repeats, or seems to, with what the check says of it. */
export type Duplicate = { readonly application: Application; readonly finding: Finding };

/** What tells whether the form repeats another application: the key of its search. */
export type DuplicateQuestion = Omit<Filed, 'status' | 'systemNo'>;

/** The question that the form asks now; null while it has neither name, post nor category. */
export function duplicateQuestion(textOf: TextOf): DuplicateQuestion | null {
  const claimedCategory = claimedCategorySchema.safeParse(textOf('claimedCategory')).data;
  const lastName = textOf('lastName').trim();
  const post = textOf('post').trim();
  if (!claimedCategory || lastName === '' || post === '') return null;
  const name = { lastName, firstName: textOf('firstName').trim(), patronymic: textOf('patronymic').trim() };
  const snils = textOf('snils').replace(/\D/g, '');
  return { ...name, post, claimedCategory, snils, bornOn: readDate(textOf('bornOn')) };
}

/**
 * Applications of the office that the form repeats (domain §10): first those that keep it from being filed. Only the same
 * category and the same surname or СНИЛС are compared, so that 100,000 applications are passed in a few milliseconds.
 */
export function findDuplicates(view: View, ownId: string, question: DuplicateQuestion): readonly Duplicate[] {
  const surname = fold(question.lastName);
  const filed: Filed = { ...question, status: 'DRAFT', systemNo: 0 };
  const found: Duplicate[] = [];
  for (const application of view.all('applications')) {
    if (application.claimedCategory !== question.claimedCategory || application.id === ownId) continue;
    const personal = view.get('personal', application.id);
    const snils = personal?.snils ?? '';
    if ((snils === '' || snils !== question.snils) && fold(application.lastName) !== surname) continue;
    const [finding] = checkDuplicate(filed, { ...application, snils, bornOn: bornOn(personal?.bornOn) });
    if (finding) found.push({ application, finding });
  }
  return found.sort((a, b) => rank(a) - rank(b));
}

function bornOn(date: LocalDate | null | undefined): LocalDate | null {
  return date ?? null;
}

function rank({ finding }: Duplicate): number {
  return finding.level === 'error' ? 0 : 1;
}
