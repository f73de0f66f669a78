import { z } from 'zod';
import { idSchema, localDateSchema } from './common.ts';

/** The order («приказ», D9) that puts decisions of a meeting into force. Never edited. */
export const orderSchema = z.object({
  id: idSchema,
  meetingId: idSchema,
  outcome: z.literal(['GRANTED', 'REFUSED']),
  number: z.string().min(1).max(40),
  date: localDateSchema,
  applicationIds: z.array(idSchema).min(1),
  /** Why the category was refused, by application; the notice D12 prints it. */
  motives: z.record(idSchema, z.string().max(4000)),
});
