import { idlenessOf } from '#shared/domain/expertise/idleness.ts';
import { invitationsOf } from '#shared/domain/expertise/panel.ts';
import { isIdle } from '#shared/domain/expertise/panel-state.ts';
import { currentSheet, scoreOfSheet, scoringOf } from '#shared/domain/expertise/sheets.ts';
import { pointsText } from '#shared/domain/scoring/points.ts';
import { invitationMachine, scoreSheetMachine } from '#shared/domain/statuses/machines.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { fullName } from '#shared/records/common.ts';
import type { Invitation } from '#shared/records/invitation.ts';
import type { View } from '#shared/records/view.ts';
import { expertiseTexts } from '../../expertise/texts.ts';
import { tabTexts } from './texts.ts';

const texts = tabTexts.expertise;
const { answer } = expertiseTexts;

/** An expert of the panel in words: what he answered, how far his sheet is. */
export type ExpertRow = {
  readonly invitation: Invitation;
  readonly name: string;
  readonly organisation: string;
  readonly state: string;
  readonly term: string;
  /** The term to answer is past, or the expert is idle for longer than the region allows. */
  readonly isLate: boolean;
  /** Who wrote the answer down for the expert and how it came; '' where he answered himself. */
  readonly trace: string;
  readonly sheet: string;
  readonly points: string;
};

/** All who were invited, in the order of their invitations; those to whom it came to nothing stand too. */
export function expertRows(view: View, application: Application, today: LocalDate): readonly ExpertRow[] {
  return invitationsOf(view, application.id).map((invitation) => {
    const expert = view.get('experts', invitation.expertId);
    return {
      invitation,
      name: expert ? fullName(expert) : texts.unknown,
      organisation: (expert && view.get('organisations', expert.organisationId)?.name) ?? '',
      state: invitationMachine.names[invitation.state],
      ...termOf(view, invitation, today),
      trace: traceOf(view, invitation),
      ...sheetOf(view, application, invitation),
    };
  });
}

function termOf(view: View, invitation: Invitation, today: LocalDate): Pick<ExpertRow, 'term' | 'isLate'> {
  const { state, confirmBy } = invitation;
  if (state === 'INVITED' && confirmBy !== null) {
    const isLate = confirmBy < today;
    return { term: texts.answerBy(formatDate(confirmBy), isLate), isLate };
  }
  if (state === 'CONFIRMED') {
    const isAtWork = view.get('applications', invitation.applicationId)?.status === 'IN_EXPERTISE';
    const { days } = idlenessOf(view, invitation, today);
    return { term: isAtWork && days > 0 ? texts.idle(days) : '', isLate: isIdle(view, invitation, today) };
  }
  return { term: invitation.comment, isLate: false };
}

function traceOf(view: View, { answeredFor }: Invitation): string {
  if (!answeredFor) return '';
  const user = view.get('users', answeredFor.by);
  return answer.trace(answer.ways[answeredFor.way], user ? surnameWithInitials(user) : texts.unknownUser);
}

function sheetOf(view: View, application: Application, { expertId }: Invitation): Pick<ExpertRow, 'sheet' | 'points'> {
  const sheet = currentSheet(view, application.id, expertId);
  const scoring = scoringOf(view, application);
  if (!sheet) return { sheet: texts.noSheet, points: '' };
  const score = scoring && sheet.state === 'FINAL' ? scoreOfSheet(scoring, sheet) : null;
  return { sheet: scoreSheetMachine.names[sheet.state], points: score ? pointsText(score.total) : '' };
}
