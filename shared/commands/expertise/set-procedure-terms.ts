import { z } from 'zod';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema, localDateSchema } from '#shared/records/common.ts';
import { permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { procedureOf } from '../filing/procedure-of.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({
  applicationId: idSchema,
  scoreBy: localDateSchema.nullable(),
  noteBy: localDateSchema.nullable(),
});

/**
 * Sets «Срок проведения оценки» and «Срок подготовки справки от работодателя» (EV, S2). They may stand in any order: the
 * sample of the source has the note after the scoring.
 */
export const setProcedureTerms: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'procedure.setTerms',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor, application) => whyNotMovable(view, actor, 'setProcedureTerms', application),
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const procedure = procedureOf(view, args.applicationId);
    const { scoreBy, noteBy } = args;
    if (scoreBy === (procedure.scoreBy ?? null) && noteBy === (procedure.noteBy ?? null)) {
      return err(refuse('application.nothingChanged', {}));
    }
    const isPast = scoreBy !== null && scoreBy !== (procedure.scoreBy ?? null) && scoreBy < context.today;
    if (isPast) return err(refuseExpertise('procedure.scoreByPast', {}));
    return ok({ changes: [put(view, 'procedures', { ...procedure, scoreBy, noteBy })] });
  },
};
