import { z } from 'zod';
import { idSchema, instantSchema } from './common.ts';

/** What a member says: «за», «против», «воздержался». */
export const voteChoiceSchema = z.literal(['FOR', 'AGAINST', 'ABSTAIN']);

/** The vote of one member on one application at one meeting. Its id makes a second vote impossible. */
export const voteSchema = z.object({
  id: z.string().min(1).max(170),
  meetingId: idSchema,
  agendaItemId: idSchema,
  memberId: idSchema,
  choice: voteChoiceSchema,
  at: instantSchema,
  enteredBy: idSchema,
});
export type Vote = z.infer<typeof voteSchema>;

/** The id of a member's vote: one per member and application on the agenda. */
export function voteId(agendaItem: string, memberId: string): string {
  return `${agendaItem}:${memberId}`;
}
