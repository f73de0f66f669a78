import { z } from 'zod';
import { idSchema, localDateSchema } from './common.ts';

/** «Отсутствует с … по …»: days, both included, on which an expert takes no new work. Two of one expert never overlap. */
export const absenceSchema = z.object({
  id: idSchema,
  expertId: idSchema,
  from: localDateSchema,
  to: localDateSchema,
  /** «отпуск», «курсы»; may be empty. */
  reason: z.string().max(300),
});
export type Absence = z.infer<typeof absenceSchema>;
