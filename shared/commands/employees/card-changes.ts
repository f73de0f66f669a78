import { type EmployeeCard, employeeCard, noPersonal, noRecords } from '#shared/domain/employees/employee-card.ts';
import { refuseEmployee } from '#shared/domain/refusals/employee-refusals.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Employee } from '#shared/records/employee.ts';
import type { EmployeePersonal } from '#shared/records/employee-personal.ts';
import type { EmployeeRecords } from '#shared/records/employee-records.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { put } from '../rows.ts';

/** A card with all its parts, blank where nothing is written yet. */
export type WholeCard = {
  readonly employee: Employee;
  readonly personal: EmployeePersonal;
  readonly records: EmployeeRecords;
};

/** Parts of a card as an act leaves them. */
export type ChangedParts = Partial<WholeCard>;

/** The card of an act, or why there is nothing to act on. */
export function wholeCard(
  view: View,
  id: string,
  permit: (employee: Employee) => Refusal | null,
): Result<WholeCard, Refusal> {
  const card: EmployeeCard | null = employeeCard(view, id);
  if (!card) return err(refuseEmployee('employee.gone', {}));
  const refusal = permit(card.employee);
  if (refusal) return err(refusal);
  return ok({
    employee: card.employee,
    personal: card.personal ?? noPersonal(id),
    records: card.records ?? noRecords(id),
  });
}

/** Why nothing is written in this card now: it has been merged into another, or closed by dismissal. */
export function whyClosed({ mergedInto, dismissal }: Employee): Refusal | null {
  if (mergedInto !== null) return refuseEmployee('employee.merged', {});
  return dismissal === null ? null : refuseEmployee('employee.closed', { on: formatDate(dismissal.on) });
}

/**
 * What an act changes in a card. Whatever HR answers for makes the card not confirmed and not checked again (trap 13);
 * records of activity, for which the deputy answers, do not.
 */
export function cardChanges(view: View, before: WholeCard, after: ChangedParts): readonly RowChange[] {
  const { personal, records } = { ...before, ...after };
  const own = after.employee ?? before.employee;
  const isSame =
    equalJson(own, before.employee) &&
    equalJson(personal, before.personal) &&
    equalJson(ofHr(records), ofHr(before.records));
  const employee = isSame ? own : { ...own, confirmation: null, check: null };
  return [
    ...(equalJson(employee, before.employee) ? [] : [put(view, 'employees', employee)]),
    ...(equalJson(personal, before.personal) ? [] : [put(view, 'employeePersonal', personal)]),
    ...(equalJson(records, before.records) ? [] : [put(view, 'employeeRecords', records)]),
  ];
}

/** The changes as a decision; refused when there are none. */
export function decided(changes: readonly RowChange[], reason?: string) {
  if (changes.length === 0) return err(refuseEmployee('employee.nothingChanged', {}));
  return ok(reason === undefined || reason === '' ? { changes } : { changes, reason });
}

function ofHr({ technologies, methodWork, activities, ...rest }: EmployeeRecords): unknown {
  return rest;
}
