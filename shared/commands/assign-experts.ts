import { z } from 'zod';
import { whyNotAssignable } from '#shared/domain/assignment/eligibility.ts';
import { expertsNeeded } from '#shared/domain/profile/region-profile.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { whyNotOwnExpert } from '#shared/domain/schedule/own-experts.ts';
import { statusNames } from '#shared/domain/statuses/status.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import { replaceApplication } from './applications.ts';
import type { Command } from './command.ts';
import { plannableStatuses } from './set-period.ts';

const argsSchema = z.object({ applicationId: idSchema, expertIds: z.array(idSchema).max(10) });

/**
 * Appoints experts to an application, all at once and in the order in which the schedule prints them; an empty list
 * takes them off (domain §2.10, T10). Can be undone until the schedule is approved.
 */
export const assignExperts: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.assignExperts',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor, application) {
    const refusal = mayAct(view, actor, 'plan', application.municipalityId);
    if (refusal) return refusal;
    if (application.form === 'SIMPLIFIED') return refuse('application.simplifiedOutsideSchedule', {});
    if (!plannableStatuses.has(application.status)) {
      return refuse('application.cannotPlan', { status: statusNames[application.status] });
    }
    return application.period === null ? refuse('application.noPeriod', {}) : null;
  },
  decide(view, args, context) {
    const before = view.get('applications', args.applicationId);
    if (!before) return err(refuse('application.gone', {}));
    const refusal =
      this.permit(view, context.actor, before) ?? whyPanelImpossible(view, context.actor, before, args.expertIds);
    if (refusal) return err(refusal);
    return ok({ changes: [replaceApplication(before, { ...before, expertIds: args.expertIds })] });
  },
};

function whyPanelImpossible(
  view: View,
  actor: Actor,
  application: Application,
  expertIds: readonly string[],
): Refusal | null {
  const limit = expertsNeeded(view);
  if (expertIds.length > limit) return refuse('assignment.tooMany', { limit });
  if (new Set(expertIds).size < expertIds.length) return refuse('assignment.sameExpertTwice', {});
  const panel = panelOf(view, expertIds);
  if (!panel.ok) return panel.error;
  for (const expert of panel.value) {
    const isThere = application.expertIds.includes(expert.id);
    const refusal =
      (isThere ? null : whyNotOwnExpert(view, actor, expert)) ??
      whyNotAssignable(view, application, expert, application.period ?? '', panel.value);
    if (refusal) return refusal;
  }
  return null;
}

function panelOf(view: View, expertIds: readonly string[]): Result<readonly Expert[], Refusal> {
  const panel: Expert[] = [];
  for (const id of expertIds) {
    const expert = view.get('experts', id);
    if (!expert) return err(refuse('assignment.expertGone', {}));
    panel.push(expert);
  }
  return ok(panel);
}
