import { z } from 'zod';
import { whyWrongState } from '#shared/domain/meetings/meeting-state.ts';
import { refuseMeeting } from '#shared/domain/refusals/meeting-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Meeting } from '#shared/records/meeting.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { whyAttendanceWrong } from './attendance.ts';

const argsSchema = z.object({ meetingId: idSchema, presentIds: z.array(idSchema).max(200) });

/** Opens a meeting with its attendance, on its day or later. Without a quorum it may open, but nothing is voted (R15). */
export const openMeeting: Command<z.infer<typeof argsSchema>, Meeting> = {
  name: 'meeting.open',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor, meeting) => mayAct(view, actor, 'attendance', null) ?? whyWrongState(meeting, 'meeting.open'),
  decide(view, args, context) {
    const meeting = view.get('meetings', args.meetingId);
    if (!meeting) return err(refuseMeeting('meeting.gone', {}));
    const refusal = this.permit(view, context.actor, meeting) ?? whyAttendanceWrong(view, meeting, args.presentIds);
    if (refusal) return err(refusal);
    if (meeting.date > context.today) return err(refuseMeeting('meeting.notYet', { date: formatDate(meeting.date) }));
    const presentIds = [...new Set(args.presentIds)];
    return ok({ changes: [put(view, 'meetings', { ...meeting, state: 'OPEN', presentIds })] });
  },
};
