import { z } from 'zod';
import { idSchema, localDateSchema } from './common.ts';

/** States of a meeting (domain §3.4), in their order. */
export const meetingStateSchema = z.literal([
  'PLANNED',
  'OPEN',
  'VOTED',
  'PROTOCOL_DRAFT',
  'PROTOCOL_SIGNED',
  'ORDER_ISSUED',
  'PUBLISHED',
]);
export type MeetingState = z.infer<typeof meetingStateSchema>;

/** A meeting of the commission («заседание»). */
export const meetingSchema = z.object({
  id: idSchema,
  date: localDateSchema,
  place: z.string().max(300),
  state: meetingStateSchema,
  /** The composition on that day: the quorum is two thirds of these (R15). */
  memberIds: z.array(idSchema).max(200),
  presentIds: z.array(idSchema).max(200),
  protocolNo: z.string().max(40).nullable(),
  signedIds: z.array(idSchema).max(200),
  publishedOn: localDateSchema.nullable(),
});
export type Meeting = z.infer<typeof meetingSchema>;
