import { z } from 'zod';
import { placeOf } from '#shared/domain/employees/places.ts';
import { refuseEmployee } from '#shared/domain/refusals/employee-refusals.ts';
import { mayActAt, mayActOnEmployee } from '#shared/domain/rights/may-act-on-employee.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema, localDateSchema } from '#shared/records/common.ts';
import type { Employee } from '#shared/records/employee.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { wholeCard, whyClosed } from './card-changes.ts';

const argsSchema = z.object({
  id: idSchema,
  organisationId: idSchema,
  /** The last day of work. */
  on: localDateSchema,
  document: z.string().max(300),
});

/**
 * Dismisses a worker from an organisation: his posts there get their last day. When he works nowhere else, the card is closed;
 * it is never deleted (in S3 dismissed people could be removed by support only).
 */
export const dismissEmployee: Command<z.infer<typeof argsSchema>, Employee> = {
  name: 'employee.dismiss',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor, employee) => mayActOnEmployee(view, actor, 'fillEmployee', employee) ?? whyClosed(employee),
  decide(view, { id, organisationId, on, document }, context) {
    const card = wholeCard(view, id, (employee) => this.permit(view, context.actor, employee));
    if (!card.ok) return card;
    const { employee } = card.value;
    const leaving = employee.posts.filter((post) => post.until === null && post.organisationId === organisationId);
    const place = placeOf(view, organisationId);
    if (!place || leaving.length === 0) return err(refuseEmployee('employee.noPostHere', {}));
    const refusal = mayActAt(view, context.actor, 'fillEmployee', place);
    if (refusal) return err(refusal);
    const late = leaving.find(({ since }) => since !== null && since > on);
    if (late?.since) return err(refuseEmployee('employee.dismissedBefore', { since: formatDate(late.since) }));
    const posts = employee.posts.map((post) => (leaving.includes(post) ? { ...post, until: on } : post));
    const isGone = posts.every(({ until }) => until !== null);
    const dismissal = isGone ? { on, document: document.trim() } : null;
    return ok({
      changes: [
        put(view, 'employees', { ...employee, posts, dismissal, confirmation: isGone ? employee.confirmation : null }),
      ],
      ...(document.trim() === '' ? {} : { reason: document.trim() }),
    });
  },
};
