import { z } from 'zod';
import { idSchema, instantSchema, localDateSchema, personNameSchema } from './common.ts';

/** How a post is held: the main work, or part-time in the same or in another organisation (R1: both may be attested). */
export const employmentSchema = z.literal(['MAIN', 'INTERNAL', 'EXTERNAL']);
export type Employment = z.infer<typeof employmentSchema>;

/** A name that a person has had («Отметка о смене ФИО», S3). It is never lost: search and papers find the person by it. */
export const formerNameSchema = personNameSchema.extend({
  id: idSchema,
  /** The day from which the next name is borne; null when the papers do not say. */
  changedOn: localDateSchema.nullable(),
  /** The paper of the change: a certificate of marriage, of the change of name. */
  document: z.string().max(300),
  /** The name was only misspelt: nobody ever bore it, so papers do not mention it. */
  isMisspelling: z.boolean(),
});
export type FormerName = z.infer<typeof formerNameSchema>;

/** «Сведения о занимаемой должности»: one of the posts of a person, in one organisation; he may hold several (trap 16). */
export const employeePostSchema = z.object({
  id: idSchema,
  organisationId: idSchema,
  post: z.string().min(1).max(300),
  subject: z.string().max(300),
  employment: employmentSchema,
  /** The part of a full rate as it is written: «1», «0,5»; empty when not given. */
  rate: z.string().max(20),
  since: localDateSchema.nullable(),
  /** The last day in the post; null while it is held. */
  until: localDateSchema.nullable(),
  /** Order of appointment: number and date, as they are written. */
  order: z.string().max(300),
});
export type EmployeePost = z.infer<typeof employeePostSchema>;

/** Who put his word to it, and when. */
const signedSchema = z.object({ at: instantSchema, by: idSchema });

/**
 * The card of a pedagogical worker (S3 «Карточка работника»): name, posts and how far the card can be relied on. What only few
 * may see is in `employeePersonal`, the rest in `employeeRecords`; all three have the id of the person. A card is never deleted.
 */
export const employeeSchema = personNameSchema.extend({
  id: idSchema,
  formerNames: z.array(formerNameSchema).max(20),
  posts: z.array(employeePostSchema).max(50),
  /** «Подтвердить» by the school's HR; null: filled in, but not to be relied on (trap 13). */
  confirmation: signedSchema.nullable(),
  /** The deputy director has checked what HR wrote; an empty remark: everything is right. */
  check: signedSchema.extend({ remark: z.string().max(2000) }).nullable(),
  /** The person works nowhere any more: the card is closed until he returns. */
  dismissal: z.object({ on: localDateSchema, document: z.string().max(300) }).nullable(),
  /** The card into which this double has been merged; null for a card in use. */
  mergedInto: idSchema.nullable(),
  /** The account of the teacher himself; null while he has none. */
  userId: idSchema.nullable(),
});
export type Employee = z.infer<typeof employeeSchema>;
