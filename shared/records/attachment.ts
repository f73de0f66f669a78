import { z } from 'zod';
import { idSchema, instantSchema } from './common.ts';
import { documentKindSchema } from './region-profile.ts';
import { sha256Schema } from './stored-file.ts';

/** What an attached document is: a line of the checklist, a paper of a withdrawal, the signed conclusion, or any other document. */
export const attachmentItemSchema = z.union([documentKindSchema, z.literal(['withdrawal', 'conclusion', 'other'])]);
export type AttachmentItem = z.infer<typeof attachmentItemSchema>;

/** One document of an application (domain §9.2): a kept file by its SHA-256, or a link over http(s) (domain §10). */
export const attachmentSchema = z.object({
  id: idSchema,
  applicationId: idSchema,
  item: attachmentItemSchema,
  title: z.string().min(1).max(300),
  sha256: sha256Schema.nullable(),
  url: z
    .string()
    .regex(/^https?:\/\//)
    .max(2000)
    .nullable(),
  addedAt: instantSchema,
  addedBy: idSchema,
});
export type Attachment = z.infer<typeof attachmentSchema>;
