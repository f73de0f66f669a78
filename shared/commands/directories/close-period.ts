import { z } from 'zod';
import { whyPeriodKeptOpen } from '#shared/domain/periods/closed-periods.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseDirectory } from '#shared/domain/refusals/directory-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { closedPeriodSchema } from '#shared/records/closed-period.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = closedPeriodSchema.pick({ id: true }).extend({ reason: z.string().max(300) });

/** Closes a window: it is chosen for no application any more. One that applications stand in stays open. */
export const closePeriod: Command<z.infer<typeof argsSchema>, string | null> = {
  name: 'directory.closePeriod',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, period) =>
    mayAct(view, actor, 'manageDirectories', null) ?? (period === null ? null : whyPeriodKeptOpen(view, period)),
  decide(view, { id, reason: typed }, context) {
    const refusal = this.permit(view, context.actor, id);
    if (refusal) return err(refusal);
    const reason = typed.trim().replace(/\s+/gu, ' ');
    if (reason === '') return err(refuseDirectory('period.noReason', {}));
    if (view.get('closedPeriods', id)?.reason === reason) return err(refuse('application.nothingChanged', {}));
    return ok({ changes: [put(view, 'closedPeriods', { id, closedOn: context.today, reason })], reason });
  },
};
