import { z } from 'zod';
import { localDateSchema } from '#shared/records/common.ts';

/** The most rows of a list on paper: some two hundred sheets. More is for Excel. */
export const MAX_PRINTED_ROWS = 5000;

/** A column of a printed list: its heading, and its share of the width of the sheet. */
export const listColumnSchema = z.object({
  title: z.string().max(300),
  width: z.number().positive().max(2000),
  align: z.literal(['start', 'end']),
});

/** A line of a printed list: a row of cells, or a heading over the rows that follow it. */
export const listLineSchema = z.union([
  z.object({ group: z.string().max(500) }),
  z.object({ cells: z.array(z.string().max(4000)).max(100) }),
]);

/** A list as it is seen, for A4: visible columns, order and groups, and in words what it is narrowed to. */
export const listModelSchema = z.object({
  /** Whose list it is: the commission. */
  office: z.string().max(400),
  isSample: z.boolean(),
  title: z.string().min(1).max(200),
  /** The filter, the search and the order in words, line by line. */
  notes: z.array(z.string().max(2000)).max(20),
  columns: z.array(listColumnSchema).min(1).max(100),
  lines: z.array(listLineSchema).max(MAX_PRINTED_ROWS * 2),
  madeOn: localDateSchema,
});

export type ListLine = z.infer<typeof listLineSchema>;
export type ListModel = z.infer<typeof listModelSchema>;
