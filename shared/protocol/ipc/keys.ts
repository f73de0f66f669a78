import { z } from 'zod';
import { slotSchema } from './app.ts';
import { call, nothing, resultOf } from './call.ts';

const passwordSchema = z.string().min(1).max(500);

/** An office that has been opened: what the window needs to unseal its pages, and nothing more. */
export const unlockedSchema = z.object({
  slot: slotSchema,
  officeId: z.string(),
  /** This copy of the office on this computer; a new epoch begins when a copy is restored. */
  device: z.string(),
  epoch: z.int().nonnegative(),
  database: z.string(),
  /** 32 bytes, base64; imported non-extractable at once. */
  pagesKey: z.string(),
});
export type Unlocked = z.infer<typeof unlockedSchema>;

/** Calls about passwords and keys. The password crosses once; key material other than the pages key never does. */
export const keysCalls = {
  /** Makes an office folder with its keys. Refused where one stands already. */
  'keys.create': call(
    z.object({ slot: slotSchema, password: passwordSchema }),
    resultOf(z.object({ unlocked: unlockedSchema, recoveryKey: z.string() })),
  ),
  'keys.unlock': call(z.object({ slot: slotSchema, password: passwordSchema }), resultOf(unlockedSchema)),
  /** Opens with the printed recovery key and sets a new password. */
  'keys.recover': call(
    z.object({ slot: slotSchema, recoveryKey: z.string().max(200), password: passwordSchema }),
    resultOf(unlockedSchema),
  ),
  /** Drops the keys and reloads the window. */
  'keys.lock': call(nothing, nothing),
} as const;
