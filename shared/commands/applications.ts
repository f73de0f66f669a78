import { enterStatus } from '#shared/domain/applications/stages.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application, ApplicationStatus } from '#shared/records/application.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { DecideContext } from './command.ts';

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

/** The one application of an act, or why the act is not possible. */
export function permittedOne(
  view: View,
  id: string,
  permit: (application: Application) => Refusal | null,
): Result<Application, Refusal> {
  const application = view.get('applications', id);
  if (!application) return err(refuse('application.gone', {}));
  const refusal = permit(application);
  return refusal ? err(refusal) : ok(application);
}

/** The row change that brings an application to a status, with what else changes on it. */
export function moveTo(
  application: Application,
  status: ApplicationStatus,
  context: DecideContext,
  fields: Partial<Application> = {},
): RowChange {
  return replaceApplication(application, { ...enterStatus(application, status, context), ...fields });
}
