import { z } from 'zod';
import { whyWrongState } from '#shared/domain/meetings/meeting-state.ts';
import { refuseMeeting } from '#shared/domain/refusals/meeting-refusals.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import { roleMay } from '#shared/domain/rights/may-act.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Meeting } from '#shared/records/meeting.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ meetingId: idSchema, memberIds: z.array(idSchema).max(200) });

/**
 * Notes who has signed the protocol; the secretary notes signatures on paper, a member only his own. It counts as signed
 * with the signatures of who presided and of the secretary; those of the other voters are unconfirmed (R31) and optional.
 */
export const signProtocol: Command<z.infer<typeof argsSchema>, Meeting> = {
  name: 'meeting.signProtocol',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (_view, actor, meeting) => roleMay(actor.role, 'sign') ?? whyWrongState(meeting, 'meeting.signProtocol'),
  decide(view, args, context) {
    const meeting = view.get('meetings', args.meetingId);
    if (!meeting) return err(refuseMeeting('meeting.gone', {}));
    const refusal =
      this.permit(view, context.actor, meeting) ?? whyNotTheirs(view, context.actor, meeting, args.memberIds);
    if (refusal) return err(refusal);
    const signedIds = [...new Set([...meeting.signedIds, ...args.memberIds])];
    if (signedIds.length === meeting.signedIds.length) return err(refuseMeeting('meeting.nobodySigns', {}));
    const isSigned = neededSignatures(view, meeting).every((id) => signedIds.includes(id));
    const state = isSigned ? 'PROTOCOL_SIGNED' : meeting.state;
    return ok({ changes: [put(view, 'meetings', { ...meeting, state, signedIds })] });
  },
};

/** Members without whose signature the protocol is not signed: the chair or, in his absence, the deputy; the secretary. */
function neededSignatures(view: View, meeting: Meeting): readonly string[] {
  const present = meeting.presentIds.flatMap((id) => view.get('members', id) ?? []);
  const chair = present.find(({ office }) => office === 'CHAIR') ?? present.find(({ office }) => office === 'DEPUTY');
  const secretary = present.find(({ office }) => office === 'SECRETARY');
  return [chair, secretary].flatMap((member) => (member ? [member.id] : []));
}

function whyNotTheirs(view: View, actor: Actor, meeting: Meeting, memberIds: readonly string[]): Refusal | null {
  if (memberIds.some((id) => !meeting.presentIds.includes(id))) return refuseMeeting('meeting.notPresent', {});
  if (actor.role === 'secretary') return null;
  const own = view.get('users', actor.userId)?.memberId;
  return memberIds.every((id) => id === own) ? null : refuseMeeting('meeting.notOwnSignature', {});
}
