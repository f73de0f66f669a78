import { z } from 'zod';
import { waitingItem } from '#shared/domain/meetings/agenda.ts';
import { refuseMeeting } from '#shared/domain/refusals/meeting-refusals.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { moveTo, permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { takeOff } from './void-votes.ts';

const argsSchema = z.object({ applicationId: idSchema, reason: z.string().max(1000) });

/** Takes an application off the agenda to have another date fixed (domain T18): no quorum, deferred, a conflict. */
export const postponeApplication: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.postpone',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor, application) =>
    whyNotMovable(view, actor, 'postpone', application) ??
    (waitingItem(view, application.id) ? null : refuseMeeting('agenda.notOn', {})),
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const reason = args.reason.trim();
    if (reason === '') return err(refuseStatus('reason.missing', {}));
    const item = waitingItem(view, args.applicationId);
    if (!item) return err(refuseMeeting('agenda.notOn', {}));
    const off = takeOff(view, item, 'POSTPONED', reason);
    return ok({ changes: [moveTo(found.value, 'SCHEDULING_AK', context), ...off], reason });
  },
};
