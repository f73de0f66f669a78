import { z } from 'zod';
import { mergedCard, mergedFields } from '#shared/domain/employees/merge-cards.ts';
import { refuseEmployee } from '#shared/domain/refusals/employee-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { fullName, idSchema } from '#shared/records/common.ts';
import type { Employee } from '#shared/records/employee.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { cardChanges, wholeCard } from './card-changes.ts';

const argsSchema = z.object({
  keptId: idSchema,
  droppedId: idSchema,
  /** Fields of personal data in which the other card is right. */
  take: z.array(z.literal(mergedFields)),
  /** Id of the mark that keeps the other card's name. */
  markId: idSchema,
});

/**
 * Makes one card of two of the same person. The other card stays, marked and closed to everybody but the office; applications
 * filed from it are of the kept one from now on.
 */
export const mergeEmployees: Command<z.infer<typeof argsSchema>, null> = {
  name: 'employee.merge',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'mergeEmployees', null),
  decide(view, { keptId, droppedId, take, markId }, context) {
    const refusal = this.permit(view, context.actor, null);
    if (refusal) return err(refusal);
    if (keptId === droppedId) return err(refuseEmployee('employee.mergeSelf', {}));
    const kept = wholeCard(view, keptId, whyMerged);
    if (!kept.ok) return kept;
    const dropped = wholeCard(view, droppedId, whyMerged);
    if (!dropped.ok) return dropped;
    const merged = mergedCard(kept.value, dropped.value, take, markId);
    const filings = rowsBy(view, 'employeeFilings', 'employeeId', droppedId);
    return ok({
      changes: [
        ...cardChanges(view, kept.value, merged),
        put(view, 'employees', { ...dropped.value.employee, mergedInto: keptId, userId: null }),
        ...filings.map((filing) => put(view, 'employeeFilings', { ...filing, employeeId: keptId })),
      ],
      reason: `Объединена с карточкой: ${fullName(dropped.value.employee)}`,
    });
  },
};

function whyMerged({ mergedInto }: Employee) {
  return mergedInto === null ? null : refuseEmployee('employee.merged', {});
}
