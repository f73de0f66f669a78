import { confirmBy } from '#shared/domain/expertise/confirm-by.ts';
import { newInvitation } from '#shared/domain/expertise/panel.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { moveTo } from '../applications.ts';
import type { DecideContext } from '../command.ts';
import { procedureOf } from '../filing/procedure-of.ts';
import { put } from '../rows.ts';

/**
 * Sends an application to its experts (domain T10): each is invited, and the 60 days begin. The schedule's approval and
 * the command for a single application do the same thing through here.
 */
export function sendToExperts(
  view: View,
  application: Application,
  context: DecideContext,
  answerBy?: LocalDate | null,
): readonly RowChange[] {
  const { today } = context;
  const how = { today, confirmBy: confirmBy(view, today, answerBy), isExtra: false };
  return [
    moveTo(application, 'SENT_TO_EXPERTISE', context),
    put(view, 'procedures', { ...procedureOf(view, application.id), attestationStart: today }),
    ...application.expertIds.map((expertId) =>
      put(view, 'invitations', newInvitation(view, application.id, expertId, how)),
    ),
  ];
}
