import { z } from 'zod';
import { idSchema, instantSchema } from './common.ts';

/** One document of a portfolio: a kept file by its SHA-256, or a link that opens over http(s) only (domain §10). */
export const portfolioItemSchema = z.object({
  id: idSchema,
  title: z.string().min(1).max(300),
  /** Code of the indicator that it proves; empty when it belongs to none. */
  indicator: z.string().max(20),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  url: z
    .string()
    .regex(/^https?:\/\//)
    .max(2000)
    .nullable(),
  addedAt: instantSchema,
  addedBy: idSchema,
});

/** «Модельный паспорт» (S0) of an application. Its id is the application's. Locked when the expertise begins (T12). */
export const portfolioSchema = z.object({
  id: idSchema,
  items: z.array(portfolioItemSchema).max(200),
  /** When it was locked and the SHA-256 of what it held then; null while it may grow. */
  lock: z.object({ at: instantSchema, digest: z.string().regex(/^[0-9a-f]{64}$/) }).nullable(),
});
export type Portfolio = z.infer<typeof portfolioSchema>;
