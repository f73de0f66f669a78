import { z } from 'zod';
import { refuseEmployee } from '#shared/domain/refusals/employee-refusals.ts';
import { mayActOnEmployee } from '#shared/domain/rights/may-act-on-employee.ts';
import { err } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Employee } from '#shared/records/employee.ts';
import type { Command } from '../command.ts';
import { cardChanges, decided, wholeCard, whyClosed } from './card-changes.ts';
import { whyNotOwnPlace } from './save-employee-post.ts';

const argsSchema = z.object({ id: idSchema, postId: idSchema });

/** Takes out a post that was written by mistake; a post that has ended gets its last day instead. One always stays. */
export const removeEmployeePost: Command<z.infer<typeof argsSchema>, Employee> = {
  name: 'employee.removePost',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, employee) => mayActOnEmployee(view, actor, 'fillEmployee', employee) ?? whyClosed(employee),
  decide(view, { id, postId }, context) {
    const card = wholeCard(view, id, (employee) => this.permit(view, context.actor, employee));
    if (!card.ok) return card;
    const { employee } = card.value;
    const post = employee.posts.find((one) => one.id === postId);
    if (!post) return err(refuseEmployee('employee.noSuchPost', {}));
    const refusal = whyNotOwnPlace(view, context.actor, post);
    if (refusal) return err(refusal);
    const posts = employee.posts.filter((one) => one.id !== postId);
    if (posts.every(({ until }) => until !== null)) return err(refuseEmployee('employee.onlyPost', {}));
    return decided(cardChanges(view, card.value, { employee: { ...employee, posts } }));
  },
};
