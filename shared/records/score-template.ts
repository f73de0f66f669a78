import { z } from 'zod';
import { claimedCategorySchema } from './application.ts';
import { localDateSchema } from './common.ts';

/** Points in a file: plain decimals no finer than a hundredth. Sums are made in whole hundredths, never in these. */
const pointsSchema = z.number().min(-1000).max(1000).multipleOf(0.01);

/** The most values of a criterion to choose from. */
export const MOST_OPTIONS = 20;

/** The most bands of points of a set. */
export const MOST_BANDS = 10;

const codeSchema = z.string().regex(/^\d+(\.\d+){0,3}$/);

/**
 * A node of a score sheet (domain §6.2). A group's score is the sum of its children; a `oneOf` takes one of its options,
 * or the best of its children; `binary` is nought or one; `text` has no points.
 */
export const scoreNodeSchema = z.strictObject({
  code: codeSchema,
  /** Code of the group above; null for an indicator. */
  parent: codeSchema.nullable(),
  title: z.string().min(1).max(1000),
  kind: z.literal(['group', 'points', 'oneOf', 'binary', 'text']),
  min: pointsSchema,
  /** The most that may be put; null when no source states it. */
  max: pointsSchema.nullable(),
  /** The maximum was only seen in a sample: more than it is warned of and not refused. */
  isMaxUnconfirmed: z.boolean(),
  step: pointsSchema,
  /** «При наличии»: may be marked as not applicable and then does not count. */
  isOptional: z.boolean(),
  evidenceRequired: z.boolean(),
  options: z.array(z.strictObject({ label: z.string().min(1).max(300), points: pointsSchema })).max(MOST_OPTIONS),
});
/** A node of a score sheet. */
export type ScoreNode = z.infer<typeof scoreNodeSchema>;

/** How a total becomes a verdict (domain §6.3). The verdict is a recommendation: the commission decides by vote. */
export const verdictRuleSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('threshold'),
    minTotal: pointsSchema,
    minPerGroup: z.record(codeSchema, pointsSchema),
  }),
  z.strictObject({
    kind: z.literal('bands'),
    bands: z
      .array(z.strictObject({ category: claimedCategorySchema, from: pointsSchema, to: pointsSchema }))
      .min(1)
      .max(MOST_BANDS),
  }),
  z.strictObject({ kind: z.literal('allIndicatorsPresent') }),
  z.strictObject({ kind: z.literal('expertVerdict') }),
]);
/** How a total becomes a verdict. */
export type VerdictRule = z.infer<typeof verdictRuleSchema>;

/** A score sheet's form: what experts of a region fill in for a category (domain §6.2). */
export const scoreTemplateSchema = z.strictObject({
  id: z.string().min(1).max(80),
  title: z.string().min(1).max(300),
  /** Categories that it serves. */
  categories: z.array(claimedCategorySchema).min(1),
  /** Posts that it serves; empty means all. */
  posts: z.array(z.string().min(1).max(300)).max(100),
  validFrom: localDateSchema.nullable(),
  validTo: localDateSchema.nullable(),
  nodes: z.array(scoreNodeSchema).min(1).max(500),
  rule: verdictRuleSchema,
  /** Where the tree and its texts come from. */
  source: z.string().max(300),
});
/** A score sheet's form. */
export type ScoreTemplate = z.infer<typeof scoreTemplateSchema>;
