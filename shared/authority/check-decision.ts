import type { Decision, View } from '#shared/commands/command.ts';
import { tableSchemas } from '#shared/records/tables.ts';

/**
 * Throws when a command decided what may not be stored: a row that its table's schema does not know, one row twice, or
 * a change of another state than the present one. Such a decision is a bug, never a refusal; no value is put in the text.
 */
export function checkDecision(view: View, decision: Decision): void {
  const seen = new Set<string>();
  for (const change of decision.changes) {
    const place = `${change.table}/${change.id}`;
    if (seen.has(place)) throw new Error(`a decision changes a row twice: ${change.table}`);
    seen.add(place);
    const present = view.get(change.table, change.id);
    if ((present === undefined) !== (change.before === null)) {
      throw new Error(`a decision is about another state of a row: ${change.table}`);
    }
    if (change.after === null) continue;
    if (change.after.id !== change.id) throw new Error(`a decision mixes up ids: ${change.table}`);
    const parsed = tableSchemas[change.table].safeParse(change.after);
    if (!parsed.success) {
      const fields = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
      throw new Error(`a decision has an invalid row: ${change.table} (${fields})`);
    }
  }
}
