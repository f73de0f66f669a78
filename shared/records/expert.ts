import { z } from 'zod';
import { heldCategorySchema } from './application.ts';
import { idSchema, personNameSchema } from './common.ts';

/** An expert («специалист»): studies portfolios of the applicants appointed to him. */
export const expertSchema = personNameSchema.extend({
  id: idSchema,
  municipalityId: idSchema,
  organisationId: idSchema,
  post: z.string().max(300),
  subject: z.string().max(300),
  category: heldCategorySchema,
  phone: z.string().max(100),
  email: z.string().max(200),
  /** How many applications he takes in one period; null is "no limit". */
  loadLimit: z.int().nonnegative().nullable(),
});
export type Expert = z.infer<typeof expertSchema>;
