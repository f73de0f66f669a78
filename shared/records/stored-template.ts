import { z } from 'zod';
import { scoreTemplateSchema } from './score-template.ts';

/**
 * A set of criteria of the office's own, or that one of the program is closed. Its id is the template's. A closed one is
 * not offered in the profile any more and goes on serving what was scored by it.
 */
export const storedTemplateSchema = z.object({
  id: z.string().min(1).max(80),
  /** Null for a set that comes with the program: its tree is not kept twice. */
  template: scoreTemplateSchema.nullable(),
  isClosed: z.boolean(),
});
export type StoredTemplate = z.infer<typeof storedTemplateSchema>;
