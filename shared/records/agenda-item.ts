import { z } from 'zod';
import { idSchema } from './common.ts';

/** An application on the agenda of a meeting. A postponed one may be put on again: the row returns to WAITING. */
export const agendaItemSchema = z.object({
  id: idSchema,
  meetingId: idSchema,
  applicationId: idSchema,
  state: z.literal(['WAITING', 'VOTED', 'POSTPONED', 'REMOVED']),
  /** Why the meeting is later than the legal term (D60, D90); empty when it is in time. */
  lateReason: z.string().max(1000),
  /** Why it was postponed or removed. */
  comment: z.string().max(1000),
  /** Members who do not vote on this application, with their reasons. */
  recusals: z.array(z.object({ memberId: idSchema, reason: z.string().min(1).max(1000) })).max(200),
});
export type AgendaItem = z.infer<typeof agendaItemSchema>;

/** The id of an application's place on the agenda of a meeting. */
export function agendaItemId(meetingId: string, applicationId: string): string {
  return `${meetingId}:${applicationId}`;
}
