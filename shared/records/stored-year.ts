import { z } from 'zod';
import { productionYearSchema } from './production-year.ts';

/** A production calendar that the office has loaded or mended; it goes before the one of the program. Its id is the year. */
export const storedYearSchema = z.object({ id: z.string().regex(/^\d{4}$/), calendar: productionYearSchema });
/** A production calendar that the office has loaded or mended. */
export type StoredYear = z.infer<typeof storedYearSchema>;
