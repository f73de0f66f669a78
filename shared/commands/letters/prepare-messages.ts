import { z } from 'zod';
import { gapsIn } from '#shared/domain/letters/fill-template.ts';
import { addresseeOf, addressOf, whyNotReached } from '#shared/domain/letters/message-address.ts';
import { isToExpert } from '#shared/domain/letters/message-states.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseLetter } from '#shared/domain/refusals/letter-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import { messageChannelSchema, messageSchema } from '#shared/records/message.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { Command, DecideContext } from '../command.ts';
import { put } from '../rows.ts';
import { readerOf, whyNotWritten } from './message-rights.ts';

const draftSchema = messageSchema.pick({ id: true, kind: true }).extend({
  applicationId: idSchema.nullable(),
  registrantId: idSchema.nullable(),
  invitationId: idSchema.optional(),
  subject: z.string().max(300),
  text: z.string().max(20_000),
  channels: z.array(messageChannelSchema).max(3),
});
/** A message as it was shown before it is prepared: fields filled, ways chosen. */
export type MessageDraft = z.infer<typeof draftSchema>;

const argsSchema = z.object({ messages: z.array(draftSchema).min(1).max(5000) });

/**
 * Prepares messages: the words that were shown are kept, each way waits to be sent. Nothing goes out by itself: ЕПГУ is
 * filled by hand, an e-mail by its file, a letter on paper. One that cannot be prepared refuses them all.
 */
export const prepareMessages: Command<z.infer<typeof argsSchema>, MessageDraft> = {
  name: 'message.prepare',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, draft) => whyNotWritten(view, actor, draft),
  decide(view, args, context) {
    const changes: RowChange[] = [];
    for (const draft of args.messages) {
      const refusal = this.permit(view, context.actor, draft) ?? whyNotPrepared(view, draft);
      if (refusal) return err(refusal);
      const change = prepared(view, draft, context);
      if (!change.ok) return change;
      changes.push(change.value);
    }
    return ok({ changes });
  },
};

/** Null when the message is whole and every way of it reaches its reader; the form asks it before the button. */
export function whyNotPrepared(view: View, draft: MessageDraft): Refusal | null {
  if (view.get('messages', draft.id)) return refuseLetter('message.exists', {});
  if (draft.subject.trim() === '' || draft.text.trim() === '') return refuseLetter('message.empty', {});
  const gaps = gapsIn(`${draft.subject}\n${draft.text}`);
  if (gaps.length > 0) return refuseLetter('message.notFilled', { fields: gaps.join(', ') });
  if (draft.channels.length === 0) return refuseLetter('message.noChannel', {});
  if (isToExpert(draft.kind) !== (draft.invitationId !== undefined)) return refuseLetter('message.wrongReader', {});
  const reader = readerOf(draft);
  if (!isInvited(view, draft)) return refuseLetter('message.nobody', {});
  const addressee = reader && addresseeOf(view, reader);
  if (!addressee) return refuseLetter('message.nobody', {});
  for (const channel of draft.channels) {
    const refusal = whyNotReached(addressee, channel);
    if (refusal) return refusal;
  }
  return null;
}

/** The invitation that a message names is one to the application that it names. */
function isInvited(view: View, { applicationId, invitationId }: MessageDraft): boolean {
  return invitationId === undefined || view.get('invitations', invitationId)?.applicationId === applicationId;
}

function prepared(view: View, draft: MessageDraft, { at, today, actor }: DecideContext): Result<RowChange, Refusal> {
  const reader = readerOf(draft);
  const addressee = reader && addresseeOf(view, reader);
  if (!reader || !addressee) return err(refuse('application.gone', {}));
  const deliveries = [...new Set(draft.channels)].map((channel) => {
    // What is read in the program is there for its reader at once: nobody has to send it.
    const state = channel === 'SCREEN' ? ('SENT' as const) : ('PREPARED' as const);
    const mark = { state, on: today, at, by: actor.userId, note: '' };
    return { channel, address: addressOf(addressee, channel), state, marks: [mark] };
  });
  const words = { subject: draft.subject.trim(), text: draft.text.trim() };
  const { id, kind } = draft;
  const made = { preparedAt: at, preparedBy: actor.userId, deliveries };
  return ok(put(view, 'messages', { id, ...reader, direction: 'OUT', kind, ...words, ...made }));
}
