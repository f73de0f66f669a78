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

const argsSchema = z.object({ applicationId: idSchema, reason: z.string().max(1000) });

/** Rejects a withdrawal with a reason; the application goes on, and another may be formed (domain §3.4). */
export const rejectWithdrawal: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'withdrawal.reject',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit(view, actor, application) {
    const refusal = whyNotMovable(view, actor, 'rejectWithdrawal', application);
    if (refusal) return refusal;
    return openWithdrawal(view, application.id) ? null : refuseStatus('withdrawal.missing', {});
  },
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const withdrawal = openWithdrawal(view, args.applicationId);
    if (!withdrawal) return err(refuseStatus('withdrawal.missing', {}));
    const rejection = args.reason.trim();
    if (rejection === '') return err(refuseStatus('reason.missing', {}));
    const rejected = { ...withdrawal, state: 'REJECTED' as const, rejection, closedOn: context.today };
    return ok({ changes: [put(view, 'withdrawals', rejected)], reason: rejection });
  },
};
