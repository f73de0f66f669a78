import { z } from 'zod';
import { idSchema, instantSchema, personNameSchema } from './common.ts';

/**
 * A teacher who registered on the portal and has not applied (S1 «Педагогические работники не подавшие заявление», domain
 * §2.16). A registration by mistake is marked as removed and can be brought back.
 */
export const registrantSchema = personNameSchema.extend({
  id: idSchema,
  municipalityId: idSchema,
  /** The place of work as it was given; the directory need not know it. */
  organisation: z.string().max(400),
  phone: z.string().max(100),
  email: z.string().max(200),
  registeredAt: instantSchema,
  /** «Сформировал заявление на аттестацию»: formed, not handed in. */
  hasFormed: z.boolean(),
  removal: z.object({ reason: z.string().min(1).max(1000), at: instantSchema, by: idSchema }).nullable(),
});
export type Registrant = z.infer<typeof registrantSchema>;
