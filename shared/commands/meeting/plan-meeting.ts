import type { z } from 'zod';
import { examineComposition } from '#shared/domain/commission/composition.ts';
import { agendaOf } from '#shared/domain/meetings/agenda.ts';
import { whyWrongState } from '#shared/domain/meetings/meeting-state.ts';
import { refuseMeeting } from '#shared/domain/refusals/meeting-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { type Meeting, meetingSchema } from '#shared/records/meeting.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = meetingSchema.pick({ id: true, date: true, place: true, memberIds: true });
type Args = z.infer<typeof argsSchema>;

/** Fixes a meeting: date, place and the composition of that day, at least seven (R14). May be changed until it opens. */
export const planMeeting: Command<Args, Meeting | null> = {
  name: 'meeting.plan',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, meeting) =>
    mayAct(view, actor, 'planMeeting', null) ?? (meeting ? whyWrongState(meeting, 'meeting.plan') : null),
  decide(view, args, context) {
    const before = view.get('meetings', args.id) ?? null;
    const refusal = this.permit(view, context.actor, before) ?? whyUnfit(view, before, args);
    if (refusal) return err(refusal);
    const memberIds = [...new Set(args.memberIds)];
    return ok({ changes: [put(view, 'meetings', { ...(before ?? planned(args)), ...args, memberIds })] });
  },
};

function planned(args: Args): Meeting {
  return { ...args, state: 'PLANNED', presentIds: [], protocolNo: null, signedIds: [], publishedOn: null };
}

function whyUnfit(view: View, before: Meeting | null, args: Args): Refusal | null {
  const members = [...new Set(args.memberIds)].flatMap((id) => view.get('members', id) ?? []);
  const isKnown = members.length === new Set(args.memberIds).size && members.every(({ isActive }) => isActive);
  if (!isKnown) return refuseMeeting('meeting.memberUnknown', {});
  const isAwaited = agendaOf(view, args.id).some(({ state }) => state === 'WAITING');
  if (before && before.date !== args.date && isAwaited) return refuseMeeting('meeting.dateFixed', {});
  return examineComposition(members).faults[0] ?? null;
}
