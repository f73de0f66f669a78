import { z } from 'zod';
import { agendaOf } from '#shared/domain/meetings/agenda.ts';
import { whyWrongState } from '#shared/domain/meetings/meeting-state.ts';
import { refuseMeeting } from '#shared/domain/refusals/meeting-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Meeting } from '#shared/records/meeting.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ meetingId: idSchema });

/** Ends the voting of a meeting: every question was decided, postponed or taken off (domain §3.4). */
export const closeVoting: Command<z.infer<typeof argsSchema>, Meeting> = {
  name: 'meeting.closeVoting',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit(view, actor, meeting) {
    const refusal = mayAct(view, actor, 'attendance', null) ?? whyWrongState(meeting, 'meeting.closeVoting');
    if (refusal) return refusal;
    const count = agendaOf(view, meeting.id).filter(({ state }) => state === 'WAITING').length;
    return count === 0 ? null : refuseMeeting('meeting.itemsWait', { count });
  },
  decide(view, args, context) {
    const meeting = view.get('meetings', args.meetingId);
    if (!meeting) return err(refuseMeeting('meeting.gone', {}));
    const refusal = this.permit(view, context.actor, meeting);
    return refusal ? err(refusal) : ok({ changes: [put(view, 'meetings', { ...meeting, state: 'VOTED' })] });
  },
};
