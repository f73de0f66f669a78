import type { FieldFinding } from '#shared/domain/employees/check-entry.ts';
import type { FieldSpec } from '#shared/domain/employees/field-spec.ts';
import { refuseEmployee } from '#shared/domain/refusals/employee-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';

/** Refuses an entry for its first error, naming the field; warnings refuse nothing. */
export function badField(specs: readonly FieldSpec[], findings: readonly FieldFinding[]): Refusal | null {
  const wrong = findings.find(({ finding }) => finding.level === 'error');
  if (!wrong) return null;
  const label = specs.find(({ name }) => name === wrong.field)?.label ?? wrong.field;
  return refuseEmployee('employee.badValue', { field: label });
}
