import type { Refusal } from '#shared/kernel/refusal.ts';
import { fullName, type PersonName } from '#shared/records/common.ts';
import type { Message, MessageChannel } from '#shared/records/message.ts';
import type { View } from '#shared/records/view.ts';
import { refuseLetter } from '../refusals/letter-refusals.ts';
import { rowsBy } from '../rows/rows-by.ts';
import { isOpen, rolesOf } from '../users/roles.ts';

/** Whom a message reaches and how. */
export type Addressee = PersonName & {
  readonly email: string;
  readonly epguNo: string | null;
  readonly place: string;
  /** The person signs in to this office and reads notices there: experts only. */
  readonly hasAccount?: boolean;
};

/** To whom a message goes: the applicant, an expert invited to the application, a person who has not applied. */
export type Reader =
  | { readonly applicationId: string; readonly registrantId: null; readonly invitationId?: string | undefined }
  | { readonly applicationId: null; readonly registrantId: string };

/** To whom a message went. */
export function readerOfMessage({ applicationId, registrantId, invitationId }: Message): Reader {
  if (applicationId === null) return { applicationId, registrantId: registrantId ?? '' };
  return { applicationId, registrantId: null, ...(invitationId === undefined ? {} : { invitationId }) };
}

const email = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]{2,}$/u;

/** The addressee of a message; null when there is no such row. */
export function addresseeOf(view: View, reader: Reader): Addressee | null {
  if (reader.applicationId !== null) {
    if (reader.invitationId !== undefined) return expertOf(view, reader.invitationId);
    const application = view.get('applications', reader.applicationId);
    if (!application) return null;
    return { ...application, place: view.get('organisations', application.organisationId)?.name ?? '' };
  }
  const registrant = view.get('registrants', reader.registrantId);
  return registrant ? { ...registrant, epguNo: null, place: registrant.organisation } : null;
}

function expertOf(view: View, invitationId: string): Addressee | null {
  const invitation = view.get('invitations', invitationId);
  const expert = invitation && view.get('experts', invitation.expertId);
  if (!expert) return null;
  const place = view.get('organisations', expert.organisationId)?.name ?? '';
  const hasAccount = rowsBy(view, 'users', 'expertId', expert.id).some(
    (user) => isOpen(user) && rolesOf(user).includes('expert'),
  );
  return { ...expert, epguNo: null, place, hasAccount };
}

/** Null when the message can go this way, otherwise what is missing; forms ask it before they offer a way. */
export function whyNotReached(addressee: Addressee, channel: MessageChannel): Refusal | null {
  const person = fullName(addressee);
  if (channel === 'EPGU') return addressee.epguNo ? null : refuseLetter('message.noEpgu', { person });
  if (channel === 'PAPER') return null;
  if (channel === 'SCREEN') return addressee.hasAccount ? null : refuseLetter('message.noAccount', { person });
  if (addressee.email.trim() === '') return refuseLetter('message.noEmail', { person });
  return email.test(addressee.email.trim()) ? null : refuseLetter('message.badEmail', { person });
}

/** Where the message goes, as it is written down with it. */
export function addressOf(addressee: Addressee, channel: MessageChannel): string {
  if (channel === 'EPGU') return addressee.epguNo ?? '';
  if (channel === 'SCREEN') return '';
  return channel === 'EMAIL' ? addressee.email.trim() : addressee.place;
}
