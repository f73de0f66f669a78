import { z } from 'zod';
import { applicationSchema } from './application.ts';
import { expertSchema } from './expert.ts';
import { counterSchema, officeSchema, userSchema } from './office.ts';
import { personalSchema } from './personal.ts';
import { municipalitySchema, organisationSchema } from './place.ts';
import { scheduleSchema } from './schedule.ts';
import { wordFormSchema } from './word-form.ts';

/** Every stored table with the schema of its rows. Rows are checked when written, not when the office opens. */
export const tableSchemas = {
  office: officeSchema,
  users: userSchema,
  counters: counterSchema,
  municipalities: municipalitySchema,
  organisations: organisationSchema,
  applications: applicationSchema,
  personal: personalSchema,
  experts: expertSchema,
  schedules: scheduleSchema,
  wordForms: wordFormSchema,
} as const;

/** Name of a stored table. */
export type TableName = keyof typeof tableSchemas;

/** Row type of each table. */
export type Tables = { readonly [T in TableName]: z.infer<(typeof tableSchemas)[T]> };

/** All table names, in a fixed order. */
export const tableNames = z.keyof(z.object(tableSchemas)).options;

/** A row that a command writes (`after`) or removes (`after` null). `before` is null for a new row. */
export type RowChange = {
  [T in TableName]: {
    readonly table: T;
    readonly id: string;
    readonly before: Tables[T] | null;
    readonly after: Tables[T] | null;
  };
}[TableName];
