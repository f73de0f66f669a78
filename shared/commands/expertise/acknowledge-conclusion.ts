import { z } from 'zod';
import { currentConclusion } from '#shared/domain/expertise/conclusions.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema, localDateSchema } from '#shared/records/common.ts';
import { permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ applicationId: idSchema, signedOn: localDateSchema });

/** «С заключением ознакомлен(а)»: the teacher signs the conclusion, or the office notes the date on the paper (S1). */
export const acknowledgeConclusion: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'conclusion.acknowledge',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit(view, actor, application) {
    const refusal = whyNotMovable(view, actor, 'acknowledgeConclusion', application);
    if (refusal) return refusal;
    const conclusion = currentConclusion(view, application.id);
    if (!conclusion) return refuseExpertise('conclusion.missing', {});
    return conclusion.teacherSignedOn === null ? null : refuseExpertise('conclusion.signed', {});
  },
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const conclusion = currentConclusion(view, args.applicationId);
    if (!conclusion) return err(refuseExpertise('conclusion.missing', {}));
    const formedOn = conclusion.formedAt.slice(0, 10);
    if (args.signedOn > context.today) return err(refuseExpertise('sheet.dateInFuture', {}));
    if (args.signedOn < formedOn) return err(refuseExpertise('conclusion.signedEarlier', {}));
    return ok({ changes: [put(view, 'conclusions', { ...conclusion, teacherSignedOn: args.signedOn })] });
  },
};
