import { z } from 'zod';
import { idSchema } from '#shared/records/common.ts';
import { scheduleSchema } from '#shared/records/schedule.ts';

/** So many applications may be planned by one act. */
const MOST_PLANNED = 50_000;

const panelSchema = z.array(idSchema).max(20);

/**
 * A row of a plan: the panel that the user saw, and the panel as it shall be, in the order of print. `isSent`: the application
 * was with its experts, so that whoever comes is invited.
 */
const planRowSchema = z.object({
  applicationId: idSchema,
  basis: panelSchema,
  expertIds: panelSchema,
  isSent: z.boolean(),
});
export type PlannedPanel = z.infer<typeof planRowSchema>;

/** What both commands of a plan are given: the same rows accept it and take it back. */
export const planArgsSchema = z.object({
  period: scheduleSchema.shape.period,
  rows: z.array(planRowSchema).min(1).max(MOST_PLANNED),
});
export type PlanArgs = z.infer<typeof planArgsSchema>;
