import { z } from 'zod';
import { idSchema } from './common.ts';

/** What only the office may see of an applicant. Its id is the application's. */
export const personalSchema = z.object({
  id: idSchema,
  /** Eleven digits, or what was typed when it could not be read as СНИЛС; empty when not given. */
  snils: z.string().max(40),
});
export type Personal = z.infer<typeof personalSchema>;
