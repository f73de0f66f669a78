import { z } from 'zod';
import { checkEntry } from '#shared/domain/employees/check-entry.ts';
import { postFields } from '#shared/domain/employees/field-specs.ts';
import { placeOf } from '#shared/domain/employees/places.ts';
import { refuseEmployee } from '#shared/domain/refusals/employee-refusals.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import { mayActAt, mayActOnEmployee } from '#shared/domain/rights/may-act-on-employee.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import { type Employee, type EmployeePost, employeePostSchema } from '#shared/records/employee.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { badField } from './bad-field.ts';
import { cardChanges, decided, wholeCard, whyClosed } from './card-changes.ts';

const argsSchema = z.object({ id: idSchema, post: employeePostSchema });

/** Writes a post of a worker, a new one or one that he has. A school writes its own posts only: another's are its HR's (trap 16). */
export const saveEmployeePost: Command<z.infer<typeof argsSchema>, Employee> = {
  name: 'employee.savePost',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, employee) => mayActOnEmployee(view, actor, 'fillEmployee', employee) ?? whyClosed(employee),
  decide(view, { id, post }, context) {
    const card = wholeCard(view, id, (employee) => this.permit(view, context.actor, employee));
    if (!card.ok) return card;
    const { employee } = card.value;
    const known = employee.posts.find((one) => one.id === post.id);
    const refusal =
      whyNotOwnPlace(view, context.actor, post) ??
      (known ? whyNotOwnPlace(view, context.actor, known) : null) ??
      badField(postFields, checkEntry(postFields, post, context.today));
    if (refusal) return err(refusal);
    const posts = known ? employee.posts.map((one) => (one.id === post.id ? post : one)) : [...employee.posts, post];
    if (posts.every(({ until }) => until !== null)) return err(refuseEmployee('employee.onlyPost', {}));
    return decided(cardChanges(view, card.value, { employee: { ...employee, posts } }));
  },
};

/** Null when the post is in a place that the actor's right reaches, otherwise whose it is. */
export function whyNotOwnPlace(view: View, actor: Actor, post: EmployeePost): Refusal | null {
  const place = placeOf(view, post.organisationId);
  if (!place) return refuseEmployee('employee.placeUnknown', {});
  if (mayActAt(view, actor, 'fillEmployee', place) === null) return null;
  const organisation = view.get('organisations', post.organisationId)?.name ?? '';
  return refuseEmployee('employee.otherPlace', { organisation });
}
