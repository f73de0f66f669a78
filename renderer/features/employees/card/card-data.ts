import { useMemo } from 'react';
import { type EmployeeCard, employeeCard } from '#shared/domain/employees/employee-card.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';

/** The card of an id as the user sees it, or null. */
export function useEmployeeCard(id: string): EmployeeCard | null {
  const { view } = useOffice();
  const revision = useRevision('employees', 'employeePersonal', 'employeeRecords', 'organisations', 'users');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the rows other ones
  return useMemo(() => employeeCard(view, id), [view, id, revision]);
}
