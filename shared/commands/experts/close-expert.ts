import { z } from 'zod';
import { refuseExpert } from '#shared/domain/refusals/expert-refusals.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema, localDateSchema } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { foundExpert, whyNotManageable } from './found-expert.ts';

const argsSchema = z.object({ id: idSchema, on: localDateSchema, reason: z.string().max(500) });

/**
 * «Больше не эксперт»: from the day he is not offered in new work. His applications, sheets, answers and history stay; panels in
 * which he stands now are replaced one by one, by hand.
 */
export const closeExpert: Command<z.infer<typeof argsSchema>, Expert> = {
  name: 'expert.close',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, expert) =>
    whyNotManageable(view, actor, expert) ??
    (expert.closed ? refuseExpert('expert.alreadyClosed', { on: formatDate(expert.closed.on) }) : null),
  decide(view, { id, on, reason }, context) {
    const found = foundExpert(view, id, (expert) => this.permit(view, context.actor, expert));
    if (!found.ok) return found;
    const why = reason.trim();
    if (why === '') return err(refuseExpert('expert.closeReasonMissing', {}));
    return ok({ changes: [put(view, 'experts', { ...found.value, closed: { on, reason: why } })], reason: why });
  },
};
