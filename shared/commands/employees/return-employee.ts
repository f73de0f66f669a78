import { z } from 'zod';
import { checkEntry } from '#shared/domain/employees/check-entry.ts';
import { postFields } from '#shared/domain/employees/field-specs.ts';
import { refuseEmployee } from '#shared/domain/refusals/employee-refusals.ts';
import { mayActOnEmployee } from '#shared/domain/rights/may-act-on-employee.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import { err } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import { type Employee, employeePostSchema } from '#shared/records/employee.ts';
import type { Command } from '../command.ts';
import { badField } from './bad-field.ts';
import { cardChanges, decided, wholeCard } from './card-changes.ts';
import { whyNotOwnPlace } from './save-employee-post.ts';

const argsSchema = z.object({ id: idSchema, post: employeePostSchema });

/** Opens the card of a dismissed worker again with the post to which he has returned; what it held is there, to be confirmed anew. */
export const returnEmployee: Command<z.infer<typeof argsSchema>, Employee> = {
  name: 'employee.return',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit(view, actor, employee) {
    if (employee.mergedInto !== null) return refuseEmployee('employee.merged', {});
    const refusal = mayActOnEmployee(view, actor, 'fillEmployee', employee);
    return refusal ?? (employee.dismissal === null ? refuseEmployee('employee.notDismissed', {}) : null);
  },
  decide(view, { id, post }, context) {
    const card = wholeCard(view, id, (employee) => this.permit(view, context.actor, employee));
    if (!card.ok) return card;
    const { employee } = card.value;
    const refusal =
      whyNotOwnPlace(view, context.actor, post) ?? badField(postFields, checkEntry(postFields, post, context.today));
    if (refusal) return err(refusal);
    const on = employee.dismissal?.on;
    if (on && post.since !== null && post.since < on)
      return err(refuseEmployee('employee.returnedBefore', { on: formatDate(on) }));
    const posts = [...employee.posts, { ...post, until: null }];
    return decided(cardChanges(view, card.value, { employee: { ...employee, posts, dismissal: null } }));
  },
};
