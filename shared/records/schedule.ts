import { z } from 'zod';
import { attestationFormSchema, claimedCategorySchema } from './application.ts';
import { idSchema, instantSchema, personNameSchema } from './common.ts';

/** An expert as the approved schedule names him. */
export const scheduledExpertSchema = personNameSchema.extend({
  expertId: idSchema,
  post: z.string(),
  subject: z.string(),
  organisation: z.string(),
});

/** A row of a schedule as it was when the schedule was approved. */
export const scheduledRowSchema = personNameSchema.extend({
  applicationId: idSchema,
  claimedCategory: claimedCategorySchema,
  form: attestationFormSchema,
  post: z.string(),
  subject: z.string(),
  organisation: z.string(),
  experts: z.array(scheduledExpertSchema),
});
export type ScheduledRow = z.infer<typeof scheduledRowSchema>;

/**
 * Whose approval a version is: the municipal coordinator's, the first of two; the commission's; the coordinator's where no
 * other is needed. Versions of before the two steps have none: they are the commission's.
 */
export const scheduleStepSchema = z.literal(['coordinator', 'commission', 'coordinatorAlone']);
export type ScheduleStep = z.infer<typeof scheduleStepSchema>;

/** One approval: frozen rows that later edits do not touch. */
export const scheduleVersionSchema = z.object({
  approvedAt: instantSchema,
  approvedBy: idSchema,
  step: scheduleStepSchema.optional(),
  rows: z.array(scheduledRowSchema),
});

export type ScheduleVersion = z.infer<typeof scheduleVersionSchema>;

/** The schedule of a municipality for a period; its id is `PERIOD:MUNICIPALITY`. Its approvals in order. */
export const scheduleSchema = z.object({
  id: idSchema,
  municipalityId: idSchema,
  period: z.string().regex(/^\d{4}-\d{2}$/),
  versions: z.array(scheduleVersionSchema),
});
export type Schedule = z.infer<typeof scheduleSchema>;

/** The id of the schedule of a municipality for a period. */
export function scheduleId(municipalityId: string, period: string): string {
  return `${period}:${municipalityId}`;
}
