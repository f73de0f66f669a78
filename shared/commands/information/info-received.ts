import { z } from 'zod';
import { openBlockingRequests } from '#shared/domain/applications/open-requests.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { moveTo, permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';

const argsSchema = z.object({ applicationId: idSchema });

/** Takes an application on once all that kept it waiting has come (domain T9). */
export const infoReceived: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.infoReceived',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor, application) {
    const refusal = whyNotMovable(view, actor, 'infoReceived', application);
    if (refusal) return refusal;
    const open = openBlockingRequests(view, application.id);
    return open === 0 ? null : refuseStatus('info.open', { open });
  },
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    return found.ok ? ok({ changes: [moveTo(found.value, 'ACCEPTED', context)] }) : found;
  },
};
