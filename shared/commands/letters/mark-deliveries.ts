import { z } from 'zod';
import { deliveryNames, nextDeliveryStates } from '#shared/domain/letters/message-states.ts';
import { refuseLetter } from '#shared/domain/refusals/letter-refusals.ts';
import { isFrom } from '#shared/domain/statuses/moves.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { idSchema, localDateSchema } from '#shared/records/common.ts';
import { type Delivery, type Message, messageChannelSchema } from '#shared/records/message.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { Command, DecideContext } from '../command.ts';
import { put } from '../rows.ts';
import { whyNotWritten } from './message-rights.ts';

const argsSchema = z.object({
  items: z
    .array(z.object({ id: idSchema, channel: messageChannelSchema }))
    .min(1)
    .max(5000),
  state: z.literal(['SENT', 'DELIVERED', 'FAILED']),
  on: localDateSchema,
  note: z.string().max(500),
});
type Args = z.infer<typeof argsSchema>;

/**
 * Notes what became of messages: sent, delivered, not delivered, with the day and who says so. A letter that the procedure
 * wants (D5, refusal, decision) becomes a notice of the application when it is sent: D5 opens the way to an agenda.
 */
export const markDeliveries: Command<Args, Message> = {
  name: 'message.mark',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor, message) => whyNotWritten(view, actor, message),
  decide(view, args, context) {
    const changed = new Map<string, Message>();
    const notices: RowChange[] = [];
    for (const { id, channel } of args.items) {
      const message = changed.get(id) ?? view.get('messages', id);
      if (!message) return err(refuseLetter('message.gone', {}));
      const refusal = this.permit(view, context.actor, message);
      if (refusal) return err(refusal);
      const delivery = message.deliveries.find((one) => one.channel === channel);
      if (!delivery) return err(refuseLetter('message.noSuchWay', {}));
      const marked = markedDelivery(message, delivery, args, context);
      if (!marked.ok) return marked;
      const deliveries = message.deliveries.map((one) => (one === delivery ? marked.value : one));
      changed.set(id, { ...message, deliveries });
      notices.push(...noticeOf(view, message, channel, args, context));
    }
    return ok({ changes: [...Array.from(changed.values(), (message) => put(view, 'messages', message)), ...notices] });
  },
};

function markedDelivery(
  message: Message,
  delivery: Delivery,
  { state, on, note }: Args,
  { at, today, actor }: DecideContext,
): Result<Delivery, Refusal> {
  if (!nextDeliveryStates(delivery.state).includes(state)) {
    const facts = { now: deliveryNames[delivery.state], wanted: deliveryNames[state] };
    return err(refuseLetter('message.wrongState', facts));
  }
  if (on > today || on < (message.preparedAt.slice(0, 10) as LocalDate)) return err(refuseLetter('message.badDay', {}));
  if (state === 'FAILED' && note.trim() === '') return err(refuseLetter('message.reasonMissing', {}));
  const mark = { state, on, at, by: actor.userId, note: note.trim() };
  return ok({ ...delivery, state, marks: [...delivery.marks, mark] });
}

const noticeKinds = { TERM: 'TERM', DECISION: 'DECISION', INTAKE_REFUSAL: 'INTAKE_REFUSAL' } as const;

/** The notice that a sent letter is; one sent again is noted once more under the same id. */
function noticeOf(
  view: View,
  message: Message,
  channel: Delivery['channel'],
  { state, on }: Args,
  { actor }: DecideContext,
): readonly RowChange[] {
  const application = message.applicationId === null ? undefined : view.get('applications', message.applicationId);
  if (state !== 'SENT' || !application || !isFrom('sendNotice', application.status)) return [];
  const { kind } = message;
  if (channel === 'SCREEN') return [];
  if (kind !== 'TERM' && kind !== 'DECISION' && kind !== 'INTAKE_REFUSAL') return [];
  const id = `${message.id}:${channel}`;
  const notice = {
    id,
    applicationId: application.id,
    kind: noticeKinds[kind],
    channel,
    sentOn: on,
    sentBy: actor.userId,
  };
  return [put(view, 'notices', notice)];
}
