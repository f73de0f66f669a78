import { z } from 'zod';
import { currentSheet, scoringOf } from '#shared/domain/expertise/sheets.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import { evaluateSheet } from '#shared/domain/scoring/evaluate-sheet.ts';
import { verdictOf } from '#shared/domain/scoring/verdict.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema, localDateSchema } from '#shared/records/common.ts';
import type { ScoreSheet, SheetVerdict } from '#shared/records/score-sheet.ts';
import type { View } from '#shared/records/view.ts';
import type { Command, DecideContext } from '../command.ts';
import { put } from '../rows.ts';
import { invitationOf, type SheetOf, whyNotScorable } from './why-not-scorable.ts';

const argsSchema = z.object({
  applicationId: idSchema,
  expertId: idSchema,
  /** The date on the signed paper, where the sheet is not finished by the expert himself. */
  paperSignedOn: localDateSchema.nullable(),
});
type Args = z.infer<typeof argsSchema>;

/**
 * «Завершить оценку»: every criterion scored, a conclusion given; after this nothing changes the sheet, not even its
 * author (S2). Points decide the verdict where the template has a threshold, otherwise the expert does (domain §6.3).
 */
export const finishScoreSheet: Command<Args, SheetOf> = {
  name: 'scoreSheet.finish',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit(view, actor, { applicationId, expertId }) {
    const application = view.get('applications', applicationId);
    if (!application) return refuse('application.gone', {});
    return whyNotScorable(view, actor, 'finishScoreSheet', application, expertId);
  },
  decide(view, args, context) {
    const refusal = this.permit(view, context.actor, args) ?? whyPaperUnfit(args, context);
    if (refusal) return err(refusal);
    const application = view.get('applications', args.applicationId);
    const sheet = currentSheet(view, args.applicationId, args.expertId);
    const invitation = invitationOf(view, args.applicationId, args.expertId);
    if (!application || !invitation || sheet?.state !== 'EDITING') return err(refuseExpertise('sheet.empty', {}));
    const verdict = verdictIn(view, application, sheet);
    if (!verdict.ok) return verdict;
    const finished = { finishedAt: context.at, finishedBy: context.actor.userId, paperSignedOn: args.paperSignedOn };
    return ok({
      changes: [
        put(view, 'scoreSheets', { ...sheet, ...finished, state: 'FINAL', verdict: verdict.value }),
        put(view, 'invitations', { ...invitation, state: 'SCORED', lastActiveOn: context.today }),
      ],
    });
  },
};

function whyPaperUnfit({ paperSignedOn }: Args, { actor, today }: DecideContext): Refusal | null {
  if (actor.role !== 'expert' && paperSignedOn === null) return refuseExpertise('sheet.paperMissing', {});
  return paperSignedOn !== null && paperSignedOn > today ? refuseExpertise('sheet.dateInFuture', {}) : null;
}

function verdictIn(view: View, application: Application, sheet: ScoreSheet): Result<SheetVerdict, Refusal> {
  const scoring = scoringOf(view, application);
  if (!scoring) return err(refuseExpertise('sheet.noTemplate', {}));
  const evaluation = evaluateSheet(scoring.template, sheet);
  if (!evaluation.ok) return err(evaluation.error[0] ?? refuseExpertise('sheet.empty', {}));
  const { missing } = evaluation.value;
  if (missing.length > 0) return err(refuseExpertise('sheet.missing', { codes: missing.join(', ') }));
  const context = { claimed: application.claimedCategory, expertVerdict: sheet.verdict };
  const verdict = verdictOf(scoring.template.rule, evaluation.value, context);
  return verdict ? ok(verdict) : err(refuseExpertise('sheet.noVerdict', {}));
}
