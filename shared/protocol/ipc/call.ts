import { z } from 'zod';
import type { Refusal } from '#shared/kernel/refusal.ts';

/** One call over the bridge: schemas of what is asked and what is answered, checked on both ends. */
export type Call<A extends z.ZodType = z.ZodType, R extends z.ZodType = z.ZodType> = {
  readonly args: A;
  readonly result: R;
};

/** Declares a call. */
export function call<A extends z.ZodType, R extends z.ZodType>(args: A, result: R): Call<A, R> {
  return { args, result };
}

/** Schema of a refusal as it crosses the bridge. */
export const refusalSchema: z.ZodType<Refusal> = z.object({
  code: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});

/** Schema of an outcome whose "no" is expected. */
export function resultOf<T extends z.ZodType>(value: T) {
  return z.union([z.object({ ok: z.literal(true), value }), z.object({ ok: z.literal(false), error: refusalSchema })]);
}

/** Schema of "nothing to say". */
export const nothing = z.object({});
