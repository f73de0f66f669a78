import { z } from 'zod';
import { heldCategorySchema } from './application.ts';
import { idSchema, localDateSchema, personNameSchema } from './common.ts';

/** A further post or subject in which an expert judges, beside his main one. */
export const expertPostSchema = z.object({ post: z.string().max(300), subject: z.string().max(300) });
export type ExpertPost = z.infer<typeof expertPostSchema>;

/** How many applications of one period (`YYYY-MM`) he takes, instead of his usual limit. */
export const periodLimitSchema = z.object({
  period: z.string().regex(/^\d{4}-\d{2}$/),
  limit: z.int().nonnegative().max(99_999),
});
export type PeriodLimit = z.infer<typeof periodLimitSchema>;

/** A double that was merged into the row: an import that names it, and a frozen schedule that prints it, find this row. */
export const mergedExpertSchema = personNameSchema.extend({ id: idSchema, organisationId: idSchema });
export type MergedExpert = z.infer<typeof mergedExpertSchema>;

/**
 * An expert («специалист»): studies portfolios of the applicants appointed to him. Optional fields are absent in offices made
 * before they were thought of; read them with `domain/experts`.
 */
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
  /** Further posts and subjects in which he judges. */
  otherPosts: z.array(expertPostSchema).max(20).optional(),
  /** Last day of his category; absent when it has no term or is not known. */
  categoryUntil: localDateSchema.optional(),
  /** Languages in which he works besides Russian, as they are named: «татарский». */
  languages: z.array(z.string().min(1).max(60)).max(20).optional(),
  /** Limits of single periods. */
  periodLimits: z.array(periodLimitSchema).max(120).optional(),
  /** «Больше не эксперт»: from when and why. He is not offered in new work and stands in the old. */
  closed: z.object({ on: localDateSchema, reason: z.string().max(500) }).optional(),
  /** Doubles that were merged into this row. */
  merged: z.array(mergedExpertSchema).max(50).optional(),
});
export type Expert = z.infer<typeof expertSchema>;
