import { z } from 'zod';
import { refuseLetter } from '#shared/domain/refusals/letter-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Command } from '../command.ts';
import { dropAll } from '../rows.ts';

const argsSchema = z.object({ id: idSchema });

/** Gives a rewritten template its first words back, or removes one of the office's own. */
export const dropTemplate: Command<z.infer<typeof argsSchema>, null> = {
  name: 'template.drop',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'editTemplates', null),
  decide(view, { id }, context) {
    const refusal = this.permit(view, context.actor, null);
    if (refusal) return err(refusal);
    if (!view.get('messageTemplates', id)) return err(refuseLetter('template.gone', {}));
    return ok({ changes: dropAll(view, ['messageTemplates'], id) });
  },
};
