import { roleNames } from '#shared/domain/rights/may-act.ts';
import { initialsWithSurname } from '#shared/domain/words/initials.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { View } from '#shared/records/view.ts';
import type { JournalModel } from './journal-model.ts';

/** What every journal has around its rows: the commission, the day, who signs. */
export function journalFrame(
  view: View,
  userId: string,
  today: LocalDate,
): Pick<JournalModel, 'commission' | 'isSample' | 'asOf' | 'signer'> {
  const office = view.get('office', 'office');
  const user = view.get('users', userId);
  const post = user ? user.post || roleNames[user.role] : '';
  return {
    commission: office?.commission ?? '',
    isSample: office?.isSample ?? false,
    asOf: today,
    signer: {
      post: post.slice(0, 1).toUpperCase() + post.slice(1),
      name: user ? initialsWithSurname(user) : '',
    },
  };
}
