import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Message } from '#shared/records/message.ts';
import type { View } from '#shared/records/view.ts';
import { refuseLetter } from '../refusals/letter-refusals.ts';
import { rowsBy } from '../rows/rows-by.ts';
import { addresseeOf, type Reader, whyNotReached } from './message-address.ts';

/** Why a reader has no letter in the archive. */
export type LeftOut = { readonly reader: Reader; readonly reason: Refusal };

/** Letters that go to a mail program in one archive, and who is left out and why. */
export type MailPlan = { readonly letters: readonly Message[]; readonly leftOut: readonly LeftOut[] };

/**
 * Prepared letters of the readers that wait to be sent by e-mail, the oldest first. Who has no address, and to whom nothing
 * is prepared, is told; what was sent already does not go again.
 */
export function mailPlan(view: View, readers: readonly Reader[]): MailPlan {
  const letters: Message[] = [];
  const leftOut: LeftOut[] = [];
  for (const reader of readers) {
    const waiting = waitingFor(view, reader);
    letters.push(...waiting);
    if (waiting.length === 0) leftOut.push({ reader, reason: whyNothing(view, reader) });
  }
  return { letters, leftOut };
}

function waitingFor(view: View, reader: Reader): readonly Message[] {
  const messages =
    reader.applicationId === null
      ? rowsBy(view, 'messages', 'registrantId', reader.registrantId)
      : rowsBy(view, 'messages', 'applicationId', reader.applicationId);
  return messages
    .filter((message) => message.direction === 'OUT' && message.invitationId === undefined && isWaiting(message))
    .toSorted((a, b) => (a.preparedAt < b.preparedAt ? -1 : a.preparedAt > b.preparedAt ? 1 : 0));
}

function isWaiting({ deliveries }: Message): boolean {
  return deliveries.some(
    ({ channel, state, address }) => channel === 'EMAIL' && state === 'PREPARED' && address !== '',
  );
}

function whyNothing(view: View, reader: Reader): Refusal {
  const addressee = addresseeOf(view, reader);
  const unreached = addressee && whyNotReached(addressee, 'EMAIL');
  return unreached ?? refuseLetter('message.nothingPrepared', {});
}
