import { z } from 'zod';
import { refuseLetter } from '#shared/domain/refusals/letter-refusals.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Message } from '#shared/records/message.ts';
import type { Command } from '../command.ts';
import { dropAll } from '../rows.ts';
import { whyNotWritten } from './message-rights.ts';

const argsSchema = z.object({ id: idSchema });

/** Discards a message that was prepared and went nowhere. What was sent, or came in, stays. */
export const discardMessage: Command<z.infer<typeof argsSchema>, Message> = {
  name: 'message.discard',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit(view, actor, message) {
    const refusal = whyNotWritten(view, actor, message);
    if (refusal) return refusal;
    const isPrepared = message.deliveries.every(({ state }) => state === 'PREPARED');
    return isPrepared ? null : refuseLetter('message.alreadySent', {});
  },
  decide(view, { id }, context) {
    const message = view.get('messages', id);
    if (!message) return err(refuseLetter('message.gone', {}));
    const refusal = this.permit(view, context.actor, message);
    return refusal ? err(refusal) : ok({ changes: dropAll(view, ['messages'], id) });
  },
};
