import { z } from 'zod';

/**
 * A stored, editable grammatical form: how a post with its subject, or a municipality, reads in a document.
 * Its id is `kind:nominative`, the nominative in small letters. Rows exist only for what a person has corrected; the rest is derived.
 */
export const wordFormSchema = z.object({
  id: z.string().min(1).max(330),
  kind: z.literal(['post', 'subject', 'municipality']),
  nominative: z.string().min(1).max(300),
  genitive: z.string().min(1).max(300),
});
export type WordForm = z.infer<typeof wordFormSchema>;
