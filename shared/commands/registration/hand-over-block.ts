import type { z } from 'zod';
import { refuseRegistration } from '#shared/domain/refusals/registration-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { formatDate, parseLocalDate } from '#shared/kernel/local-date.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { type NumberBlock, numberBlockSchema } from '#shared/records/number-block.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = numberBlockSchema.pick({ id: true });

/** Notes that reserved numbers went to the other computer by file. They go once: a second file would give them twice. */
export const handOverBlock: Command<z.infer<typeof argsSchema>, NumberBlock | null> = {
  name: 'registration.handOver',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit(view, actor, block) {
    const refusal = mayAct(view, actor, 'numberBlocks', null);
    if (refusal || !block) return refusal;
    if (block.closed) return refuseRegistration('numberBlock.closed', {});
    if (block.use !== 'AWAY') return refuseRegistration('numberBlock.notAway', {});
    return block.handedOver ? refuseRegistration('numberBlock.handedOver', { on: dayOf(block.handedOver.at) }) : null;
  },
  decide(view, { id }, context) {
    const block = view.get('numberBlocks', id);
    if (!block) return err(refuseRegistration('numberBlock.gone', {}));
    const refusal = this.permit(view, context.actor, block);
    if (refusal) return err(refusal);
    const handedOver = { at: context.at, by: context.actor.userId };
    return ok({ changes: [put(view, 'numberBlocks', { ...block, handedOver })] });
  },
};

function dayOf(at: string): string {
  const day = parseLocalDate(at.slice(0, 10));
  return day ? formatDate(day) : '';
}
