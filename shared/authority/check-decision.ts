import type { Decision, View } from '#shared/commands/command.ts';
import { type RowChange, tableSchemas } from '#shared/records/tables.ts';

/**
 * Throws when a command decided what may not be stored: a row that its table's schema does not know, one row twice, or
 * a change of another state than the present one. Such a decision is a bug, never a refusal; no value is put in the text.
 */
export function checkDecision(view: View, decision: Decision): void {
  for (const _ of checkedChanges(view, decision));
}

/** The same, change by change: who checks thousands of rows can stop between them. */
export function* checkedChanges(view: View, decision: Decision): Generator<void> {
  const seen = new Set<string>();
  for (const change of decision.changes) {
    const place = `${change.table}/${change.id}`;
    if (seen.has(place)) throw new Error(`a decision changes a row twice: ${change.table}`);
    seen.add(place);
    const present = view.get(change.table, change.id);
    if ((present === undefined) !== (change.before === null)) {
      throw new Error(`a decision is about another state of a row: ${change.table}`);
    }
    if (change.after !== null) checkRow(change);
    yield;
  }
}

function checkRow({ table, id, after }: RowChange): void {
  if (after?.id !== id) throw new Error(`a decision mixes up ids: ${table}`);
  const parsed = tableSchemas[table].safeParse(after);
  if (parsed.success) return;
  const fields = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new Error(`a decision has an invalid row: ${table} (${fields})`);
}
