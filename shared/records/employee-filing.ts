import { z } from 'zod';
import { idSchema } from './common.ts';

/** From which card, and for which post of it, an application was filed. Its id is the application's. */
export const employeeFilingSchema = z.object({ id: idSchema, employeeId: idSchema, postId: idSchema });
export type EmployeeFiling = z.infer<typeof employeeFilingSchema>;
