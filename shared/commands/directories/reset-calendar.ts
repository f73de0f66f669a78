import { z } from 'zod';
import { refuseDirectory } from '#shared/domain/refusals/directory-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { dropAll } from '../rows.ts';

const argsSchema = z.object({ year: z.int().min(2000).max(2100) });

/** Takes the office's own calendar of a year away: the one of the program applies again, or none where it has none. */
export const resetCalendar: Command<z.infer<typeof argsSchema>, number | null> = {
  name: 'directory.resetCalendar',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor, year) {
    const refusal = mayAct(view, actor, 'manageDirectories', null);
    if (refusal || year === null || view.get('productionYears', String(year))) return refusal;
    return refuseDirectory('directory.noStoredCalendar', { year });
  },
  decide(view, { year }, context) {
    const refusal = this.permit(view, context.actor, year);
    return refusal ? err(refusal) : ok({ changes: dropAll(view, ['productionYears'], String(year)) });
  },
};
