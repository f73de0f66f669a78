import { z } from 'zod';
import { openWithdrawal } from '#shared/domain/applications/withdrawals.ts';
import { waitingItem } from '#shared/domain/meetings/agenda.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Withdrawal } from '#shared/records/withdrawal.ts';
import { permittedOne } from '../applications.ts';
import type { Command, DecideContext } from '../command.ts';
import { takeOff } from '../meeting/void-votes.ts';
import { withdrawn } from './withdrawn.ts';

const argsSchema = z.object({
  id: idSchema,
  applicationId: idSchema,
  reason: z.string().max(1000),
  isConfirmed: z.boolean(),
});
type Args = z.infer<typeof argsSchema>;

/**
 * Withdraws after the expertise, up to the session (domain T24). The source is silent, so a region has to switch it on; a
 * reason and a confirmation are asked for. A place on an agenda is taken off.
 */
export const withdrawLate: Command<Args, Application> = {
  name: 'application.withdrawLate',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor, application) => whyNotMovable(view, actor, 'withdrawLate', application),
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const reason = args.reason.trim();
    if (reason === '') return err(refuseStatus('withdrawal.reasonMissing', {}));
    if (!args.isConfirmed) return err(refuseStatus('withdrawal.notConfirmed', {}));
    const open = openWithdrawal(view, args.applicationId);
    if (!open && view.get('withdrawals', args.id)) return err(refuseStatus('withdrawal.exists', {}));
    const item = waitingItem(view, args.applicationId);
    const off = item ? takeOff(view, item, 'REMOVED', reason) : [];
    const changes = [...withdrawn(view, found.value, open ?? lateWithdrawal(args, context), context), ...off];
    return ok({ changes, reason });
  },
};

function lateWithdrawal({ id, applicationId, reason }: Args, { at, actor }: DecideContext): Withdrawal {
  return {
    id,
    applicationId,
    origin: 'TEACHER',
    state: 'FORMED',
    reason: reason.trim(),
    formedAt: at,
    formedBy: actor.userId,
    scan: null,
    journalNo: null,
    rejection: '',
  };
}
