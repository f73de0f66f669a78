import { z } from 'zod';
import { openBlockingRequests } from '#shared/domain/applications/open-requests.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { moveTo, permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { procedureOf } from '../filing/procedure-of.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ applicationId: idSchema, basis: z.string().max(500), evidence: z.string().max(2000) });

/**
 * Takes the simplified form straight to the commission (domain T11, R12): on an award, a title or a prize whose evidence
 * was verified. Never by a municipal coordinator (S1); the 60 days begin.
 */
export const skipExpertise: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.skipExpertise',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor, application) {
    const refusal = whyNotMovable(view, actor, 'skipExpertise', application);
    if (refusal) return refusal;
    const open = openBlockingRequests(view, application.id);
    return open === 0 ? null : refuseStatus('info.open', { open });
  },
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const basis = args.basis.trim();
    const evidence = args.evidence.trim();
    if (basis === '' || evidence === '') return err(refuseStatus('basis.missing', {}));
    const simplified = { basis, evidence, verifiedBy: context.actor.userId };
    const procedure = { ...procedureOf(view, found.value.id), attestationStart: context.today, simplified };
    return ok({
      changes: [moveTo(found.value, 'SCHEDULING_AK', context), put(view, 'procedures', procedure)],
    });
  },
};
