import { z } from 'zod';
import { openWithdrawal } from '#shared/domain/applications/withdrawals.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { statesFor, withdrawalMachine } from '#shared/domain/statuses/machines.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { fileFactsSchema } from '#shared/records/stored-file.ts';
import { withdrawalSchema } from '#shared/records/withdrawal.ts';
import { permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { keptFile } from '../files/kept-file.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({
  applicationId: idSchema,
  scan: withdrawalSchema.shape.scan.unwrap(),
  /** What is known of the file by its content, where it has just been kept. */
  file: fileFactsSchema.optional(),
});

/** «Прикрепить заявление на отзыв»: the paper, signed and scanned (S1). A coordinator's is not registered without it. */
export const attachWithdrawal: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'withdrawal.attach',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit(view, actor, application) {
    const refusal = whyNotMovable(view, actor, 'attachWithdrawal', application);
    if (refusal) return refusal;
    const withdrawal = openWithdrawal(view, application.id);
    if (!withdrawal) return refuseStatus('withdrawal.missing', {});
    const isOpen = statesFor(withdrawalMachine, 'withdrawal.attach').includes(withdrawal.state);
    return isOpen ? null : refuseStatus('withdrawal.attached', {});
  },
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const withdrawal = openWithdrawal(view, args.applicationId);
    if (!withdrawal) return err(refuseStatus('withdrawal.missing', {}));
    const attached = put(view, 'withdrawals', { ...withdrawal, state: 'ATTACHED', scan: args.scan });
    return ok({ changes: [attached, ...keptFile(view, args.scan.sha256, args.file ?? null, context.at)] });
  },
};
