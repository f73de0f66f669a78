import { z } from 'zod';
import { currentDecision } from '#shared/domain/meetings/decisions.ts';
import { refuseMeeting } from '#shared/domain/refusals/meeting-refusals.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { decisionId, decisionSchema } from '#shared/records/decision.ts';
import { permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({
  applicationId: idSchema,
  /** Who and where, as the documents D9-D13 are to print it from now on. */
  printed: decisionSchema.shape.printed,
  reason: z.string().max(1000),
});

/**
 * Puts a clerical error in a decision right (domain T27) by a new version that supersedes the old one. Only what is
 * printed of the person changes; outcome, category and date never do.
 */
export const correctClericalError: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.correctClericalError',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor, application) =>
    whyNotMovable(view, actor, 'correctClericalError', application) ??
    (currentDecision(view, application.id) ? null : refuseMeeting('correct.missing', {})),
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const reason = args.reason.trim();
    if (reason === '') return err(refuseStatus('reason.missing', {}));
    const before = currentDecision(view, args.applicationId);
    if (!before) return err(refuseMeeting('correct.missing', {}));
    if (equalJson(before.printed, args.printed)) return err(refuseMeeting('correct.same', {}));
    const version = before.version + 1;
    const after = {
      ...before,
      id: decisionId(args.applicationId, version),
      version,
      supersedesId: before.id,
      printed: args.printed,
      recordedAt: context.at,
      recordedBy: context.actor.userId,
      reason,
    };
    return ok({ changes: [put(view, 'decisions', after)], reason });
  },
};
