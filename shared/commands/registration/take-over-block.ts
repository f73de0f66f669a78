import type { z } from 'zod';
import { whyNotTaken } from '#shared/domain/registration/block-file.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { blockFileSchema } from '#shared/records/number-block-file.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { whyNotReserved } from './reserve-numbers.ts';

const argsSchema = blockFileSchema;

/** Takes reserved numbers from a file of the first computer: from now on this office gives its numbers out of them. */
export const takeOverBlock: Command<z.infer<typeof argsSchema>, null> = {
  name: 'registration.takeOver',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'numberBlocks', null),
  decide(view, file, context) {
    const { id, year, from, to, holder } = file;
    const thisYear = Number(context.today.slice(0, 4));
    const asReserved = { id, from, to, holder, use: 'HERE' as const, userId: null, year: year ?? thisYear };
    const refusal =
      this.permit(view, context.actor, null) ?? whyNotTaken(view, file) ?? whyNotReserved(view, asReserved);
    if (refusal) return err(refusal);
    const block = { id, year, from, to, holder, use: 'HERE' as const, userId: null, next: from, closed: null };
    const reserved = { reservedAt: context.at, reservedBy: context.actor.userId };
    return ok({ changes: [put(view, 'numberBlocks', { ...block, ...reserved })] });
  },
};
