import { z } from 'zod';
import { expertPostSchema, expertSchema } from './expert.ts';

/** What the form of an expert holds: all facts of the directory, without limits of single periods. */
export const expertFormSchema = expertSchema
  .pick({ organisationId: true, post: true, subject: true, category: true, phone: true, email: true, loadLimit: true })
  .extend({
    lastName: z.string().max(100),
    firstName: z.string().max(100),
    patronymic: z.string().max(100),
    /** An id of the directory, or empty while none is chosen. */
    organisationId: z.string().max(80),
    otherPosts: z.array(expertPostSchema).max(20),
    categoryUntil: expertSchema.shape.categoryUntil.unwrap().nullable(),
    languages: z.array(z.string().max(60)).max(20),
  });
export type ExpertForm = z.infer<typeof expertFormSchema>;
