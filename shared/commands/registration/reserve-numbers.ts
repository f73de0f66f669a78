import { z } from 'zod';
import { refuseRegistration } from '#shared/domain/refusals/registration-refusals.ts';
import { blockYear, counterId, numberRuleOf } from '#shared/domain/registration/number-rule.ts';
import { blocksOf } from '#shared/domain/registration/number-source.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { numberBlockSchema } from '#shared/records/number-block.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = numberBlockSchema
  .pick({ id: true, from: true, to: true, use: true, userId: true, holder: true })
  .extend({ year: z.int().min(2000).max(2200) });
type Args = z.infer<typeof argsSchema>;

/** How many numbers may be reserved at once: some years of the largest region. */
export const longestBlock = 10_000;

/**
 * «Зарезервировать номера»: from-to for whom. An `AWAY` block is left out here and written down as `HERE` in the office
 * that works without a connection; so neither gives a number of the other.
 */
export const reserveNumbers: Command<Args, null> = {
  name: 'registration.reserve',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'numberBlocks', null),
  decide(view, args, context) {
    const refusal = this.permit(view, context.actor, null) ?? whyNotReserved(view, args);
    if (refusal) return err(refusal);
    const { year, ...block } = args;
    const row = {
      ...block,
      year: blockYear(numberRuleOf(view), year),
      next: args.from,
      reservedAt: context.at,
      reservedBy: context.actor.userId,
      closed: null,
    };
    return ok({ changes: [put(view, 'numberBlocks', row)] });
  },
};

/** Null when the numbers can be set aside, otherwise the reason; the form asks it at every change. */
export function whyNotReserved(view: View, { id, from, to, use, userId, year }: Args): Refusal | null {
  if (view.get('numberBlocks', id)) return refuseRegistration('numberBlock.exists', {});
  if (to < from) return refuseRegistration('numberBlock.backwards', {});
  if (to - from + 1 > longestBlock) return refuseRegistration('numberBlock.tooLong', { limit: longestBlock });
  if (userId !== null && !view.get('users', userId)) return refuseRegistration('numberBlock.userUnknown', {});
  const next = view.get('counters', counterId(numberRuleOf(view), year))?.next ?? 1;
  const isGivenHere = use === 'AWAY' || userId !== null;
  if (isGivenHere && from < next) return refuseRegistration('numberBlock.alreadyGiven', { next });
  const other = blocksOf(view, year).find((block) => from <= block.to && to >= block.from);
  return other ? refuseRegistration('numberBlock.overlaps', pickFacts(other)) : null;
}

function pickFacts({ from, to, holder }: { readonly from: number; readonly to: number; readonly holder: string }) {
  return { from, to, holder };
}
