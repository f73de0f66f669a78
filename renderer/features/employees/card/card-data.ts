import { useMemo } from 'react';
import { type EmployeeCard, employeeCard } from '#shared/domain/employees/employee-card.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import type { Instant } from '#shared/kernel/local-date.ts';
import type { View } from '#shared/records/view.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';

/** The card of an id as the user sees it, or null. */
export function useEmployeeCard(id: string): EmployeeCard | null {
  const { view } = useOffice();
  const revision = useRevision('employees', 'employeePersonal', 'employeeRecords', 'organisations', 'users');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the rows other ones
  return useMemo(() => employeeCard(view, id), [view, id, revision]);
}

/** «Моисеева Л. Г.»: who did it. */
export function actorName(view: View, userId: string, unknown: string): string {
  const user = view.get('users', userId);
  return user ? surnameWithInitials(user) : unknown;
}

const days = new Intl.DateTimeFormat('ru-RU', { day: '2-digit', month: '2-digit', year: 'numeric' });
const moments = new Intl.DateTimeFormat('ru-RU', { dateStyle: 'short', timeStyle: 'short' });

/** «12.09.2026»: the day of a moment where the user sits. */
export function dayOf(at: Instant): string {
  return days.format(new Date(at));
}

/** «12.09.2026, 14:05». */
export function momentOf(at: Instant): string {
  return moments.format(new Date(at));
}
