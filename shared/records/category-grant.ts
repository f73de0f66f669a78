import { z } from 'zod';
import { claimedCategorySchema } from './application.ts';
import { idSchema, localDateSchema } from './common.ts';

/** A category that was established. Its id is the application's. */
export const categoryGrantSchema = z.object({
  id: idSchema,
  category: claimedCategorySchema,
  post: z.string().max(300),
  /** Date of the commission's decision (R23). */
  since: localDateSchema,
  /** Last day; null: without term, as all categories since 01.09.2023 (R24). */
  validUntil: localDateSchema.nullable(),
  orderId: idSchema,
});
