import { z } from 'zod';
import { refuseRegistration } from '#shared/domain/refusals/registration-refusals.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ id: idSchema, reason: z.string().max(500) });

/**
 * Closes a block: the numbers that are left will not be used, and the journal says why there is a gap. They are never
 * given to anybody else: somebody may have written one on paper.
 */
export const closeNumberBlock: Command<z.infer<typeof argsSchema>, null> = {
  name: 'registration.closeBlock',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'numberBlocks', null),
  decide(view, args, context) {
    const refusal = this.permit(view, context.actor, null);
    if (refusal) return err(refusal);
    const block = view.get('numberBlocks', args.id);
    if (!block) return err(refuseRegistration('numberBlock.gone', {}));
    if (block.closed) return err(refuseRegistration('numberBlock.closed', {}));
    const reason = args.reason.trim();
    if (reason === '') return err(refuseStatus('reason.missing', {}));
    const closed = { on: context.today, reason };
    return ok({ changes: [put(view, 'numberBlocks', { ...block, closed })], reason });
  },
};
