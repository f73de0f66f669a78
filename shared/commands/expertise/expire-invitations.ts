import { z } from 'zod';
import { activeInvitations } from '#shared/domain/expertise/panel.ts';
import { isSilent } from '#shared/domain/expertise/panel-state.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { closeInvitations } from './answerable.ts';

const argsSchema = z.object({ applicationId: idSchema });

/** Closes the invitations of an application whose last day to answer is past (C2, CX): their places are free. */
export const expireInvitations: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'invitation.expire',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) => whyNotMovable(view, actor, 'expireInvitations', application),
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const changes = expiredOf(view, found.value, context.today);
    return changes.length === 0 ? err(refuseExpertise('invitation.noneExpired', {})) : ok({ changes });
  },
};

/** The changes that close the overdue invitations of an application; none when there are none. */
export function expiredOf(view: View, application: Application, today: LocalDate): readonly RowChange[] {
  const late = activeInvitations(view, application.id).filter((one) => isSilent(one, today));
  const expired = late.map((one) => ({ ...one, state: 'EXPIRED' as const }));
  return closeInvitations(view, application, expired);
}
