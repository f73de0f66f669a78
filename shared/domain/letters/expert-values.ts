import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import { fullName } from '#shared/records/common.ts';
import type { Invitation } from '#shared/records/invitation.ts';
import type { View } from '#shared/records/view.ts';
import { scoreByOf } from '../expertise/score-by.ts';
import { applicationValues } from './application-values.ts';
import { type LetterValues, personValues } from './letter-fields.ts';

/**
 * What a notice to an expert knows (D15, S2 §2.17): whom he is asked to assess, until when he answers and scores. Never the
 * applicant's address, telephone or papers (domain §11).
 */
export function expertValues(view: View, invitation: Invitation, senderId: string, today: LocalDate): LetterValues {
  const expert = view.get('experts', invitation.expertId);
  const application = view.get('applications', invitation.applicationId);
  if (!expert || !application) return {};
  const scoreBy = scoreByOf(view, application);
  return {
    ...applicationValues(view, application, senderId, today),
    ...personValues(expert),
    Аттестующийся: fullName(application),
    'Срок подтверждения': invitation.confirmBy === null ? '' : formatDate(invitation.confirmBy),
    'Срок проведения оценки': scoreBy === null ? '' : formatDate(scoreBy),
  };
}
