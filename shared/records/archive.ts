import { z } from 'zod';
import { idSchema, instantSchema, localDateSchema } from './common.ts';

/** What an archived application ended with, and until when it is kept (T25). Its id is the application's. */
export const archiveSchema = z.object({
  id: idSchema,
  outcome: z.literal(['GRANTED', 'REFUSED', 'INTAKE_REFUSED', 'WITHDRAWN']),
  archivedAt: instantSchema,
  archivedBy: idSchema,
  keepUntil: localDateSchema,
});
