import { z } from 'zod';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { infoRequestSchema } from '#shared/records/info-request.ts';
import { moveTo, permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({
  applicationId: idSchema,
  requests: z.array(infoRequestSchema.pick({ id: true, kind: true, isBlocking: true, due: true, text: true })).max(50),
});

/** Asks another body, the employer or the applicant for more, and waits for it (domain T8, S0). */
export const requestInfo: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.requestInfo',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) => whyNotMovable(view, actor, 'requestInfo', application),
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    if (args.requests.length === 0) return err(refuseStatus('info.none', {}));
    if (args.requests.some(({ due }) => due < context.today)) return err(refuseStatus('info.dueInPast', {}));
    const asked = { askedAt: context.at, askedBy: context.actor.userId, answer: null };
    const requests = args.requests.map((request) =>
      put(view, 'infoRequests', { ...request, applicationId: args.applicationId, ...asked }),
    );
    return ok({ changes: [moveTo(found.value, 'AWAITING_INFO', context), ...requests] });
  },
};
