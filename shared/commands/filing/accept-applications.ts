import { z } from 'zod';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { moveTo, permitted } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { procedureOf } from './procedure-of.ts';

const argsSchema = z.object({ ids: z.array(idSchema).min(1).max(100_000), responsibleId: idSchema });

/**
 * Accepts applications for consideration and names the responsible officer, whose name and phone the applicant is told
 * (domain T7, S4). Choosing a period accepts as well (S1).
 */
export const acceptApplications: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.accept',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) => whyNotMovable(view, actor, 'accept', application),
  decide(view, args, context) {
    const found = permitted(view, args.ids, (application) => this.permit(view, context.actor, application));
    if (!found.ok) return found;
    if (!view.get('users', args.responsibleId)) return err(refuseStatus('accept.officerUnknown', {}));
    const changes = found.value.flatMap((application) => [
      moveTo(application, 'ACCEPTED', context),
      put(view, 'procedures', { ...procedureOf(view, application.id), responsibleId: args.responsibleId }),
    ]);
    return ok({ changes });
  },
};
