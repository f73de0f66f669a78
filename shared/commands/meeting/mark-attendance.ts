import { z } from 'zod';
import { whyWrongState } from '#shared/domain/meetings/meeting-state.ts';
import { refuseMeeting } from '#shared/domain/refusals/meeting-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Meeting } from '#shared/records/meeting.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { whyAttendanceWrong } from './attendance.ts';

const argsSchema = z.object({ meetingId: idSchema, presentIds: z.array(idSchema).max(200) });

/** Marks who came late or left: the quorum of every later vote is counted by it (R15). */
export const markAttendance: Command<z.infer<typeof argsSchema>, Meeting> = {
  name: 'meeting.markAttendance',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, meeting) =>
    mayAct(view, actor, 'attendance', null) ?? whyWrongState(meeting, 'meeting.markAttendance'),
  decide(view, args, context) {
    const meeting = view.get('meetings', args.meetingId);
    if (!meeting) return err(refuseMeeting('meeting.gone', {}));
    const refusal = this.permit(view, context.actor, meeting) ?? whyAttendanceWrong(view, meeting, args.presentIds);
    if (refusal) return err(refusal);
    const presentIds = [...new Set(args.presentIds)];
    return ok({ changes: [put(view, 'meetings', { ...meeting, presentIds })] });
  },
};
