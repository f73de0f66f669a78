import { z } from 'zod';
import { call, nothing, resultOf } from './call.ts';

/** Calls about files that the user gives: announced here, their bytes follow in pieces to the origin. */
export const filesCalls = {
  /**
   * Announces a file; refused with both figures where it is too big, before any byte is sent. Its bytes are then
   * PUT to `/_data/files/TOKEN?offset=N` in pieces of at most 4 MiB (as an ArrayBuffer: a Blob's bytes do not arrive).
   */
  'files.begin': call(
    z.object({ name: z.string().max(300), size: z.int().nonnegative() }),
    resultOf(z.object({ token: z.string() })),
  ),
  /** Forgets a file and frees its memory. */
  'files.drop': call(z.object({ token: z.string() }), nothing),
} as const;
