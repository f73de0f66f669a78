import { z } from 'zod';
import { recoverySheetModelSchema } from './recovery-sheet-model.ts';
import { scheduleModelSchema } from './schedule-model.ts';

/** A document to be made: its kind and its print model. A new kind of paper is a new line here and in `composePage`. */
export const paperOrderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('schedule'), model: scheduleModelSchema }),
  z.object({ kind: z.literal('recoverySheet'), model: recoverySheetModelSchema }),
]);
export type PaperOrder = z.infer<typeof paperOrderSchema>;
