import { z } from 'zod';
import { checkName } from '#shared/domain/checks/check-name.ts';
import { hasError } from '#shared/domain/checks/finding.ts';
import { noPersonal, noRecords } from '#shared/domain/employees/employee-card.ts';
import { type ImportedCard, planEmployees } from '#shared/domain/employees/import/employees-import.ts';
import { type Place, placeOf } from '#shared/domain/employees/places.ts';
import { refuseEmployee } from '#shared/domain/refusals/employee-refusals.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import { roleMay } from '#shared/domain/rights/may-act.ts';
import { mayActAt, mayActOnEmployee } from '#shared/domain/rights/may-act-on-employee.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema, personNameSchema } from '#shared/records/common.ts';
import { employeePostSchema } from '#shared/records/employee.ts';
import { employeePersonalSchema } from '#shared/records/employee-personal.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { cardChanges } from './card-changes.ts';

const rowSchema = personNameSchema
  .extend(employeePersonalSchema.pick({ snils: true, bornOn: true, phone: true, email: true }).shape)
  .extend(employeePostSchema.pick({ organisationId: true, post: true, subject: true, rate: true, since: true }).shape)
  .extend({ newId: idSchema, newPostId: idSchema });
const argsSchema = z.object({ employees: z.array(rowSchema).min(1).max(10_000) });
type Args = z.infer<typeof argsSchema>;

/**
 * Takes a list of workers into the cards, all of it in one act: what is new is opened, blanks are filled, a post that a
 * card has not is added. A card that HR had confirmed is to be confirmed again. The same list again changes nothing.
 */
export const importEmployees: Command<Args, Place | null> = {
  name: 'employee.import',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, place) =>
    place === null ? roleMay(actor.role, 'fillEmployee') : mayActAt(view, actor, 'fillEmployee', place),
  decide(view, { employees }, context) {
    const refusal = whyRefused(view, context.actor, employees);
    if (refusal) return err(refusal);
    const { cards } = planEmployees(
      view,
      employees,
      (card) => mayActOnEmployee(view, context.actor, 'fillEmployee', card) === null,
    );
    const changes = cards.flatMap((card) => changesOf(view, card));
    return changes.length === 0 ? err(refuseEmployee('employee.nothingChanged', {})) : ok({ changes });
  },
};

function whyRefused(view: View, actor: Actor, employees: Args['employees']): Refusal | null {
  for (const id of new Set(employees.map(({ organisationId }) => organisationId))) {
    const place = placeOf(view, id);
    if (!place) return refuseEmployee('employee.placeUnknown', {});
    const refusal = importEmployees.permit(view, actor, place);
    if (refusal) return refusal;
  }
  const unnamed = employees.some((row) => hasError(checkName(row)));
  return unnamed ? refuseEmployee('employee.badValue', { field: 'Фамилия, имя, отчество' }) : null;
}

function changesOf(view: View, { before, employee, personal }: ImportedCard): readonly RowChange[] {
  const { id } = employee;
  const records = view.get('employeeRecords', id) ?? noRecords(id);
  if (before === null) {
    return [
      put(view, 'employees', employee),
      put(view, 'employeePersonal', personal),
      put(view, 'employeeRecords', records),
    ];
  }
  const known = { employee: before, personal: view.get('employeePersonal', id) ?? noPersonal(id), records };
  return cardChanges(view, known, { employee, personal });
}
