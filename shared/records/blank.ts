import type { z } from 'zod';
import { type TableName, type Tables, tableSchemas } from './tables.ts';

const known = new Map<TableName, object>();

/**
 * A row of a table that says nothing: blank texts, empty lists, no dates. Fields that a reader may not see are read as these,
 * so that no screen has to ask whether a field is there.
 */
export function blankRow<T extends TableName>(table: T): Partial<Tables[T]> {
  const made = known.get(table) ?? blankObject(tableSchemas[table].shape);
  known.set(table, made);
  // The fields are those of the table's own schema.
  return made as Partial<Tables[T]>;
}

function blankObject(shape: Readonly<Record<string, z.core.$ZodType>>): object {
  const fields = Object.entries(shape).filter(([, schema]) => schema._zod.def.type !== 'optional');
  return Object.fromEntries(fields.map(([field, schema]) => [field, blankOf(schema)]));
}

/** What a value of a schema is when it is not there; a choice of several is the first of them. */
function blankOf(schema: z.core.$ZodType): unknown {
  // Zod tells the kind of a schema by its definition only; each kind names its parts otherwise.
  const def = schema._zod.def as Definition;
  switch (def.type) {
    case 'array':
      return [];
    case 'record':
      return {};
    case 'number':
    case 'int':
      return 0;
    case 'boolean':
      return false;
    case 'nullable':
      return null;
    case 'default':
      return def.defaultValue;
    case 'object':
      return blankObject(def.shape ?? {});
    case 'literal':
      return def.values?.[0];
    case 'enum':
      return Object.values(def.entries ?? {})[0];
    default:
      return '';
  }
}

type Definition = {
  readonly type: string;
  readonly defaultValue?: unknown;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
};
