import { z } from 'zod';

/**
 * A post or a subject that the office has added or closed. Its id is `kind:name`, the name in small letters. What comes
 * with the program has a row only while it is closed.
 */
export const directoryWordSchema = z.object({
  id: z.string().min(1).max(330),
  kind: z.literal(['post', 'subject']),
  name: z.string().min(1).max(300),
  /** Closed ones are not offered in new work and stand in the old. */
  isClosed: z.boolean(),
});
/** A post or a subject that the office has added or closed. */
export type DirectoryWord = z.infer<typeof directoryWordSchema>;
