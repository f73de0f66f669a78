import { z } from 'zod';
import { refuseLetter } from '#shared/domain/refusals/letter-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Registrant } from '#shared/records/registrant.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ id: idSchema });

/** Brings a removed registration back: the undo of its removal. */
export const restoreRegistrant: Command<z.infer<typeof argsSchema>, Registrant> = {
  name: 'registrant.restore',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit(view, actor, { municipalityId, removal }) {
    const refusal = mayAct(view, actor, 'remind', municipalityId);
    return refusal ?? (removal ? null : refuseLetter('registrant.notRemoved', {}));
  },
  decide(view, { id }, context) {
    const registrant = view.get('registrants', id);
    if (!registrant) return err(refuseLetter('registrant.gone', {}));
    const refusal = this.permit(view, context.actor, registrant);
    if (refusal) return err(refusal);
    return ok({ changes: [put(view, 'registrants', { ...registrant, removal: null })] });
  },
};
