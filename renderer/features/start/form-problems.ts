import type { FieldErrors, FieldValues } from 'react-hook-form';
import type { FieldProblem } from '../../ui/error-summary.tsx';

/** What stands in the way of a form, in the order of its fields; ids of fields are their names. */
export function problemsOf<F extends FieldValues>(
  errors: FieldErrors<F>,
  labels: readonly (readonly [name: string, label: string])[],
): readonly FieldProblem[] {
  return labels.filter(([name]) => name in errors).map(([id, label]) => ({ id, label }));
}

/** Puts the cursor into the first field that stands in the way. */
export function focusFirst(problems: readonly FieldProblem[]): void {
  const first = problems[0];
  if (first) document.getElementById(first.id)?.focus();
}
