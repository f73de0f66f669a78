import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';

/**
 * The applications of a bulk act, each allowed by `permit`; the first that is missing or forbidden refuses the whole
 * act. The screen splits the selection beforehand, so this happens only when somebody was quicker.
 */
export function permitted(
  view: View,
  ids: readonly string[],
  permit: (application: Application) => Refusal | null,
): Result<readonly Application[], Refusal> {
  const applications: Application[] = [];
  for (const id of new Set(ids)) {
    const application = view.get('applications', id);
    if (!application) return err(refuse('application.gone', {}));
    const refusal = permit(application);
    if (refusal) return err(refusal);
    applications.push(application);
  }
  return ok(applications);
}

/** The row change that replaces an application. */
export function replaceApplication(before: Application, after: Application): RowChange {
  return { table: 'applications', id: before.id, before, after };
}
