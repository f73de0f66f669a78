import { z } from 'zod';
import { idSchema, instantSchema, localDateSchema } from './common.ts';
import { verdictSchema } from './score-sheet.ts';

/** «Итоговое заключение» (D6): what the final sheets come to. A later one has the next version; rows are kept. */
export const conclusionSchema = z.object({
  id: idSchema,
  applicationId: idSchema,
  version: z.int().positive(),
  /** The sheets that it counts. */
  sheetIds: z.array(idSchema).min(1),
  verdict: verdictSchema,
  /** The aggregated points as the template counts them, exact decimal text; null when it counts none. */
  total: z.string().max(20).nullable(),
  recommendations: z.string().max(40_000),
  formedAt: instantSchema,
  formedBy: idSchema,
  /** «С заключением ознакомлен(а)»: the date on which the teacher signed (S1). */
  teacherSignedOn: localDateSchema.nullable(),
});
export type Conclusion = z.infer<typeof conclusionSchema>;

/** The id of a version of an application's conclusion. */
export function conclusionId(applicationId: string, version: number): string {
  return `${applicationId}:c${version}`;
}
