import type { CommandEnvelope, Verdict } from '#shared/commands/command.ts';
import type { FieldChange, HistoryEntry } from '#shared/records/history.ts';
import type { RowChange } from '#shared/records/tables.ts';
import { applicationOf, isTold } from './history-tables.ts';

type Applied = Extract<Verdict, { readonly status: 'applied' }>;

/** What a command did to each application, by application id. A refused command did nothing. */
export function historyOf(command: CommandEnvelope, verdict: Verdict): ReadonlyMap<string, HistoryEntry> {
  const entries = new Map<string, HistoryEntry>();
  if (verdict.status === 'refused') return entries;
  for (const [id, changes] of changesById(verdict.changes)) entries.set(id, entryOf(command, verdict, changes));
  return entries;
}

/** What a command did to one application; null when nothing. Does not look into the others' rows. */
export function historyOfOne(command: CommandEnvelope, verdict: Verdict, id: string): HistoryEntry | null {
  if (verdict.status === 'refused') return null;
  const changes = changesById(verdict.changes.filter((change) => applicationOf(change) === id)).get(id);
  return changes ? entryOf(command, verdict, changes) : null;
}

function entryOf(command: CommandEnvelope, verdict: Applied, changes: readonly FieldChange[]): HistoryEntry {
  return {
    commandId: command.id,
    seq: command.seq,
    command: command.name,
    at: command.at,
    by: command.actor.userId,
    device: command.device,
    reason: verdict.reason ?? null,
    changes,
  };
}

function changesById(changes: readonly RowChange[]): ReadonlyMap<string, readonly FieldChange[]> {
  const byId = new Map<string, FieldChange[]>();
  for (const change of changes) {
    const id = applicationOf(change);
    if (id === null) continue;
    const known = byId.get(id);
    if (known) known.push(...fieldChanges(change));
    else byId.set(id, fieldChanges(change));
  }
  return byId;
}

function fieldChanges({ table, id, before, after }: RowChange): FieldChange[] {
  const old = new Map<string, unknown>(Object.entries(before ?? {}));
  const next = new Map<string, unknown>(Object.entries(after ?? {}));
  const fields = new Set([...old.keys(), ...next.keys()].filter((field) => isTold(table, field)));
  const changes: FieldChange[] = [];
  for (const field of fields) {
    const change = { table, rowId: id, field, before: old.get(field) ?? null, after: next.get(field) ?? null };
    if (!isSame(change.before, change.after)) changes.push(change);
  }
  return changes;
}

/** A field that was absent and is now empty has not changed: a new row lists only what it says. */
function isSame(before: unknown, after: unknown): boolean {
  if (before === after || (isBlank(before) && isBlank(after))) return true;
  return typeof before === 'object' && typeof after === 'object' && JSON.stringify(before) === JSON.stringify(after);
}

function isBlank(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
