import type { z } from 'zod';
import { currentSheet, scoringOf } from '#shared/domain/expertise/sheets.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import { evaluateSheet } from '#shared/domain/scoring/evaluate-sheet.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { type ScoreSheet, scoreSheetId, scoreSheetSchema } from '#shared/records/score-sheet.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { invitationOf, type SheetOf, whyNotScorable } from './why-not-scorable.ts';

const argsSchema = scoreSheetSchema
  .pick({ marks: true, notApplicable: true, recommendations: true, verdict: true })
  .extend({ applicationId: idSchema, expertId: idSchema });
type Args = z.infer<typeof argsSchema>;

/** Writes down an expert's marks, all of them as they stand; the sheet stays open until it is finished (S2). */
export const editScoreSheet: Command<Args, SheetOf> = {
  name: 'scoreSheet.edit',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor, { applicationId, expertId }) {
    const application = view.get('applications', applicationId);
    if (!application) return refuse('application.gone', {});
    return whyNotScorable(view, actor, 'editScoreSheet', application, expertId);
  },
  decide(view, args, context) {
    const refusal = this.permit(view, context.actor, args) ?? whyMarksUnfit(view, args);
    if (refusal) return err(refusal);
    const invitation = invitationOf(view, args.applicationId, args.expertId);
    const before = currentSheet(view, args.applicationId, args.expertId) ?? begunSheet(view, args);
    return ok({
      changes: [
        put(view, 'scoreSheets', { ...before, ...args }),
        ...(invitation ? [put(view, 'invitations', { ...invitation, lastActiveOn: context.today })] : []),
      ],
    });
  },
};

function whyMarksUnfit(view: View, args: Args): Refusal | null {
  const application: Application | undefined = view.get('applications', args.applicationId);
  const scoring = application && scoringOf(view, application);
  if (!scoring) return refuseExpertise('sheet.noTemplate', {});
  const evaluation = evaluateSheet(scoring.template, args);
  return evaluation.ok ? null : (evaluation.error[0] ?? null);
}

/** An empty sheet that keeps by which set of criteria it was begun. */
function begunSheet(view: View, args: Args): ScoreSheet {
  const application = view.get('applications', args.applicationId);
  const templateId = application && scoringOf(view, application)?.template.id;
  return templateId === undefined ? emptySheet(args) : { ...emptySheet(args), templateId };
}

function emptySheet({ applicationId, expertId }: Args): ScoreSheet {
  return {
    id: scoreSheetId(applicationId, expertId, 1),
    applicationId,
    expertId,
    version: 1,
    state: 'EDITING',
    marks: {},
    notApplicable: [],
    recommendations: '',
    verdict: null,
    finishedAt: null,
    finishedBy: null,
    paperSignedOn: null,
  };
}
