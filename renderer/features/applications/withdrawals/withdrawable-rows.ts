import { openWithdrawal } from '#shared/domain/applications/withdrawals.ts';
import { isFrom } from '#shared/domain/statuses/moves.ts';
import type { Application } from '#shared/records/application.ts';
import { fullName } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import type { Withdrawal } from '#shared/records/withdrawal.ts';
import { withdrawalTexts } from '../card/steps/withdrawal/texts.ts';

/** An application that may be withdrawn, as the coordinator's list shows it (S1 §2.15). */
export type WithdrawableRow = {
  readonly application: Application;
  readonly name: string;
  readonly organisation: string;
  readonly withdrawal: Withdrawal | undefined;
  /** The state in the words of the list. */
  readonly state: string;
};

const alphabet = new Intl.Collator('ru', { numeric: true });

/** Applications that may be withdrawn now, by name; every word of the search stands in each. */
export function withdrawableRows(view: View, text: string): readonly WithdrawableRow[] {
  const words = folded(text)
    .split(' ')
    .filter((word) => word !== '');
  const rows: WithdrawableRow[] = [];
  for (const application of view.all('applications')) {
    if (!isFrom('formWithdrawal', application.status)) continue;
    const row = rowOf(view, application);
    const searched = folded(`${row.name} ${application.post} ${row.organisation} ${application.registrationNo ?? ''}`);
    if (words.every((word) => searched.includes(word))) rows.push(row);
  }
  return rows.toSorted((a, b) => alphabet.compare(a.name, b.name));
}

function rowOf(view: View, application: Application): WithdrawableRow {
  const withdrawal = openWithdrawal(view, application.id);
  return {
    application,
    name: fullName(application),
    organisation: view.get('organisations', application.organisationId)?.name ?? '',
    withdrawal,
    state: stateWords(withdrawal),
  };
}

/** What the list says of the withdrawal of an application (S1 §2.15). */
export function stateWords(withdrawal: Withdrawal | undefined): string {
  const { notFormed, formed, sent } = withdrawalTexts.state;
  if (!withdrawal) return notFormed;
  return withdrawal.state === 'ATTACHED' ? sent : formed;
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
}
