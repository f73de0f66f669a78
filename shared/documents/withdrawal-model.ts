import { z } from 'zod';
import { ofCategory } from '#shared/domain/commission/decision.ts';
import { initialsWithSurname, surnameWithInitials } from '#shared/domain/words/initials.ts';
import { formsOfApplicant } from '#shared/domain/words/people/forms-of-applicant.ts';
import { personForms } from '#shared/domain/words/people/person-cases.ts';
import { postGenitive, postTitle } from '#shared/domain/words/post-title.ts';
import { wordFormsOf } from '#shared/domain/words/word-forms.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { fullName, localDateSchema } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';

const line = z.string().max(800);

/** «Отзыв заявления о проведении аттестации» (D4) as it is printed: words only, in the cases of the form. */
export const withdrawalModelSchema = z.object({
  commission: line,
  isSample: z.boolean(),
  madeOn: localDateSchema,
  /** The applicant in the genitive: «от Баязитова Дамира Хакимджановича, учителя химии». */
  from: line,
  organisation: line,
  contacts: line,
  filedOn: localDateSchema,
  registrationNo: line,
  category: line,
  post: line,
  reason: line,
  /** The coordinator who says it on the teacher's behalf; null where the teacher signs himself. */
  coordinator: z.object({ name: line, of: line, teacher: line }).nullable(),
  signer: line,
});
export type WithdrawalModel = z.infer<typeof withdrawalModelSchema>;

/** What a withdrawal is printed of; it may be printed before it is formed, to be read first. */
export type WithdrawalFacts = {
  readonly application: Application;
  readonly reason: string;
  readonly origin: 'TEACHER' | 'COORDINATOR';
  readonly formedBy: string;
  readonly madeOn: LocalDate;
};

/** The print model of a withdrawal. */
export function withdrawalModel(view: View, facts: WithdrawalFacts): WithdrawalModel {
  const { application, reason, origin, formedBy, madeOn } = facts;
  const { post, subject, organisationId, phone, email } = application;
  const office = view.get('office', 'office');
  const forms = wordFormsOf(view);
  const user = view.get('users', formedBy);
  const isCoordinators = origin === 'COORDINATOR' && user !== undefined;
  return {
    commission: office?.commission ?? '',
    isSample: office?.isSample ?? false,
    madeOn,
    from: `${formsOfApplicant(view, application).genitive}, ${postGenitive(post, subject, forms)}`,
    organisation: view.get('organisations', organisationId)?.name ?? '',
    contacts: [phone && `тел. ${phone}`, email && `эл. почта ${email}`].filter(Boolean).join(', '),
    filedOn: application.receivedAt,
    registrationNo: application.registrationNo ?? '',
    category: ofCategory(application.claimedCategory),
    post: postTitle(post, subject, forms),
    reason,
    coordinator: isCoordinators
      ? {
          name: personForms(user).forms.nominative,
          of: user.municipality === '' ? '' : forms.genitive('municipality', user.municipality).text,
          teacher: fullName(application),
        }
      : null,
    signer: isCoordinators ? initialsWithSurname(user) : surnameWithInitials(application),
  };
}
