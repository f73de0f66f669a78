import { z } from 'zod';
import { votesOn, waitingItem } from '#shared/domain/meetings/agenda.ts';
import { refuseMeeting } from '#shared/domain/refusals/meeting-refusals.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { AgendaItem } from '#shared/records/agenda-item.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import { permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { nameOf } from './attendance.ts';

const argsSchema = z.object({ applicationId: idSchema, memberId: idSchema, reason: z.string().max(1000) });

/** Takes a member's vote on one application away, with the reason (R16, R17). It does not lower the quorum. */
export const recuseMember: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'agenda.recuse',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) =>
    whyNotMovable(view, actor, 'recuseMember', application) ??
    (waitingItem(view, application.id) ? null : refuseMeeting('agenda.notOn', {})),
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const item = waitingItem(view, args.applicationId);
    if (!item) return err(refuseMeeting('agenda.notOn', {}));
    const reason = args.reason.trim();
    const refusal = whyNotRecusable(view, item, args.memberId);
    if (refusal) return err(refusal);
    if (reason === '') return err(refuseStatus('reason.missing', {}));
    const recusals = [...item.recusals, { memberId: args.memberId, reason }];
    return ok({ changes: [put(view, 'agendaItems', { ...item, recusals })], reason });
  },
};

function whyNotRecusable(view: View, item: AgendaItem, memberId: string): Refusal | null {
  const isMember = view.get('meetings', item.meetingId)?.memberIds.includes(memberId) ?? false;
  if (!isMember) return refuseMeeting('agenda.notMember', {});
  if (item.recusals.some((recusal) => recusal.memberId === memberId)) return refuseMeeting('agenda.recusedAlready', {});
  const hasVoted = votesOn(view, item.id).some((vote) => vote.memberId === memberId);
  return hasVoted ? refuseMeeting('vote.already', { name: nameOf(view, memberId) }) : null;
}
