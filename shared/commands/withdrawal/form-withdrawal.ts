import { z } from 'zod';
import { openWithdrawal } from '#shared/domain/applications/withdrawals.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({
  id: idSchema,
  applicationId: idSchema,
  reason: z.string().max(1000),
  /** The office and the coordinator say whose paper it is; the teacher forms his own. */
  origin: z.literal(['TEACHER', 'COORDINATOR']),
});

/** «Сформировать заявление на отзыв» (S0, S1): a paper with the reason, to be signed; registered afterwards. */
export const formWithdrawal: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'withdrawal.form',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor, application) {
    const refusal = whyNotMovable(view, actor, 'formWithdrawal', application);
    if (refusal) return refusal;
    return openWithdrawal(view, application.id) ? refuseStatus('withdrawal.exists', {}) : null;
  },
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    if (view.get('withdrawals', args.id)) return err(refuseStatus('withdrawal.exists', {}));
    const reason = args.reason.trim();
    if (reason === '') return err(refuseStatus('withdrawal.reasonMissing', {}));
    const withdrawal = {
      id: args.id,
      applicationId: args.applicationId,
      origin: context.actor.role === 'teacher' ? ('TEACHER' as const) : args.origin,
      state: 'FORMED' as const,
      reason,
      formedAt: context.at,
      formedBy: context.actor.userId,
      scan: null,
      journalNo: null,
      rejection: '',
    };
    return ok({ changes: [put(view, 'withdrawals', withdrawal)], reason });
  },
};
