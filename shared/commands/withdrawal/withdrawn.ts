import { activeInvitations } from '#shared/domain/expertise/panel.ts';
import type { Application } from '#shared/records/application.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { Withdrawal } from '#shared/records/withdrawal.ts';
import { moveTo } from '../applications.ts';
import type { DecideContext } from '../command.ts';
import { put } from '../rows.ts';

/**
 * Withdraws an application: a number in the journal of withdrawals (D4), and experts who had not finished are free. Their
 * names stay on the application for the history; a withdrawn one counts in nobody's load.
 */
export function withdrawn(
  view: View,
  application: Application,
  withdrawal: Withdrawal,
  context: DecideContext,
): readonly RowChange[] {
  const journalNo = view.get('counters', 'withdrawal')?.next ?? 1;
  const open = activeInvitations(view, application.id).filter(({ state }) => state !== 'SCORED');
  return [
    moveTo(application, 'WITHDRAWN', context),
    put(view, 'withdrawals', { ...withdrawal, state: 'REGISTERED', journalNo, closedOn: context.today }),
    put(view, 'counters', { id: 'withdrawal', next: journalNo + 1 }),
    ...open.map((invitation) => put(view, 'invitations', { ...invitation, state: 'CALLED_OFF' })),
  ];
}
