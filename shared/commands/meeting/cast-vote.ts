import { z } from 'zod';
import { quorumOf } from '#shared/domain/commission/count-votes.ts';
import { votesOn, waitingItem } from '#shared/domain/meetings/agenda.ts';
import { wrongState } from '#shared/domain/meetings/meeting-state.ts';
import { hasQuorum, isExcluded } from '#shared/domain/meetings/voters.ts';
import { refuseCommission } from '#shared/domain/refusals/commission-refusals.ts';
import { refuseMeeting } from '#shared/domain/refusals/meeting-refusals.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { AgendaItem } from '#shared/records/agenda-item.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Meeting } from '#shared/records/meeting.ts';
import type { View } from '#shared/records/view.ts';
import { voteChoiceSchema, voteId } from '#shared/records/vote.ts';
import { permittedOne } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { nameOf } from './attendance.ts';

const argsSchema = z.object({ applicationId: idSchema, memberId: idSchema, choice: voteChoiceSchema });

/**
 * Takes the vote of one member on one application: his own, or said aloud and written down by the secretary. One vote per
 * member, by those present, and by nobody who is recused or attested himself (R15-R17).
 */
export const castVote: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'vote.cast',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit(view, actor, application) {
    const refusal = whyNotMovable(view, actor, 'castVote', application);
    if (refusal) return refusal;
    const item = waitingItem(view, application.id);
    const meeting = item && view.get('meetings', item.meetingId);
    return meeting ? whyNoVoting(meeting) : refuseMeeting('agenda.notOn', {});
  },
  decide(view, args, context) {
    const found = permittedOne(view, args.applicationId, (one) => this.permit(view, context.actor, one));
    if (!found.ok) return found;
    const item = waitingItem(view, args.applicationId);
    const meeting = item && view.get('meetings', item.meetingId);
    if (!item || !meeting) return err(refuseMeeting('agenda.notOn', {}));
    const refusal =
      whyForeign(view, context.actor, args.memberId) ?? whyNoVote(view, meeting, item, found.value, args.memberId);
    if (refusal) return err(refusal);
    const vote = {
      id: voteId(item.id, args.memberId),
      meetingId: meeting.id,
      agendaItemId: item.id,
      memberId: args.memberId,
      choice: args.choice,
      at: context.at,
      enteredBy: context.actor.userId,
    };
    return ok({ changes: [put(view, 'votes', vote)] });
  },
};

function whyNoVoting(meeting: Meeting): Refusal | null {
  if (meeting.state !== 'OPEN') return wrongState(meeting, ['OPEN']);
  const needed = quorumOf(meeting.memberIds.length);
  return hasQuorum(meeting) ? null : refuseCommission('vote.noQuorum', { present: meeting.presentIds.length, needed });
}

function whyForeign(view: View, actor: Actor, memberId: string): Refusal | null {
  const isOwn = view.get('users', actor.userId)?.memberId === memberId;
  return actor.role === 'secretary' || isOwn ? null : refuseMeeting('vote.notOwn', {});
}

function whyNoVote(
  view: View,
  meeting: Meeting,
  item: AgendaItem,
  application: Application,
  memberId: string,
): Refusal | null {
  const name = nameOf(view, memberId);
  if (!meeting.presentIds.includes(memberId)) return refuseMeeting('vote.absent', { name });
  if (isExcluded(view, item, application, memberId)) return refuseMeeting('vote.recused', { name });
  const hasVoted = votesOn(view, item.id).some((vote) => vote.memberId === memberId);
  return hasVoted ? refuseMeeting('vote.already', { name }) : null;
}
