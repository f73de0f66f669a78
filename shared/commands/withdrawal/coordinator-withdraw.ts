import { z } from 'zod';
import { openWithdrawal } from '#shared/domain/applications/withdrawals.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { withdrawn } from './withdrawn.ts';

const argsSchema = z.object({ applicationId: idSchema });

/**
 * Registers a withdrawal that a municipal coordinator formed on behalf of a teacher (domain T23, S1): only with the signed
 * scan, and by the office, never by the coordinator himself.
 */
export const coordinatorWithdraw: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.coordinatorWithdraw',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit(view, actor, application) {
    const refusal = whyNotMovable(view, actor, 'coordinatorWithdraw', application);
    if (refusal) return refusal;
    const withdrawal = openWithdrawal(view, application.id);
    if (withdrawal?.origin !== 'COORDINATOR') return refuseStatus('withdrawal.missing', {});
    return withdrawal.scan ? null : refuseStatus('withdrawal.scanMissing', {});
  },
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const withdrawal = openWithdrawal(view, args.applicationId);
    if (!withdrawal) return err(refuseStatus('withdrawal.missing', {}));
    return ok({ changes: withdrawn(view, found.value, withdrawal, context), reason: withdrawal.reason });
  },
};
