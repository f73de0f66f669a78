import { z } from 'zod';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { refuseExpert } from '#shared/domain/refusals/expert-refusals.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import { type Expert, expertSchema, periodLimitSchema } from '#shared/records/expert.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { foundExpert, whyNotManageable } from './found-expert.ts';

const limitsSchema = z.object({
  /** The usual limit of a period; null: none. */
  loadLimit: expertSchema.shape.loadLimit,
  periodLimits: z.array(periodLimitSchema).max(120),
});
const argsSchema = limitsSchema.extend({ id: idSchema, seen: limitsSchema });

/**
 * Sets how many applications an expert takes in a period: usually, and in single periods. What he carries already stays his; only
 * new appointments are measured by it.
 */
export const setExpertLimits: Command<z.infer<typeof argsSchema>, Expert> = {
  name: 'expert.setLimits',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: whyNotManageable,
  decide(view, { id, seen, loadLimit, periodLimits }, context) {
    const found = foundExpert(view, id, (expert) => this.permit(view, context.actor, expert));
    if (!found.ok) return found;
    const before = found.value;
    const now = { loadLimit: before.loadLimit, periodLimits: before.periodLimits ?? [] };
    if (!equalJson(now, seen)) return err(refuseExpert('expert.changedSince', {}));
    const limits = periodLimits.toSorted((a, b) => (a.period < b.period ? -1 : 1));
    const twice = limits.find(({ period }, i) => limits[i + 1]?.period === period);
    if (twice) return err(refuseExpert('expert.periodTwice', { period: periodTitle(twice.period) }));
    if (equalJson(now, { loadLimit, periodLimits: limits })) return err(refuseExpert('expert.nothingChanged', {}));
    const { periodLimits: _, ...rest } = before;
    const own = limits.length > 0 ? { periodLimits: limits } : {};
    return ok({ changes: [put(view, 'experts', { ...rest, loadLimit, ...own })] });
  },
};
