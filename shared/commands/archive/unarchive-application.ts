import { z } from 'zod';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { finalOutcome } from '#shared/domain/statuses/outcome.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { moveTo, permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { dropAll } from '../rows.ts';

const argsSchema = z.object({ applicationId: idSchema, reason: z.string().max(1000) });

/** Takes an application out of the archive, back to what it ended with (domain T26); its outcome never changes so. */
export const unarchiveApplication: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.unarchive',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor, application) => whyNotMovable(view, actor, 'unarchive', application),
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const reason = args.reason.trim();
    if (reason === '') return err(refuseStatus('reason.missing', {}));
    const outcome = finalOutcome(view, found.value);
    if (!outcome) return err(refuse('application.gone', {}));
    const changes = [moveTo(found.value, outcome, context), ...dropAll(view, ['archives'], args.applicationId)];
    return ok({ changes, reason });
  },
};
