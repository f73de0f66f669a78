import { z } from 'zod';

/**
 * A reason of refusal at intake as the office has it: its own one, or one of the catalogue that it words otherwise or has
 * closed. The id is the code that applications keep: `IR05`, or `SR01` for the office's own.
 */
export const intakeReasonSchema = z.object({
  id: z.string().min(1).max(20),
  text: z.string().min(1).max(500),
  /** How the applicant mends the matter. */
  remedy: z.string().min(1).max(1000),
  /** Closed ones are not offered in new work and stand in the old. */
  isClosed: z.boolean(),
});
/** A reason of refusal at intake as the office has it. */
export type IntakeReason = z.infer<typeof intakeReasonSchema>;
