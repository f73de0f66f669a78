import type { z } from 'zod';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { whyTemplateChosen, whyTemplateFixed } from '#shared/domain/scoring/templates/why-template-kept.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { storedTemplateSchema } from '#shared/records/stored-template.ts';
import type { Command } from '../command.ts';
import { dropAll } from '../rows.ts';

const argsSchema = storedTemplateSchema.pick({ id: true });

/** Removes a set of the office's own by which nothing has been scored and that the profile has not chosen. */
export const removeScoreTemplate: Command<z.infer<typeof argsSchema>, string> = {
  name: 'criteria.remove',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, id) =>
    mayAct(view, actor, 'manageDirectories', null) ?? whyTemplateFixed(view, id) ?? whyTemplateChosen(view, id),
  decide(view, { id }, context) {
    const refusal = this.permit(view, context.actor, id);
    return refusal ? err(refusal) : ok({ changes: dropAll(view, ['scoreTemplates'], id) });
  },
};
