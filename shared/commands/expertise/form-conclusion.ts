import { z } from 'zod';
import { currentConclusion } from '#shared/domain/expertise/conclusions.ts';
import { activeInvitations } from '#shared/domain/expertise/panel.ts';
import { countedSheets, disagreementIn, scoreOfSheet, scoringOf } from '#shared/domain/expertise/sheets.ts';
import { profileOf } from '#shared/domain/profile/region-profile.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import { aggregateScores, type ExpertScore } from '#shared/domain/scoring/aggregate.ts';
import { pointsText } from '#shared/domain/scoring/points.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { conclusionId } from '#shared/records/conclusion.ts';
import { verdictSchema } from '#shared/records/score-sheet.ts';
import type { View } from '#shared/records/view.ts';
import { permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({
  applicationId: idSchema,
  /** What the experts agreed on where their verdicts divide equally; otherwise the rule decides and this is not read. */
  agreedVerdict: verdictSchema.nullable(),
});

/**
 * Makes «Итоговое заключение» (D6) of all final sheets: points by the region's aggregation, the common verdict. A
 * recommendation to the commission, not a decision (trap 2). Made anew, it has the next version.
 */
export const formConclusion: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'conclusion.form',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) =>
    whyNotMovable(view, actor, 'formConclusion', application) ?? whyNotAllFinal(view, application.id),
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const common = commonScore(view, found.value);
    if (!common.ok) return common;
    const verdict = common.value.verdict ?? args.agreedVerdict;
    if (verdict === null) return err(refuseExpertise('conclusion.divided', {}));
    const sheets = countedSheets(view, args.applicationId);
    const version = (currentConclusion(view, args.applicationId)?.version ?? 0) + 1;
    const conclusion = {
      id: conclusionId(args.applicationId, version),
      applicationId: args.applicationId,
      version,
      sheetIds: sheets.map(({ id }) => id),
      verdict,
      total: pointsText(common.value.total),
      recommendations: sheets.flatMap((one) => (one.recommendations === '' ? [] : [one.recommendations])).join('\n\n'),
      formedAt: context.at,
      formedBy: context.actor.userId,
      teacherSignedOn: null,
    };
    return ok({ changes: [put(view, 'conclusions', conclusion)] });
  },
};

/** Null when every expert on the panel has finished and no place is empty; the conclusion and the end of expertise ask. */
export function whyNotAllFinal(view: View, applicationId: string): Refusal | null {
  const panel = activeInvitations(view, applicationId);
  const extra = panel.filter(({ isExtra }) => isExtra).length;
  const needed = profileOf(view).expertsPerApplication + extra;
  const ready = countedSheets(view, applicationId).length;
  return ready >= needed ? null : refuseExpertise('conclusion.notAllFinal', { ready, needed });
}

function commonScore(view: View, application: Application): Result<ExpertScore, Refusal> {
  const scoring = scoringOf(view, application);
  if (!scoring) return err(refuseExpertise('sheet.noTemplate', {}));
  const sheets = countedSheets(view, application.id);
  const scores = sheets.flatMap((sheet) => scoreOfSheet(scoring, sheet) ?? []);
  if (scores.length < sheets.length) return err(refuseExpertise('sheet.noTemplate', {}));
  const isAfterDisagreement = activeInvitations(view, application.id).some(({ isExtra }) => isExtra);
  const { aggregation } = scoring.profile;
  const by = { aggregation, rule: scoring.template.rule, claimed: application.claimedCategory, isAfterDisagreement };
  return ok(aggregateScores(scores, by));
}

/** Whether a disagreement of the two experts still waits for a third (domain §6.4). */
export function isDisagreementOpen(view: View, application: Application): boolean {
  return disagreementIn(view, application)?.needsThird ?? false;
}
