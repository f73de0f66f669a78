import { IdCard } from 'lucide-react';
import { useMemo } from 'react';
import { currentPosts } from '#shared/domain/employees/places.ts';
import { fold } from '#shared/domain/search/fold.ts';
import { inOtherLayout } from '#shared/domain/search/keyboard-layout.ts';
import { fits, parseQuery } from '#shared/domain/search/query.ts';
import { fullName } from '#shared/records/common.ts';
import type { Employee } from '#shared/records/employee.ts';
import type { View } from '#shared/records/view.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import { texts } from '../texts.ts';
import type { PaletteItem } from './palette-items.ts';

/** How many cards the palette offers; who wants more goes to the list. */
const SHOWN = 5;

type Indexed = { readonly employee: Employee; readonly haystack: string };

/** Workers' cards by name, also a former one, or СНИЛС, in either keyboard layout; only of those who may open them. */
export function useFoundEmployees(
  typed: string,
  isOffered: boolean,
  onOpen: (id: string) => void,
): readonly PaletteItem[] {
  const { view } = useOffice();
  const revision = useRevision('employees', 'employeePersonal');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the rows of the view
  const index = useMemo(() => (isOffered ? indexed(view) : []), [view, isOffered, revision]);
  const found = useMemo(() => foundIn(index, typed), [index, typed]);
  return found.slice(0, SHOWN).map(({ employee }) => ({
    id: `employee.${employee.id}`,
    group: texts.palette.employees,
    label: fullName(employee),
    details: detailsOf(view, employee),
    icon: IdCard,
    run: () => onOpen(employee.id),
  }));
}

function indexed(view: View): readonly Indexed[] {
  return Array.from(view.all('employees'))
    .filter(({ mergedInto }) => mergedInto === null)
    .map((employee) => {
      const names = [employee, ...employee.formerNames].map(fullName);
      return { employee, haystack: fold([...names, view.get('employeePersonal', employee.id)?.snils ?? ''].join(' ')) };
    });
}

function foundIn(index: readonly Indexed[], typed: string): readonly Indexed[] {
  if (typed.trim() === '') return [];
  const asTyped = matching(index, typed);
  return asTyped.length > 0 ? asTyped : matching(index, inOtherLayout(typed));
}

function matching(index: readonly Indexed[], text: string): readonly Indexed[] {
  const digits = text.replace(/\D/gu, '');
  const isSnils = digits.length >= 3 && /^[\d\s-]+$/u.test(text.trim());
  const query = parseQuery(isSnils ? digits : text);
  return index.filter(({ haystack }) => fits(haystack, query));
}

function detailsOf(view: View, employee: Employee): string {
  const [post] = currentPosts(employee);
  if (!post) return '';
  const place = view.get('organisations', post.organisationId)?.name ?? '';
  return [post.post, post.subject, place].filter((part) => part !== '').join(' · ');
}
