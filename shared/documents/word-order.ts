import { z } from 'zod';
import { scheduleModelSchema } from './schedule-model.ts';
import { termNoticesModelSchema } from './term-notice-model.ts';

/** A document that is made as a Word file too: the same models as on paper. */
export const wordOrderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('schedule'), model: scheduleModelSchema }),
  z.object({ kind: z.literal('termNotices'), model: termNoticesModelSchema }),
]);
export type WordOrder = z.infer<typeof wordOrderSchema>;
