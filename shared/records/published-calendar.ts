import { z } from 'zod';

/**
 * The open format in which production calendars of Russia are published (`calendar.json` by years): days off of each
 * month, transfers as `MM.DD`, counts of the year. Only read, never stored.
 */
export const publishedCalendarSchema = z.object({
  year: z.int(),
  months: z.array(z.object({ month: z.int(), days: z.string() })),
  transitions: z.array(z.object({ from: z.string(), to: z.string() })),
  statistic: z.object({ workdays: z.int() }),
});
/** A calendar as calendars are published. */
export type PublishedCalendar = z.infer<typeof publishedCalendarSchema>;
