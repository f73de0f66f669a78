import { z } from 'zod';
import { localDateSchema } from './common.ts';

/** A day off moved: `to` becomes a day off; `from`, unless it is a holiday, becomes a working day. */
export const dayTransferSchema = z.strictObject({ from: localDateSchema, to: localDateSchema });

/**
 * One production calendar as data: what the yearly decree of the Government adds to weekends and to the holidays of
 * ТК ст. 112. A new year is imported from a file of this shape, without the network.
 */
export const productionYearSchema = z.strictObject({
  year: z.int().min(2000).max(2100),
  /** The decree, with its date and number; null while there is none. */
  decree: z.string().min(1).max(300).nullable(),
  transfers: z.array(dayTransferSchema).max(30),
  /** Days off of the region alone (ТК ст. 6, unconfirmed which regions have them). */
  regionalDaysOff: z.array(localDateSchema).max(30),
  /** How many working days the published calendar has: a check of the transfers; null when not known. */
  workingDays: z.int().min(200).max(300).nullable(),
});

/** One production calendar. */
export type ProductionYear = z.infer<typeof productionYearSchema>;
