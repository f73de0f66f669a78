import { z } from 'zod';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseEmployee } from '#shared/domain/refusals/employee-refusals.ts';
import { mayActOnEmployee } from '#shared/domain/rights/may-act-on-employee.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { RowChange } from '#shared/records/tables.ts';
import { tableSchemas } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';

const changeOf = <T extends 'employees' | 'employeePersonal' | 'employeeRecords'>(table: T) =>
  z.object({ table: z.literal(table), id: z.string(), before: tableSchemas[table], after: tableSchemas[table] });

const argsSchema = z.object({
  /** The row changes of the act that is taken back, as its verdict kept them. */
  changes: z
    .array(
      z.discriminatedUnion('table', [changeOf('employees'), changeOf('employeePersonal'), changeOf('employeeRecords')]),
    )
    .min(1)
    .max(3),
});
type Change = z.infer<typeof argsSchema>['changes'][number];

/**
 * Takes back the last change of one card: each row returns to what it was, with the confirmation that it had, provided nobody has
 * changed it since. Merging and the opening of a card are not taken back.
 */
export const undoEmployee: Command<z.infer<typeof argsSchema>, Change> = {
  name: 'employee.undo',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit(view, actor, change) {
    const employee = view.get('employees', change.id);
    if (!employee) return refuseEmployee('employee.gone', {});
    if (!equalJson(view.get(change.table, change.id), change.after)) return refuseEmployee('employee.undoChanged', {});
    if (isMerge(change)) return refuse('undo.notUndoable', {});
    return mayActOnEmployee(view, actor, actOf(change), employee);
  },
  decide(view, { changes }, context) {
    const [first] = changes;
    if (changes.some(({ id }) => id !== first?.id)) return err(refuse('undo.notUndoable', {}));
    const refusal = firstRefusal(changes, (change) => this.permit(view, context.actor, change));
    return refusal ? err(refusal) : ok({ changes: changes.map((change) => reversed(view, change)) });
  },
};

/** A check is the deputy's, records of activity too; everything else HR answers for. */
function actOf(change: Change) {
  if (change.table === 'employeePersonal') return 'fillEmployee';
  const was: Readonly<Record<string, unknown>> = change.before;
  const changed = Object.entries(change.after).flatMap(([field, value]) =>
    equalJson(was[field], value) ? [] : [field],
  );
  if (changed.every((field) => field === 'check')) return 'checkEmployee';
  return changed.every((field) => ofActivity.has(field)) ? 'fillActivity' : 'fillEmployee';
}

const ofActivity: ReadonlySet<string> = new Set(['technologies', 'methodWork', 'activities']);

function isMerge(change: Change): boolean {
  return change.table === 'employees' && change.before.mergedInto !== change.after.mergedInto;
}

function firstRefusal(changes: readonly Change[], whyNot: (change: Change) => Refusal | null): Refusal | null {
  for (const change of changes) {
    const refusal = whyNot(change);
    if (refusal) return refusal;
  }
  return null;
}

function reversed(view: View, { table, id, before }: Change): RowChange {
  // The row of the same table and id goes back: the discriminated union cannot say so through a destructured change.
  return { table, id, before: view.get(table, id) ?? null, after: before } as RowChange;
}
