import { z } from 'zod';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { scheduleSchema } from '#shared/records/schedule.ts';
import type { Command } from '../command.ts';
import { setPeriod, withPeriods } from '../set-period.ts';

const argsSchema = z.object({
  periods: z
    .array(z.object({ id: idSchema, period: scheduleSchema.shape.period }))
    .min(1)
    .max(100_000),
});

/**
 * Chooses a period for each of many applications, every one its own: the suggestions taken as one act (domain §2.10, P), which
 * accepts what is registered and is taken back as one.
 */
export const setPeriods: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.setPeriods',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) => setPeriod.permit(view, actor, application),
  decide: (view, args, context) =>
    withPeriods(view, new Map(args.periods.map(({ id, period }) => [id, period])), context),
};
