import { z } from 'zod';
import { idSchema, instantSchema } from './common.ts';

/** A short note of the office on an application: seen on its card by those who work with it, never printed, never sent. */
export const internalNoteSchema = z.object({
  id: idSchema,
  applicationId: idSchema,
  text: z.string().min(1).max(1000),
  writtenAt: instantSchema,
  writtenBy: idSchema,
});
export type InternalNote = z.infer<typeof internalNoteSchema>;
