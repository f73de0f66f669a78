import { z } from 'zod';
import { refuseLetter } from '#shared/domain/refusals/letter-refusals.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Registrant } from '#shared/records/registrant.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ id: idSchema, reason: z.string().max(1000) });

/** Removes a registration that was a mistake, with the reason; it can be brought back. */
export const removeRegistrant: Command<z.infer<typeof argsSchema>, Registrant> = {
  name: 'registrant.remove',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit(view, actor, { municipalityId, removal }) {
    const refusal = mayAct(view, actor, 'remind', municipalityId);
    return refusal ?? (removal ? refuseLetter('registrant.removed', {}) : null);
  },
  decide(view, args, context) {
    const registrant = view.get('registrants', args.id);
    if (!registrant) return err(refuseLetter('registrant.gone', {}));
    const refusal = this.permit(view, context.actor, registrant);
    if (refusal) return err(refusal);
    const reason = args.reason.trim();
    if (reason === '') return err(refuseStatus('reason.missing', {}));
    const removal = { reason, at: context.at, by: context.actor.userId };
    return ok({ changes: [put(view, 'registrants', { ...registrant, removal })], reason });
  },
};
