import { z } from 'zod';
import { participants } from '#shared/domain/expertise/panel.ts';
import { currentSheet } from '#shared/domain/expertise/sheets.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import type { ScoreSheet } from '#shared/records/score-sheet.ts';
import { scoreSheetId } from '#shared/records/score-sheet.ts';
import { moveTo, permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({
  applicationId: idSchema,
  expertIds: z.array(idSchema).max(10),
  reason: z.string().max(1000),
});

/**
 * Returns an expertise for revision (domain T15): the chosen experts get the next version of their sheets, filled with
 * what they had put; the final ones are kept as they are (S2, trap 11).
 */
export const returnForRevision: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.returnForRevision',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor, application) => whyNotMovable(view, actor, 'returnForRevision', application),
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const reason = args.reason.trim();
    if (reason === '') return err(refuseStatus('reason.missing', {}));
    if (args.expertIds.length === 0) return err(refuseExpertise('revision.nobody', {}));
    const chosen = new Set(args.expertIds);
    const scored = participants(view, args.applicationId).filter((one) => chosen.has(one.expertId));
    const sheets = scored.flatMap((one) => currentSheet(view, args.applicationId, one.expertId) ?? []);
    if (sheets.length < chosen.size) return err(refuseExpertise('revision.notScored', {}));
    return ok({
      changes: [
        moveTo(found.value, 'IN_EXPERTISE', context),
        ...sheets.map((sheet) => put(view, 'scoreSheets', nextVersion(sheet))),
        ...scored.map((one) => put(view, 'invitations', { ...one, state: 'CONFIRMED', lastActiveOn: context.today })),
      ],
      reason,
    });
  },
};

function nextVersion(sheet: ScoreSheet): ScoreSheet {
  const version = sheet.version + 1;
  const id = scoreSheetId(sheet.applicationId, sheet.expertId, version);
  return { ...sheet, id, version, state: 'EDITING', finishedAt: null, finishedBy: null, paperSignedOn: null };
}
