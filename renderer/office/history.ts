import type { CommandEnvelope, Verdict } from '#shared/commands/command.ts';
import type { FieldChange, HistoryEntry } from '#shared/records/history.ts';
import type { RowChange } from '#shared/records/tables.ts';

type Applied = Extract<Verdict, { readonly status: 'applied' }>;

/** Rows whose id is the application's own id: together they are "the application" of its history. */
const tablesOfApplication: ReadonlySet<string> = new Set([
  'applications',
  'personal',
  'dossiers',
  'filings',
  'personalViews',
]);

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
  const changes = changesById(verdict.changes.filter((change) => change.id === id)).get(id);
  return changes ? entryOf(command, verdict, changes) : null;
}

function entryOf(command: CommandEnvelope, verdict: Applied, changes: readonly FieldChange[]): HistoryEntry {
  return {
    commandId: command.id,
    seq: command.seq,
    command: command.name,
    at: command.at,
    by: command.actor.userId,
    reason: verdict.reason ?? null,
    changes,
  };
}

function changesById(changes: readonly RowChange[]): ReadonlyMap<string, readonly FieldChange[]> {
  const byId = new Map<string, FieldChange[]>();
  for (const change of changes) {
    if (!tablesOfApplication.has(change.table)) continue;
    const known = byId.get(change.id);
    if (known) known.push(...fieldChanges(change));
    else byId.set(change.id, fieldChanges(change));
  }
  return byId;
}

function fieldChanges({ table, before, after }: RowChange): FieldChange[] {
  const old = new Map<string, unknown>(Object.entries(before ?? {}));
  const next = new Map<string, unknown>(Object.entries(after ?? {}));
  const fields = new Set([...old.keys(), ...next.keys()]);
  fields.delete('id');
  const changes: FieldChange[] = [];
  for (const field of fields) {
    const change = { table, field, before: old.get(field) ?? null, after: next.get(field) ?? null };
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
