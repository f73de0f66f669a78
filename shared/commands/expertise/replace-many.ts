import { z } from 'zod';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { replacedForShape, replaceExpert, replacementShape } from './replace-expert.ts';
import { type Place, replacements } from './replacements.ts';

const argsSchema = z.object({ places: z.array(z.object(replacementShape)).min(1).max(1_000), ...replacedForShape });

/**
 * Gives the places of many experts to others as one act. A place that cannot be given refuses them all, by name: the window
 * leaves such places out beforehand, so this happens only when somebody was quicker.
 */
export const replaceMany: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.replaceExperts',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) => replaceExpert.permit(view, actor, application),
  decide(view, args, context) {
    const permit = (one: Application) => this.permit(view, context.actor, one);
    const { changes, refused } = replacements(view, args, permit, context.today);
    const [first] = refused;
    return first ? err(named(view, first.place, first.refusal)) : ok({ changes, reason: args.comment.trim() });
  },
};

function named(view: View, { applicationId, newExpertId }: Place, refusal: Refusal): Refusal {
  const application = view.get('applications', applicationId);
  const expert = view.get('experts', newExpertId);
  if (!application || !expert) return refusal;
  const who = { applicant: surnameWithInitials(application), expert: surnameWithInitials(expert) };
  return refuseExpertise('replace.refused', { ...who, reason: explain(refusal) });
}
