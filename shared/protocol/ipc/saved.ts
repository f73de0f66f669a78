import { z } from 'zod';
import { call, nothing, resultOf } from './call.ts';

const pathSchema = z.object({ path: z.string().min(1).max(4096) });

/** Calls about files that main has just saved for the user; no other path is ever opened. */
export const savedCalls = {
  /** «Открыть файл»: with the system's own program for it. */
  'saved.open': call(pathSchema, resultOf(nothing)),
  /** «Открыть папку»: shows the file in its folder. */
  'saved.reveal': call(pathSchema, resultOf(nothing)),
} as const;
