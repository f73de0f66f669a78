import { z } from 'zod';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { noticeSchema } from '#shared/records/notice.ts';
import { permitted } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = noticeSchema.pick({ kind: true, channel: true, sentOn: true }).extend({
  /** One notice for each application; ids are minted by the caller. */
  notices: z
    .array(z.object({ id: idSchema, applicationId: idSchema }))
    .min(1)
    .max(100_000),
});

/** Notes that the same notice went out to many applicants at once, on one day and by one channel: one line of the audit. */
export const sendNotices: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.sendNotices',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) => whyNotMovable(view, actor, 'sendNotice', application),
  decide(view, { notices, ...sent }, context) {
    const ids = notices.map(({ applicationId }) => applicationId);
    const found = permitted(view, ids, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const isWrong =
      sent.sentOn > context.today ||
      found.value.some(({ receivedAt }) => sent.sentOn < receivedAt) ||
      new Set(notices.map(({ id }) => id)).size < notices.length ||
      notices.some(({ id }) => view.get('notices', id));
    if (isWrong) return err(refuse('application.badValue', { field: 'Дата отправки' }));
    const sentBy = context.actor.userId;
    return ok({ changes: notices.map((notice) => put(view, 'notices', { ...notice, ...sent, sentBy })) });
  },
};
