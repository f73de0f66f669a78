import type { MessageDraft } from '#shared/commands/letters/prepare-messages.ts';
import { prepareMessages, whyNotPrepared } from '#shared/commands/letters/prepare-messages.ts';
import { applicationValues } from '#shared/domain/letters/application-values.ts';
import { expertValues } from '#shared/domain/letters/expert-values.ts';
import { filled } from '#shared/domain/letters/fill-template.ts';
import type { LetterValues } from '#shared/domain/letters/letter-fields.ts';
import { addresseeOf, type Reader, whyNotReached } from '#shared/domain/letters/message-address.ts';
import { registrantValues } from '#shared/domain/letters/registrant-values.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { fullName } from '#shared/records/common.ts';
import type { MessageChannel, MessageKind } from '#shared/records/message.ts';
import type { Office } from '../../../office/office.ts';

/** What is being written: the words of the form and the ways that were chosen. */
export type Composed = {
  readonly kind: MessageKind;
  readonly subject: string;
  readonly text: string;
  readonly channels: readonly MessageChannel[];
};

/** Letters that would be prepared, and how many readers are left out for each reason. */
export type ComposePlan = {
  readonly drafts: readonly MessageDraft[];
  readonly skipped: ReadonlyMap<string, number>;
};

/** All ways of a letter, in the order of the form. */
export const channels: readonly MessageChannel[] = ['EPGU', 'EMAIL', 'PAPER'];

/** What is known for a letter to the reader. */
export function valuesFor({ view, actor, today }: Office, reader: Reader): LetterValues {
  if (reader.applicationId !== null) {
    const invitation = reader.invitationId === undefined ? undefined : view.get('invitations', reader.invitationId);
    if (invitation) return expertValues(view, invitation, actor.userId, today());
    const application = view.get('applications', reader.applicationId);
    return application ? applicationValues(view, application, actor.userId, today()) : {};
  }
  const registrant = view.get('registrants', reader.registrantId);
  return registrant ? registrantValues(view, registrant, actor.userId, today()) : {};
}

/** Name of the reader, for the preview. */
export function nameOfReader({ view }: Office, reader: Reader): string {
  const addressee = addresseeOf(view, reader);
  return addressee ? fullName(addressee) : '';
}

/** Why the way reaches no reader at all; null when it reaches somebody. */
export function whyWayClosed({ view }: Office, readers: readonly Reader[], channel: MessageChannel): string | null {
  let first: string | null = null;
  for (const reader of readers) {
    const addressee = addresseeOf(view, reader);
    const refusal = addressee && whyNotReached(addressee, channel);
    if (addressee && refusal === null) return null;
    first ??= refusal ? explain(refusal) : null;
  }
  return first;
}

/** One letter as the reader would get it, by the chosen ways that reach him. */
export function draftFor(office: Office, reader: Reader, composed: Composed): MessageDraft {
  const values = valuesFor(office, reader);
  const addressee = addresseeOf(office.view, reader);
  const reached = composed.channels.filter((channel) => addressee && whyNotReached(addressee, channel) === null);
  return {
    id: office.newId(),
    ...reader,
    kind: composed.kind,
    subject: filled(composed.subject, values).text,
    text: filled(composed.text, values).text,
    channels: reached.length > 0 ? reached : [...composed.channels],
  };
}

/** What would be prepared now; the command decides about every reader. */
export function composePlan(office: Office, readers: readonly Reader[], composed: Composed): ComposePlan {
  const drafts: MessageDraft[] = [];
  const skipped = new Map<string, number>();
  for (const reader of readers) {
    const draft = draftFor(office, reader, composed);
    const refusal = prepareMessages.permit(office.view, office.actor, draft) ?? whyNotPrepared(office.view, draft);
    if (refusal === null) drafts.push(draft);
    else skipped.set(explain(refusal), (skipped.get(explain(refusal)) ?? 0) + 1);
  }
  return { drafts, skipped };
}
