import { z } from 'zod';
import { localDateSchema } from '#shared/records/common.ts';
import { scheduleSchema, scheduleStepSchema } from '#shared/records/schedule.ts';

const line = z.string().max(800);

/** A person of the schedule with what he is and where. */
export const schedulePersonSchema = z.object({ name: line, post: line, organisation: line });
export type SchedulePerson = z.infer<typeof schedulePersonSchema>;

/** A row of the printed schedule, in the order of the table; `experts` in the order in which they are printed. */
export const schedulePrintRowSchema = schedulePersonSchema.extend({
  category: line,
  form: line,
  experts: z.array(schedulePersonSchema).max(10),
  /** The municipality, where the rows of a whole region stand together. */
  group: line.optional(),
});
export type SchedulePrintRow = z.infer<typeof schedulePrintRowSchema>;

/**
 * What the schedule's standing is on paper. The decision of the commission is not known to the program yet: what is not
 * filled in stays a line to write on.
 */
export const scheduleStandingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('draft'), asOf: localDateSchema }),
  z.object({
    kind: z.literal('approved'),
    on: localDateSchema,
    /** Whose approval it is; left out, the commission's. */
    by: scheduleStepSchema.optional(),
    decisionOn: localDateSchema.nullable(),
    protocolNo: z.string().max(40),
  }),
]);
export type ScheduleStanding = z.infer<typeof scheduleStandingSchema>;

/** The schedule of a municipality for a period as it is printed: words only, no ids (S1, domain §2.12 and §5 D3). */
export const scheduleModelSchema = z.object({
  commission: line,
  isSample: z.boolean(),
  /** The municipality as its lists name it, and «муниципального образования «…»» as the heading does. */
  place: z.object({ name: line, heading: line, genitive: line }),
  /** The one organisation whose people the rows are; absent: of the whole place. */
  organisation: line.optional(),
  /** Each organisation's schedule whole and on pages of its own, one after another; absent: one table of all rows. */
  byOrganisation: z.boolean().optional(),
  period: scheduleSchema.shape.period,
  standing: scheduleStandingSchema,
  expertsPerRow: z.int().min(1).max(10),
  rows: z.array(schedulePrintRowSchema).max(20_000),
  signer: z.object({ post: line, name: line }),
  /** Whom the schools ask; the work phone with its area code (S1). */
  contact: z.object({ title: line, name: line, phone: line }),
});
export type ScheduleModel = z.infer<typeof scheduleModelSchema>;
