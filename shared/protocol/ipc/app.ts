import { z } from 'zod';
import { call, nothing } from './call.ts';

/** Two places for an office in one profile: the real one and the training one. */
export const slotSchema = z.literal(['main', 'sample']);
export type Slot = z.infer<typeof slotSchema>;

/** Calls about the program itself. */
export const appCalls = {
  /** What runs here, and which offices the profile holds. */
  'app.describe': call(
    nothing,
    z.object({
      version: z.string(),
      runtime: z.literal(['electron', 'host']),
      /** The folder in which the offices live; shown in «Настройки». */
      profile: z.string(),
      slots: z.array(z.object({ slot: slotSchema, state: z.literal(['none', 'present', 'damaged']) })),
    }),
  ),
  /** Failures that were kept, newest first: what a letter to support may name. */
  'app.incidents': call(
    nothing,
    z.object({ incidents: z.array(z.object({ id: z.string(), at: z.string(), where: z.string(), name: z.string() })) }),
  ),
  /** Keeps what is needed to look into a failure: codes and places in the code, never personal data. */
  'app.incident': call(
    z.object({
      where: z.literal(['ipc', 'command', 'screen']),
      name: z.string().max(200),
      stack: z.string().max(8000),
    }),
    z.object({ incidentId: z.string() }),
  ),
} as const;
