import type { View } from '#shared/records/view.ts';
import type { Withdrawal } from '#shared/records/withdrawal.ts';
import { rowsBy } from '../rows/rows-by.ts';

/** The withdrawal of an application that waits for an answer; at most one is open at a time. */
export function openWithdrawal(view: View, applicationId: string): Withdrawal | undefined {
  return rowsBy(view, 'withdrawals', 'applicationId', applicationId).find(
    ({ state }) => state === 'FORMED' || state === 'ATTACHED',
  );
}
