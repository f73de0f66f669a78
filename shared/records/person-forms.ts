import { z } from 'zod';
import { idSchema } from './common.ts';

const formSchema = z.string().min(1).max(300);

/**
 * The stored forms of a person's name: made by rule, or put right by a person (`manual`), who is believed. They belong to
 * the `nominative` that they were made for: a changed name makes them old.
 */
export const keptFormsSchema = z.object({
  nominative: formSchema,
  genitive: formSchema,
  dative: formSchema,
  accusative: formSchema,
  instrumental: formSchema,
  prepositional: formSchema,
  source: z.literal(['auto', 'manual']),
  /** To be looked at by a person before a document is printed. */
  isDoubtful: z.boolean(),
});
/** The stored forms of a person's name. */
export type KeptForms = z.infer<typeof keptFormsSchema>;

/**
 * The forms of an applicant's name that somebody put right. Its id is the application's: a name is no id, and the forms go
 * where the application goes.
 */
export const personFormsSchema = keptFormsSchema.extend({ id: idSchema });
