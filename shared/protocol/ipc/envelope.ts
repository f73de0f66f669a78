import { z } from 'zod';

/** Why main did not answer a call at all. A refusal of the domain is an answer; these are bugs or a locked office. */
export const failureSchema = z.object({
  code: z.literal(['notAllowed', 'locked', 'badArguments', 'tooOften', 'failed']),
  incidentId: z.string().nullable(),
});
export type CallFailure = z.infer<typeof failureSchema>;

/** How every answer crosses the bridge: the answer, or why there is none. Nothing is thrown across. */
export const envelopeSchema = z.union([
  z.object({ answered: z.literal(true), value: z.unknown() }),
  z.object({ answered: z.literal(false), failure: failureSchema }),
]);
export type Envelope = z.infer<typeof envelopeSchema>;
