import type { Actor } from '#shared/domain/rights/actor.ts';
import type { FieldChange, HistoryEntry } from '#shared/records/history.ts';
import type { View } from '#shared/records/view.ts';
import { actNames } from './act-names.ts';
import { fieldNames } from './field-names.ts';
import { historyTexts as texts } from './history-texts.ts';
import { valueInWords } from './value-words.ts';

/** A change of a field in words. */
export type ChangeInWords = {
  /** Tells apart the same field of two rows. */
  readonly key: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
};

/** Name of an act in the history. */
export function actName(command: string): string {
  return actNames[command] ?? texts.otherCommand;
}

/** The changes that people read: every field that has a name, in the order of the card, before and after in words. */
export function changesInWords(view: View, changes: readonly FieldChange[]): readonly ChangeInWords[] {
  return named(changes).map(({ change, name }) => ({
    key: `${change.table} ${change.rowId ?? ''} ${change.field}`,
    field: name,
    before: valueInWords(view, change.table, change.field, change.before),
    after: valueInWords(view, change.table, change.field, change.after),
  }));
}

/** Names of the fields that these entries have changed, each once, in the order of the card. */
export function changedFieldNames(entries: readonly HistoryEntry[]): readonly string[] {
  return [...new Set(named(entries.flatMap(({ changes }) => changes)).map(({ name }) => name))];
}

/** Whether the act changed the surname, the name or the patronymic: papers are made out to another name since. */
export function isNameChange({ command, changes }: HistoryEntry): boolean {
  const isNew = changes.some(({ table, field, before }) => table === 'applications' && field === 'systemNo' && !before);
  return !isNew && command !== 'application.import' && changes.some(isOfName);
}

/**
 * What of the history the actor may read: the office and the coordinator all of it, others how the application moved. Who
 * sees which row is decided for rows as they stand; of the past the narrow answer is the safe one.
 */
export function readable(actor: Actor, entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  if (readers.has(actor.role)) return entries;
  return entries.flatMap((entry) => {
    const changes = entry.changes.filter(({ table, field }) => table === 'applications' && field === 'status');
    return changes.length === 0 ? [] : [{ ...entry, reason: null, changes }];
  });
}

const readers: ReadonlySet<Actor['role']> = new Set(['secretary', 'operator', 'coordinator']);

const nameParts: ReadonlySet<string> = new Set(['lastName', 'firstName', 'patronymic']);

function isOfName({ table, field }: FieldChange): boolean {
  return table === 'applications' && nameParts.has(field);
}

type NamedChange = { readonly change: FieldChange; readonly name: string };

function named(changes: readonly FieldChange[]): readonly NamedChange[] {
  return Object.entries(fieldNames).flatMap(([table, { row, fields }]) =>
    Object.entries(fields).flatMap(([field, name]) =>
      changes
        .filter((change) => change.table === table && change.field === field)
        .map((change) => ({ change, name: row === undefined ? name : texts.inRow(row, name) })),
    ),
  );
}
