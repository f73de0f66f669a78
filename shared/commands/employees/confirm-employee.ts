import { z } from 'zod';
import { cardGaps } from '#shared/domain/employees/check-card.ts';
import { refuseEmployee } from '#shared/domain/refusals/employee-refusals.ts';
import { mayActOnEmployee } from '#shared/domain/rights/may-act-on-employee.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Employee } from '#shared/records/employee.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { wholeCard, whyClosed } from './card-changes.ts';

const argsSchema = z.object({ id: idSchema });

/**
 * «Подтвердить»: HR answers for the data of the card; a forgotten confirmation is the most common mistake of the source (S3).
 * Any later change of what HR fills in takes it back. Warnings do not stand in the way.
 */
export const confirmEmployee: Command<z.infer<typeof argsSchema>, Employee> = {
  name: 'employee.confirm',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor, employee) =>
    mayActOnEmployee(view, actor, 'confirmEmployee', employee) ??
    whyClosed(employee) ??
    (employee.confirmation === null ? null : refuseEmployee('employee.alreadyConfirmed', {})),
  decide(view, { id }, context) {
    const card = wholeCard(view, id, (employee) => this.permit(view, context.actor, employee));
    if (!card.ok) return card;
    const missing = cardGaps(card.value, context.today);
    if (missing.length > 0) return err(refuseEmployee('employee.incomplete', { missing: missing.join(', ') }));
    const confirmation = { at: context.at, by: context.actor.userId };
    return ok({ changes: [put(view, 'employees', { ...card.value.employee, confirmation })] });
  },
};
