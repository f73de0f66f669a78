import { ofCategory } from '#shared/domain/commission/decision.ts';
import { reasonOfCode } from '#shared/domain/directories/intake-reasons.ts';
import { roleNames } from '#shared/domain/rights/may-act.ts';
import { initialsWithSurname } from '#shared/domain/words/initials.ts';
import { formsOfApplicant } from '#shared/domain/words/people/forms-of-applicant.ts';
import { postTitle } from '#shared/domain/words/post-title.ts';
import { wordFormsOf } from '#shared/domain/words/word-forms.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { User } from '#shared/records/office.ts';
import type { View } from '#shared/records/view.ts';
import type { IntakeRefusalModel } from './intake-refusal-model.ts';

/** The decision D10 on an application, or null when its intake was not refused. `madeOn` is the day of the refusal. */
export function buildIntakeRefusal(view: View, application: Application, madeOn: LocalDate): IntakeRefusalModel | null {
  const refusal = application.intakeRefusal;
  if (!refusal) return null;
  const office = view.get('office', 'office');
  const { post, subject, epguNo, registrationNo, receivedAt } = application;
  return {
    commission: office?.commission ?? '',
    isSample: office?.isSample ?? false,
    to: formsOfApplicant(view, application).dative,
    madeOn,
    epguNo: epguNo ?? '',
    registrationNo: registrationNo ?? '',
    receivedAt,
    ofCategory: ofCategory(application.claimedCategory),
    post: postTitle(post, subject, wordFormsOf(view)),
    organisation: view.get('organisations', application.organisationId)?.name ?? '',
    reasons: refusal.reasonCodes.map((code) => reasonOfCode(view, code)?.text ?? code),
    text: refusal.text,
    officer: printedOfficer(officerOf(view, application)),
  };
}

/** Who refused; he answers for the paper. */
function officerOf(view: View, application: Application): User | undefined {
  const stage = application.stages.findLast(({ status }) => status === 'INTAKE_REFUSED');
  return stage && view.get('users', stage.by);
}

function printedOfficer(user: User | undefined): IntakeRefusalModel['officer'] {
  if (!user) return { post: '', name: '', phone: '' };
  return { post: user.post || roleNames[user.role], name: initialsWithSurname(user), phone: user.phone };
}
