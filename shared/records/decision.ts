import { z } from 'zod';
import { claimedCategorySchema } from './application.ts';
import { idSchema, instantSchema, localDateSchema, personNameSchema } from './common.ts';

/** How the members voted on an application; counts only, as the protocol has them (D8). */
export const voteCountSchema = z.object({
  members: z.int().positive(),
  present: z.int().nonnegative(),
  recused: z.int().nonnegative(),
  for: z.int().nonnegative(),
  against: z.int().nonnegative(),
  abstained: z.int().nonnegative(),
  /** The votes were equal: decided for the teacher (R15). */
  isTie: z.boolean(),
});

/**
 * The decision of the commission on one application. Never edited: a clerical error makes the next version, which
 * supersedes this one and keeps outcome, category and date (T27).
 */
export const decisionSchema = z.object({
  id: idSchema,
  applicationId: idSchema,
  version: z.int().positive(),
  supersedesId: idSchema.nullable(),
  meetingId: idSchema,
  outcome: z.literal(['GRANTED', 'REFUSED']),
  category: claimedCategorySchema,
  /** The date of the meeting: the category is held from it, not from the order or the application (п. 42, R23). */
  decidedOn: localDateSchema,
  votes: voteCountSchema,
  /** Who and where, as the documents print it. */
  printed: personNameSchema.extend({
    post: z.string().max(300),
    subject: z.string().max(300),
    organisation: z.string().max(400),
  }),
  /** Why the commission decided otherwise than the experts advised; empty where it did not (domain §6.3). */
  motive: z.string().max(4000),
  recordedAt: instantSchema,
  recordedBy: idSchema,
  /** Why this version was made; empty in the first. */
  reason: z.string().max(1000),
});
export type Decision = z.infer<typeof decisionSchema>;

/** The id of a version of the decision on an application. */
export function decisionId(applicationId: string, version: number): string {
  return `${applicationId}:d${version}`;
}
