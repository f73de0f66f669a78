import { z } from 'zod';
import { currentConclusion } from '#shared/domain/expertise/conclusions.ts';
import { countedSheets } from '#shared/domain/expertise/sheets.ts';
import { profileOf } from '#shared/domain/profile/region-profile.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import { moveTo, permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { isDisagreementOpen, whyNotAllFinal } from './form-conclusion.ts';

const argsSchema = z.object({
  applicationId: idSchema,
  /** Why a disagreement goes to the commission without a third expert: the rule of disagreement is unconfirmed (§6.4). */
  disagreementReason: z.string().max(1000),
});

/**
 * Ends the expertise (domain T14): all sheets final, the conclusion counts just these, the teacher has signed it where
 * the region asks for that (S1). A municipal coordinator verifies his own municipality's.
 */
export const finishExpertise: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.finishExpertise',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor, application) =>
    whyNotMovable(view, actor, 'finishExpertise', application) ??
    whyNotAllFinal(view, application.id) ??
    whyConclusionUnfit(view, application.id),
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const reason = args.disagreementReason.trim();
    if (isDisagreementOpen(view, found.value) && reason === '') {
      return err(refuseExpertise('conclusion.disagreement', {}));
    }
    const changes = [moveTo(found.value, 'EXPERTISE_DONE', context)];
    return ok(reason === '' ? { changes } : { changes, reason });
  },
};

function whyConclusionUnfit(view: View, applicationId: string): Refusal | null {
  const conclusion = currentConclusion(view, applicationId);
  if (!conclusion) return refuseExpertise('conclusion.missing', {});
  const sheetIds = countedSheets(view, applicationId).map(({ id }) => id);
  if (!equalJson(conclusion.sheetIds, sheetIds)) return refuseExpertise('conclusion.stale', {});
  const isSigned = conclusion.teacherSignedOn !== null || !profileOf(view).teacherSignsConclusion;
  return isSigned ? null : refuseExpertise('conclusion.unsigned', {});
}
