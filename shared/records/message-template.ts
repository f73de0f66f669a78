import { z } from 'zod';
import { idSchema } from './common.ts';
import { messageKindSchema } from './message.ts';

/**
 * A letter to be filled in: its subject and text have fields in braces, «{Имя Отчество}». A row with the id of a built-in
 * template stands in its place; any other is the office's own.
 */
export const messageTemplateSchema = z.object({
  id: idSchema,
  title: z.string().min(1).max(120),
  kind: messageKindSchema,
  subject: z.string().min(1).max(300),
  text: z.string().min(1).max(20_000),
});
export type MessageTemplate = z.infer<typeof messageTemplateSchema>;
