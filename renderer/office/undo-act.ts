import type { Decision } from '#shared/commands/command.ts';
import { undo } from '#shared/commands/undo.ts';
import { emptyDossier } from '#shared/domain/applications/dossier-of.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { Office } from './office.ts';

/** Takes back what an act has done to applications, as far as nobody has changed it since. */
export function undoAct(office: Office, done: Decision): Promise<Result<Decision, Refusal>> {
  return office.run(undo, { changes: done.changes.flatMap(reversible) });
}

type Reversible = Parameters<typeof undo.decide>[1]['changes'][number];

/** Changes of rows that were there before, and what was first said beside an application; what is new else stays. */
function reversible(change: RowChange): readonly Reversible[] {
  if (change.table === 'applications' && change.before && change.after) {
    return [{ table: change.table, id: change.id, before: change.before, after: change.after }];
  }
  if (change.table === 'personal' && change.after) {
    const before = change.before ?? { id: change.id, snils: '' };
    return [{ table: change.table, id: change.id, before, after: change.after }];
  }
  if (change.table === 'dossiers' && change.after) {
    const before = change.before ?? emptyDossier(change.id);
    return [{ table: change.table, id: change.id, before, after: change.after }];
  }
  if (change.table === 'filings' && change.before && change.after) {
    return [{ table: change.table, id: change.id, before: change.before, after: change.after }];
  }
  return [];
}
