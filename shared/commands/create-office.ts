import { z } from 'zod';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { officeSchema, userSchema } from '#shared/records/office.ts';
import type { Command } from './command.ts';

const argsSchema = z.object({
  commission: officeSchema.shape.commission,
  region: officeSchema.shape.region,
  isSample: z.boolean(),
  user: userSchema,
});

/** Opens the books of a new office with its first person, the secretary. The first command of every office. */
export const createOffice: Command<z.infer<typeof argsSchema>, null> = {
  name: 'office.create',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view) => (view.get('office', 'office') ? refuse('office.exists', {}) : null),
  decide(view, args, context) {
    const refusal = this.permit(view, context.actor, null);
    if (refusal) return err(refusal);
    const { user, ...office } = args;
    const row = { id: 'office' as const, ...office, createdAt: context.at };
    return ok({
      changes: [
        { table: 'office', id: 'office', before: null, after: row },
        { table: 'users', id: user.id, before: null, after: user },
      ],
    });
  },
};
