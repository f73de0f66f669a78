import { z } from 'zod';
import { idSchema, instantSchema, localDateSchema } from './common.ts';

/** States of a score sheet (domain §3.4); FINAL is immutable «даже для автора» (S2). An empty one has no row yet. */
export const scoreSheetStateSchema = z.literal(['EDITING', 'FINAL']);
export type ScoreSheetState = z.infer<typeof scoreSheetStateSchema>;

/** Whether the level meets the claimed category: «соответствует», «не соответствует». A recommendation, not a decision. */
export const verdictSchema = z.literal(['MEETS', 'DOES_NOT_MEET']);
export type SheetVerdict = z.infer<typeof verdictSchema>;

/** What an expert put for one criterion: points, yes/no as 1/0, or words. */
export const markSchema = z.union([z.number(), z.string().max(2000)]);

/** The sheet of one expert for one application; a return for revision begins the next version (T15). */
export const scoreSheetSchema = z.object({
  id: idSchema,
  applicationId: idSchema,
  expertId: idSchema,
  version: z.int().positive(),
  state: scoreSheetStateSchema,
  /** The set of criteria by which it was begun; absent in sheets from before it was noted. */
  templateId: z.string().min(1).max(80).optional(),
  /** Marks by the code of the criterion; a criterion «при наличии» that is not applicable is in `notApplicable`. */
  marks: z.record(z.string().max(20), markSchema),
  notApplicable: z.array(z.string().max(20)).max(500),
  recommendations: z.string().max(10_000),
  /** The expert's own conclusion; needed to finish. */
  verdict: verdictSchema.nullable(),
  finishedAt: instantSchema.nullable(),
  /** Who finished it, and the date on the signed paper where it was not the expert himself. */
  finishedBy: idSchema.nullable(),
  paperSignedOn: localDateSchema.nullable(),
});
export type ScoreSheet = z.infer<typeof scoreSheetSchema>;

/** The id of a version of an expert's sheet. */
export function scoreSheetId(applicationId: string, expertId: string, version: number): string {
  return `${applicationId}:${expertId}:v${version}`;
}
