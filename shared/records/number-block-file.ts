import { z } from 'zod';
import { numberBlockSchema } from './number-block.ts';

/** Reserved numbers as a file carries them from the computer that set them aside to the one that gives them. */
export const blockFileSchema = z.strictObject({
  kind: z.literal('attestation.numberBlock'),
  version: z.literal(1),
  ...numberBlockSchema.pick({ id: true, year: true, from: true, to: true, holder: true }).shape,
  /** Whose numbers they are, and how they are written: both must be the same there. */
  commission: z.string().min(1).max(500),
  pattern: z.string().min(1).max(40),
});
/** Reserved numbers as a file carries them. */
export type BlockFile = z.infer<typeof blockFileSchema>;

/** The file as it is written: with a sum over what it says. */
export const checkedBlockFileSchema = blockFileSchema.extend({ check: z.string() });
