import { z } from 'zod';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { moveTo, permitted } from '../applications.ts';
import type { Command } from '../command.ts';

const argsSchema = z.object({ ids: z.array(idSchema).min(1).max(100_000) });

/** Hands finished expertises over to have a session fixed (domain T16, S0 «Определение сроков проведения АК»). */
export const toScheduling: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.toScheduling',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) => whyNotMovable(view, actor, 'toScheduling', application),
  decide(view, args, context) {
    const found = permitted(view, args.ids, (application) => this.permit(view, context.actor, application));
    return found.ok ? ok({ changes: found.value.map((one) => moveTo(one, 'SCHEDULING_AK', context)) }) : found;
  },
};
