import { z } from 'zod';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseLetter } from '#shared/domain/refusals/letter-refusals.ts';
import { mayActOn } from '#shared/domain/rights/may-act.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema, localDateSchema } from '#shared/records/common.ts';
import { messageChannelSchema } from '#shared/records/message.ts';
import { permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({
  id: idSchema,
  applicationId: idSchema,
  channel: messageChannelSchema,
  on: localDateSchema,
  subject: z.string().max(300),
  text: z.string().max(20_000),
});

/** Writes down a message that came from the applicant: by ЕПГУ, by e-mail, on paper. */
export const receiveMessage: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'message.receive',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) => mayActOn(view, actor, 'notify', application),
  decide(view, args, context) {
    const { id, applicationId, channel, on } = args;
    const found = permittedOne(view, applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    if (view.get('messages', id)) return err(refuseLetter('message.exists', {}));
    const [subject, text] = [args.subject.trim(), args.text.trim()];
    if (subject === '' || text === '') return err(refuseLetter('message.empty', {}));
    if (on > context.today) return err(refuse('application.badValue', { field: 'Дата получения' }));
    const mark = { state: 'RECEIVED' as const, on, at: context.at, by: context.actor.userId, note: '' };
    const message = {
      id,
      applicationId,
      registrantId: null,
      direction: 'IN' as const,
      kind: 'OTHER' as const,
      subject,
      text,
      preparedAt: context.at,
      preparedBy: context.actor.userId,
      deliveries: [{ channel, address: '', state: 'RECEIVED' as const, marks: [mark] }],
    };
    return ok({ changes: [put(view, 'messages', message)] });
  },
};
