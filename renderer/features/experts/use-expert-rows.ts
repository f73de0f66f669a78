import { useMemo } from 'react';
import type { TableName } from '#shared/records/tables.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import { type ExpertRow, expertRows } from './expert-rows.ts';

/** Tables that the facts of an expert are read from. */
export const expertTables: readonly TableName[] = [
  'experts',
  'absences',
  'expertRelations',
  'applications',
  'archives',
  'invitations',
  'scoreSheets',
  'procedures',
  'officeProfiles',
  'organisations',
  'municipalities',
];

/** Rows of the experts whom the user sees, with loads of the period or of now, as long as nothing has changed. */
export function useExpertRows(period: string | null): readonly ExpertRow[] {
  const { view, today } = useOffice();
  const revision = useRevision(...expertTables);
  const day = today();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  return useMemo(() => expertRows(view, day, period), [view, day, period, revision]);
}
