import { IdCard } from 'lucide-react';
import { currentPosts } from '#shared/domain/employees/places.ts';
import { fold } from '#shared/domain/search/fold.ts';
import { FIELD } from '#shared/domain/search/query.ts';
import { fullName } from '#shared/records/common.ts';
import type { Employee } from '#shared/records/employee.ts';
import type { View } from '#shared/records/view.ts';
import { useOffice } from '../../office/react.tsx';
import { texts } from '../texts.ts';
import { paletteIndex, useFoundRows } from './palette-index.ts';
import type { PaletteItem } from './palette-items.ts';

/** How many cards the palette offers; who wants more goes to the list. */
const SHOWN = 5;

const index = paletteIndex<Employee>(['employees', 'employeePersonal'], (view) =>
  Array.from(view.all('employees'))
    .filter(({ mergedInto }) => mergedInto === null)
    .map((row) => {
      const names = [row, ...row.formerNames].map(fullName);
      return { row, haystack: fold([...names, view.get('employeePersonal', row.id)?.snils ?? ''].join(FIELD)) };
    }),
);

/** Workers' cards by name, also a former one, or СНИЛС, in either keyboard layout; only of those who may open them. */
export function useFoundEmployees(
  typed: string,
  isOffered: boolean,
  onOpen: (id: string) => void,
): readonly PaletteItem[] {
  const { view } = useOffice();
  return useFoundRows(index, typed, isOffered)
    .slice(0, SHOWN)
    .map((employee) => ({
      id: `employee.${employee.id}`,
      group: texts.palette.employees,
      label: fullName(employee),
      details: detailsOf(view, employee),
      icon: IdCard,
      run: () => onOpen(employee.id),
    }));
}

function detailsOf(view: View, employee: Employee): string {
  const [post] = currentPosts(employee);
  if (!post) return '';
  const place = view.get('organisations', post.organisationId)?.name ?? '';
  return [post.post, post.subject, place].filter((part) => part !== '').join(' · ');
}
