import type { z } from 'zod';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseDirectory } from '#shared/domain/refusals/directory-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { isTemplateClosed, templateOf } from '#shared/domain/scoring/templates/office-templates.ts';
import { whyTemplateChosen } from '#shared/domain/scoring/templates/why-template-kept.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { storedTemplateSchema } from '#shared/records/stored-template.ts';
import type { Command } from '../command.ts';
import { dropAll, put } from '../rows.ts';

const argsSchema = storedTemplateSchema.pick({ id: true, isClosed: true });

/** Closes a set of criteria, or opens it again. One that the profile has chosen is not closed; sheets keep theirs. */
export const closeScoreTemplate: Command<z.infer<typeof argsSchema>, string | null> = {
  name: 'criteria.close',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, id) =>
    mayAct(view, actor, 'manageDirectories', null) ?? (id === null ? null : whyTemplateChosen(view, id)),
  decide(view, { id, isClosed }, context) {
    const refusal = this.permit(view, context.actor, isClosed ? id : null);
    if (refusal) return err(refusal);
    if (!templateOf(view, id)) return err(refuseDirectory('template.gone', {}));
    if (isTemplateClosed(view, id) === isClosed) return err(refuse('application.nothingChanged', {}));
    const template = view.get('scoreTemplates', id)?.template ?? null;
    const isAsProgram = template === null && !isClosed;
    if (isAsProgram) return ok({ changes: dropAll(view, ['scoreTemplates'], id) });
    return ok({ changes: [put(view, 'scoreTemplates', { id, template, isClosed })] });
  },
};
