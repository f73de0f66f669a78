import type { z } from 'zod';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { noticeSchema } from '#shared/records/notice.ts';
import { permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = noticeSchema.omit({ sentBy: true });

/**
 * Notes that a notice went out to the applicant. The notice of the term, form and way of attestation (D5) is a task of
 * its own with its own deadline, 30 days (п. 31, trap 1): without it an application is not put on an agenda.
 */
export const sendNotice: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.sendNotice',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) => whyNotMovable(view, actor, 'sendNotice', application),
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const isWrong = args.sentOn > context.today || args.sentOn < found.value.receivedAt;
    if (isWrong || view.get('notices', args.id)) return err(refuse('application.badValue', { field: 'Дата отправки' }));
    return ok({ changes: [put(view, 'notices', { ...args, sentBy: context.actor.userId })] });
  },
};
