import type { Refusal } from '#shared/kernel/refusal.ts';
import { fullName, type PersonName } from '#shared/records/common.ts';
import type { MessageChannel } from '#shared/records/message.ts';
import type { View } from '#shared/records/view.ts';
import { refuseLetter } from '../refusals/letter-refusals.ts';

/** Whom a message reaches and how. */
export type Addressee = PersonName & { readonly email: string; readonly epguNo: string | null; readonly place: string };

/** To whom a message goes: an application's, or a person's who has not applied. */
export type Reader =
  | { readonly applicationId: string; readonly registrantId: null }
  | { readonly applicationId: null; readonly registrantId: string };

const email = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]{2,}$/u;

/** The addressee of a message; null when there is no such row. */
export function addresseeOf(view: View, reader: Reader): Addressee | null {
  if (reader.applicationId !== null) {
    const application = view.get('applications', reader.applicationId);
    if (!application) return null;
    return { ...application, place: view.get('organisations', application.organisationId)?.name ?? '' };
  }
  const registrant = view.get('registrants', reader.registrantId);
  return registrant ? { ...registrant, epguNo: null, place: registrant.organisation } : null;
}

/** Null when the message can go this way, otherwise what is missing; forms ask it before they offer a way. */
export function whyNotReached(addressee: Addressee, channel: MessageChannel): Refusal | null {
  const person = fullName(addressee);
  if (channel === 'EPGU') return addressee.epguNo ? null : refuseLetter('message.noEpgu', { person });
  if (channel === 'PAPER') return null;
  if (addressee.email.trim() === '') return refuseLetter('message.noEmail', { person });
  return email.test(addressee.email.trim()) ? null : refuseLetter('message.badEmail', { person });
}

/** Where the message goes, as it is written down with it. */
export function addressOf(addressee: Addressee, channel: MessageChannel): string {
  if (channel === 'EPGU') return addressee.epguNo ?? '';
  return channel === 'EMAIL' ? addressee.email.trim() : addressee.place;
}
