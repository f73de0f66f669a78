import { z } from 'zod';
import { enterStatus } from '#shared/domain/applications/stages.ts';
import { reasonOfCode } from '#shared/domain/directories/intake-reasons.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseDirectory } from '#shared/domain/refusals/directory-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { isFrom } from '#shared/domain/statuses/moves.ts';
import { statusNames } from '#shared/domain/statuses/status.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import { permitted, replaceApplication } from './applications.ts';
import type { Command } from './command.ts';

const argsSchema = z.object({
  ids: z.array(idSchema).min(1).max(100_000),
  reasonCodes: z.array(z.string().max(20)).max(30),
  text: z.string().max(4000),
});

/**
 * «Отклонить»: refuses intake with at least one reason of the catalogue and words of one's own (domain T5). Cannot be
 * undone; the applicant may file again at once. The coordinator does it at registration only.
 */
export const refuseIntake: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.refuseIntake',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor, application) {
    const refusal = mayAct(view, actor, 'refuseIntake', application.municipalityId);
    if (refusal) return refusal;
    const isAllowed = isFrom('refuseIntake', application.status, actor.role);
    return isAllowed ? null : refuse('application.cannotRefuseIntake', { status: statusNames[application.status] });
  },
  decide(view, args, context) {
    const refusal = whyReasonsIncomplete(view, args.reasonCodes, args.text);
    if (refusal) return err(refusal);
    const applications = permitted(view, args.ids, (application) => this.permit(view, context.actor, application));
    if (!applications.ok) return applications;
    const intakeRefusal = { reasonCodes: args.reasonCodes, text: args.text.trim() };
    const changes = applications.value.map((before) =>
      replaceApplication(before, { ...enterStatus(before, 'INTAKE_REFUSED', context), intakeRefusal }),
    );
    return ok({ changes, reason: intakeRefusal.text });
  },
};

function whyReasonsIncomplete(view: View, codes: readonly string[], text: string): Refusal | null {
  if (codes.length === 0 || text.trim() === '') return refuse('application.reasonMissing', {});
  for (const code of codes) {
    const reason = reasonOfCode(view, code);
    if (!reason || reason.kind === 'obsolete') return refuse('application.unknownReason', { reason: code });
    if (reason.isClosed) return refuseDirectory('directory.closedReason', { reason: reason.text });
  }
  return null;
}
