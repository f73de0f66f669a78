import { z } from 'zod';
import { whyWrongState } from '#shared/domain/meetings/meeting-state.ts';
import { refuseMeeting } from '#shared/domain/refusals/meeting-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Meeting } from '#shared/records/meeting.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ meetingId: idSchema, protocolNo: z.string().max(40) });

/** Gives the protocol its number, one of its year, and lays it out for signatures (D8). */
export const draftProtocol: Command<z.infer<typeof argsSchema>, Meeting> = {
  name: 'meeting.draftProtocol',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor, meeting) =>
    mayAct(view, actor, 'draftProtocol', null) ?? whyWrongState(meeting, 'meeting.draftProtocol'),
  decide(view, args, context) {
    const meeting = view.get('meetings', args.meetingId);
    if (!meeting) return err(refuseMeeting('meeting.gone', {}));
    const refusal = this.permit(view, context.actor, meeting);
    if (refusal) return err(refusal);
    const protocolNo = args.protocolNo.trim();
    if (protocolNo === '') return err(refuseMeeting('meeting.protocolNoMissing', {}));
    if (isTaken(view, meeting, protocolNo))
      return err(refuseMeeting('meeting.protocolNoTaken', { number: protocolNo }));
    return ok({ changes: [put(view, 'meetings', { ...meeting, state: 'PROTOCOL_DRAFT', protocolNo })] });
  },
};

function isTaken(view: View, meeting: Meeting, protocolNo: string): boolean {
  const year = meeting.date.slice(0, 4);
  for (const other of view.all('meetings')) {
    if (other.id !== meeting.id && other.protocolNo === protocolNo && other.date.startsWith(year)) return true;
  }
  return false;
}
