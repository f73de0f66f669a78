import { z } from 'zod';
import { yearsOf } from '#shared/domain/calendar/calendar-of.ts';
import { readProductionYear } from '#shared/domain/calendar/read-production-year.ts';
import { refuseDirectory } from '#shared/domain/refusals/directory-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { productionYearSchema } from '#shared/records/production-year.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ calendar: productionYearSchema });

/**
 * Sets the production calendar of a year: loaded from a file, or with days off of the region. Deadlines are counted by it
 * from now on; what was recorded with a date keeps it.
 */
export const setCalendar: Command<z.infer<typeof argsSchema>, null> = {
  name: 'directory.setCalendar',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'manageDirectories', null),
  decide(view, args, context) {
    const refusal = this.permit(view, context.actor, null);
    if (refusal) return err(refusal);
    const read = readProductionYear(args.calendar);
    if (!read.ok) return read;
    const { year } = read.value;
    const known = yearsOf(view).find((one) => one.year === year);
    if (equalJson(known, read.value)) return err(refuseDirectory('directory.sameCalendar', { year }));
    return ok({ changes: [put(view, 'productionYears', { id: String(year), calendar: read.value })] });
  },
};
