import type { TableName, Tables } from './tables.ts';

/** A readable state of the office: the tables as one act left them. Reading never waits. */
export interface View {
  get<T extends TableName>(table: T, id: string): Tables[T] | undefined;
  all<T extends TableName>(table: T): Iterable<Tables[T]>;
  count(table: TableName): number;
  /** Grows with every change of the table; what is derived from it may be kept until then. */
  revision(table: TableName): number;
}
