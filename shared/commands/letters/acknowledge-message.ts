import { z } from 'zod';
import { refuseLetter } from '#shared/domain/refusals/letter-refusals.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Message } from '#shared/records/message.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ id: idSchema });

/** «Прочитано»: an expert has read a notice to him in the program, and the office sees it as delivered. */
export const acknowledgeMessage: Command<z.infer<typeof argsSchema>, Message> = {
  name: 'message.acknowledge',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor, message) {
    const invitation = message.invitationId === undefined ? undefined : view.get('invitations', message.invitationId);
    const own = actor.role === 'expert' ? view.get('users', actor.userId)?.expertId : undefined;
    if (!invitation || own !== invitation.expertId) return refuseLetter('message.notOwn', {});
    const screen = message.deliveries.find(({ channel }) => channel === 'SCREEN');
    if (!screen) return refuseLetter('message.noSuchWay', {});
    return screen.state === 'DELIVERED' ? refuseLetter('message.read', {}) : null;
  },
  decide(view, args, { actor, at, today }) {
    const message = view.get('messages', args.id);
    if (!message) return err(refuseLetter('message.gone', {}));
    const refusal = this.permit(view, actor, message);
    if (refusal) return err(refusal);
    const mark = { state: 'DELIVERED' as const, on: today, at, by: actor.userId, note: '' };
    const deliveries = message.deliveries.map((one) =>
      one.channel === 'SCREEN' ? { ...one, state: mark.state, marks: [...one.marks, mark] } : one,
    );
    return ok({ changes: [put(view, 'messages', { ...message, deliveries })] });
  },
};
