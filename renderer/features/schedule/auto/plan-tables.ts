import type { TableName } from '#shared/records/tables.ts';
import type { Office } from '../../../office/office.ts';

/** Tables that a plan is made of: when one changes, the plan may be stale. */
export const planTables = [
  'applications',
  'experts',
  'absences',
  'expertRelations',
  'invitations',
  'officeProfiles',
] as const satisfies readonly TableName[];

/** Grows with every change of these tables. */
export function revisionOf(office: Office): number {
  return planTables.reduce((sum, table) => sum + office.revision(table), 0);
}
