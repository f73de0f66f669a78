import { z } from 'zod';
import { idSchema, localDateSchema } from './common.ts';

/** What of an application can be chosen from a list of values, in the order of the filter. */
export const facets = [
  'municipality',
  'status',
  'category',
  'form',
  'period',
  'deadline',
  'meeting',
  'responsible',
  'channel',
] as const;
export type Facet = (typeof facets)[number];

/** A condition made from a cell: only rows whose column reads the same. */
export const cellConditionSchema = z.object({ column: z.string().min(1).max(40), text: z.string().max(2000) });
export type CellCondition = z.infer<typeof cellConditionSchema>;

/** Days that are meant by words: they are counted anew every day. */
export const nearDaysSchema = z.literal(['past', 'next30', 'last30']);
export type NearDays = z.infer<typeof nearDaysSchema>;

/** A condition on a column of dates: from and to, both included, or days by words. */
export const dateConditionSchema = z.object({
  column: z.string().min(1).max(40),
  from: localDateSchema.nullable(),
  to: localDateSchema.nullable(),
  near: nearDaysSchema.nullable(),
});
export type DateCondition = z.infer<typeof dateConditionSchema>;

/** How high the rows of a list are. */
export const densitySchema = z.literal(['compact', 'normal', 'roomy']);
export type Density = z.infer<typeof densitySchema>;

/** A list as a user has arranged it. Columns and steps that this version does not know are left out when it is shown. */
export const viewSettingsSchema = z.object({
  /** Chosen values per facet: ids and codes, never words. */
  filter: z.partialRecord(z.enum(facets), z.array(z.string().max(80)).max(2000)),
  cells: z.array(cellConditionSchema).max(20),
  /** Absent in views that were saved before dates could be asked. */
  dates: z.array(dateConditionSchema).max(20).optional(),
  order: z.array(z.object({ column: z.string().max(40), direction: z.literal(['ascending', 'descending']) })).max(10),
  columns: z.object({
    order: z.array(z.string().max(40)).max(100),
    hidden: z.array(z.string().max(40)).max(100),
    shown: z.array(z.string().max(40)).max(100),
    widths: z.record(z.string().max(40), z.number()),
  }),
  /** The column by whose values the rows stand together; null for a plain list. */
  groupBy: z.string().max(40).nullable(),
  density: densitySchema,
});
export type ViewSettings = z.infer<typeof viewSettingsSchema>;

/** A saved view of «Заявления»: private to its owner, or shown to everybody who works in the office. */
export const savedViewSchema = z.object({
  id: idSchema,
  ownerId: idSchema,
  name: z.string().trim().min(1).max(60),
  isShared: z.boolean(),
  settings: viewSettingsSchema,
});
export type SavedView = z.infer<typeof savedViewSchema>;
