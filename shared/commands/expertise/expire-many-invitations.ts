import { z } from 'zod';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import { permitted } from '../applications.ts';
import type { Command } from '../command.ts';
import { expiredOf, expireInvitations } from './expire-invitations.ts';

const argsSchema = z.object({ ids: z.array(idSchema).min(1).max(10_000) });

/** Closes the invitations of many applications whose last day to answer is past; panels without such are left as they are. */
export const expireManyInvitations: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'invitation.expireMany',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) => expireInvitations.permit(view, actor, application),
  decide(view, args, context) {
    const found = permitted(view, args.ids, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const changes = found.value.flatMap((one) => expiredOf(view, one, context.today));
    return changes.length === 0 ? err(refuseExpertise('invitation.noneExpired', {})) : ok({ changes });
  },
};
