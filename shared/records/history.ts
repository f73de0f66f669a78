import type { Instant } from '#shared/kernel/local-date.ts';

/** One field that an act changed; values as they are stored. */
export type FieldChange = {
  readonly table: string;
  /** Which row, where an act wrote several of one table; entries of older versions have none. */
  readonly rowId?: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
};

/** What one command did to one application: who, when, what, before and after of every field. */
export type HistoryEntry = {
  readonly commandId: string;
  readonly seq: number;
  readonly command: string;
  readonly at: Instant;
  readonly by: string;
  /** The computer on which it was done; entries of older versions have none. */
  readonly device?: string;
  readonly reason: string | null;
  readonly changes: readonly FieldChange[];
};
