import { z } from 'zod';
import { refuseEmployee } from '#shared/domain/refusals/employee-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import { err } from '#shared/kernel/result.ts';
import { fullName, idSchema } from '#shared/records/common.ts';
import type { Employee } from '#shared/records/employee.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { decided, wholeCard, whyClosed } from './card-changes.ts';

const argsSchema = z.object({ id: idSchema, userId: idSchema.nullable() });

/** Says which account is the teacher's own, so that he sees his card and files from it; null takes it back. The office's act. */
export const linkEmployeeAccount: Command<z.infer<typeof argsSchema>, Employee> = {
  name: 'employee.linkAccount',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, employee) => mayAct(view, actor, 'mergeEmployees', null) ?? whyClosed(employee),
  decide(view, { id, userId }, context) {
    const card = wholeCard(view, id, (employee) => this.permit(view, context.actor, employee));
    if (!card.ok) return card;
    if (userId !== null && view.get('users', userId)?.role !== 'teacher')
      return err(refuseEmployee('employee.notTeacher', {}));
    const [other] = userId === null ? [] : rowsBy(view, 'employees', 'userId', userId).filter((one) => one.id !== id);
    if (other) return err(refuseEmployee('employee.accountTaken', { name: fullName(other) }));
    const { employee } = card.value;
    return decided(employee.userId === userId ? [] : [put(view, 'employees', { ...employee, userId })]);
  },
};
