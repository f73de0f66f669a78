import { z } from 'zod';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { readTemplate } from '#shared/domain/scoring/read-template.ts';
import { whyTemplateFixed, whyTemplateUnfit } from '#shared/domain/scoring/templates/why-template-kept.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { scoreTemplateSchema } from '#shared/records/score-template.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ template: scoreTemplateSchema });

/**
 * Writes a set of criteria of the office's own: a copy, one from a file, or one changed while nothing is scored by it.
 * The subject of `permit` is the id of the set to be changed; null for a new one.
 */
export const saveScoreTemplate: Command<z.infer<typeof argsSchema>, string | null> = {
  name: 'criteria.save',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor, id) =>
    mayAct(view, actor, 'manageDirectories', null) ?? (id === null ? null : whyTemplateFixed(view, id)),
  decide(view, { template }, context) {
    const before = view.get('scoreTemplates', template.id);
    const isNew = !before && whyTemplateFixed(view, template.id)?.code === 'template.gone';
    const refusal = this.permit(view, context.actor, isNew ? null : template.id);
    if (refusal) return err(refusal);
    const read = readTemplate(template);
    if (!read.ok) return read;
    const unfit = whyTemplateUnfit(view, read.value);
    if (unfit) return err(unfit);
    if (before && equalJson(before.template, read.value)) return err(refuse('application.nothingChanged', {}));
    const isClosed = before?.isClosed ?? false;
    return ok({ changes: [put(view, 'scoreTemplates', { id: template.id, template: read.value, isClosed })] });
  },
};
