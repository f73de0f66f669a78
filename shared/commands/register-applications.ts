import { z } from 'zod';
import { activeDuplicate, firstRepeated } from '#shared/domain/applications/active-duplicate.ts';
import { enterStatus } from '#shared/domain/applications/stages.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { isFrom } from '#shared/domain/statuses/moves.ts';
import { statusNames } from '#shared/domain/statuses/status.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { permitted, replaceApplication } from './applications.ts';
import type { Command } from './command.ts';
import { registrationNumbers } from './registration/registration-numbers.ts';

const argsSchema = z.object({ ids: z.array(idSchema).min(1).max(100_000) });

/**
 * Registers applications: a number of the journal each by the region's rule, in the order given, on the day it is done
 * (domain T4, J0). Numbers of a reserved block are given by those for whom it is; a number once given never changes.
 * Cannot be undone. Who registers what is the region's setting: the simplified form by secretary or operator only (S1).
 */
export const registerApplications: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.register',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor, application) {
    const refusal = mayAct(view, actor, 'register', application.municipalityId);
    if (refusal) return refusal;
    if (!isFrom('register', application.status)) {
      return refuse('application.notRegistering', { status: statusNames[application.status] });
    }
    const notHere = whyNotMovable(view, actor, 'register', application);
    if (notHere) return notHere;
    const duplicate = activeDuplicate(view, application);
    return duplicate ? refuse('application.duplicateActive', { systemNo: duplicate.systemNo }) : null;
  },
  decide(view, args, context) {
    const applications = permitted(view, args.ids, (application) => this.permit(view, context.actor, application));
    if (!applications.ok) return applications;
    const repeated = firstRepeated(view, applications.value);
    if (repeated) return err(refuse('application.repeatedInSelection', { systemNo: repeated.systemNo }));
    const given = registrationNumbers(view, context, applications.value);
    if (!given.ok) return given;
    const changes = applications.value.map((before, i) =>
      replaceApplication(before, {
        ...enterStatus(before, 'REGISTERED', context),
        registrationNo: given.value.numbers[i] ?? null,
        registeredOn: context.today,
      }),
    );
    return ok({ changes: [...changes, given.value.change] });
  },
};
