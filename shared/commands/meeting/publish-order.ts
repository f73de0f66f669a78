import { z } from 'zod';
import { whyWrongState } from '#shared/domain/meetings/meeting-state.ts';
import { refuseMeeting } from '#shared/domain/refusals/meeting-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema, localDateSchema } from '#shared/records/common.ts';
import type { Meeting } from '#shared/records/meeting.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ meetingId: idSchema, publishedOn: localDateSchema });

/** Notes that the orders of a meeting stand on the official site (п. 42, R22): the last step of the meeting. */
export const publishOrder: Command<z.infer<typeof argsSchema>, Meeting> = {
  name: 'meeting.publish',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor, meeting) => mayAct(view, actor, 'publish', null) ?? whyWrongState(meeting, 'meeting.publish'),
  decide(view, args, context) {
    const meeting = view.get('meetings', args.meetingId);
    if (!meeting) return err(refuseMeeting('meeting.gone', {}));
    const refusal = this.permit(view, context.actor, meeting);
    if (refusal) return err(refusal);
    const { publishedOn } = args;
    const isTooEarly = rowsBy(view, 'orders', 'meetingId', meeting.id).some(({ date }) => publishedOn < date);
    if (isTooEarly || publishedOn > context.today) return err(refuseMeeting('publish.dateWrong', {}));
    return ok({ changes: [put(view, 'meetings', { ...meeting, state: 'PUBLISHED', publishedOn })] });
  },
};
