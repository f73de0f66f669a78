import { z } from 'zod';
import { refuseExpert } from '#shared/domain/refusals/expert-refusals.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { Command } from '../command.ts';
import { dropAll } from '../rows.ts';
import { foundExpert, whyNotManageable } from './found-expert.ts';

const argsSchema = z.object({ id: idSchema, expertId: idSchema });

/** Takes out days of absence that were written by mistake or are off. */
export const removeAbsence: Command<z.infer<typeof argsSchema>, Expert> = {
  name: 'expert.removeAbsence',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: whyNotManageable,
  decide(view, { id, expertId }, context) {
    const found = foundExpert(view, expertId, (expert) => this.permit(view, context.actor, expert));
    if (!found.ok) return found;
    if (view.get('absences', id)?.expertId !== expertId) return err(refuseExpert('absence.gone', {}));
    return ok({ changes: dropAll(view, ['absences'], id) });
  },
};
