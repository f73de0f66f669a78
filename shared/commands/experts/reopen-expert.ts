import { z } from 'zod';
import { refuseExpert } from '#shared/domain/refusals/expert-refusals.ts';
import { ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { foundExpert, whyNotManageable } from './found-expert.ts';

const argsSchema = z.object({ id: idSchema });

/** Brings a former expert back: he is offered in new work again. */
export const reopenExpert: Command<z.infer<typeof argsSchema>, Expert> = {
  name: 'expert.reopen',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, expert) =>
    whyNotManageable(view, actor, expert) ?? (expert.closed ? null : refuseExpert('expert.notClosed', {})),
  decide(view, { id }, context) {
    const found = foundExpert(view, id, (expert) => this.permit(view, context.actor, expert));
    if (!found.ok) return found;
    const { closed: _, ...open } = found.value;
    return ok({ changes: [put(view, 'experts', open)] });
  },
};
