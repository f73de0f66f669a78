import type { z } from 'zod';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { refuseDirectory } from '#shared/domain/refusals/directory-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { closedPeriodSchema } from '#shared/records/closed-period.ts';
import type { Command } from '../command.ts';
import { dropAll } from '../rows.ts';

const argsSchema = closedPeriodSchema.pick({ id: true });

/** Opens a closed window again. */
export const openPeriod: Command<z.infer<typeof argsSchema>, null> = {
  name: 'directory.openPeriod',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'manageDirectories', null),
  decide(view, { id }, context) {
    const refusal = this.permit(view, context.actor, null);
    if (refusal) return err(refusal);
    if (!view.get('closedPeriods', id)) return err(refuseDirectory('period.isOpen', { period: periodTitle(id) }));
    return ok({ changes: dropAll(view, ['closedPeriods'], id) });
  },
};
