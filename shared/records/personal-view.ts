import { z } from 'zod';
import { idSchema, instantSchema } from './common.ts';

/**
 * Who looked last at the passport and СНИЛС of an applicant (domain §11: every view is logged). Its id is the
 * application's; earlier views are in the history.
 */
export const personalViewSchema = z.object({ id: idSchema, viewedAt: instantSchema, viewedBy: idSchema });
export type PersonalView = z.infer<typeof personalViewSchema>;
