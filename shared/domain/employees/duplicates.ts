import { type PersonName, personNameSchema } from '#shared/records/common.ts';
import type { Employee } from '#shared/records/employee.ts';
import type { EmployeePersonal } from '#shared/records/employee-personal.ts';
import type { View } from '#shared/records/view.ts';
import { nameKey } from '../applications/person-key.ts';

/** Why two cards are likely to be of one person. */
export type DuplicateCause = 'SNILS' | 'NAME_AND_BIRTH';

/** Cards that are likely to be of one person, two or more. */
export type DuplicateGroup = { readonly cause: DuplicateCause; readonly employees: readonly Employee[] };

/** What a card is compared by. */
export type PersonKeys = PersonName & Pick<EmployeePersonal, 'snils' | 'bornOn'>;

/**
 * Cards of the same СНИЛС, or of the same name (also a former one) and date of birth. Only the office sees all cards, so the
 * schools' doubles are found here. Two different whole СНИЛС are two people, whatever their names.
 */
export function duplicateGroups(view: View): readonly DuplicateGroup[] {
  const bySnils = new Map<string, Employee[]>();
  const byName = new Map<string, Employee[]>();
  for (const employee of view.all('employees')) {
    if (employee.mergedInto !== null) continue;
    const personal = view.get('employeePersonal', employee.id);
    const snils = wholeSnils(personal?.snils ?? '');
    if (snils !== null) add(bySnils, snils, employee);
    if (personal?.bornOn) for (const name of namesOf(employee)) add(byName, `${name}|${personal.bornOn}`, employee);
  }
  const groups = [...groupsOf(bySnils, 'SNILS'), ...groupsOf(byName, 'NAME_AND_BIRTH')];
  return withoutRepeats(groups.filter(({ cause, employees }) => cause === 'SNILS' || !areTold(view, employees)));
}

/** The card that a new one would repeat; null when there is none. For a warning: a namesake forbids nothing. */
export function likelyDouble(view: View, keys: PersonKeys, exceptId = ''): Employee | null {
  const snils = wholeSnils(keys.snils);
  const name = nameKey(personNameSchema.parse(keys));
  for (const employee of view.all('employees')) {
    if (employee.mergedInto !== null || employee.id === exceptId) continue;
    const personal = view.get('employeePersonal', employee.id);
    const other = wholeSnils(personal?.snils ?? '');
    if (snils !== null && other !== null) {
      if (snils === other) return employee;
    } else if (keys.bornOn !== null && personal?.bornOn === keys.bornOn && namesOf(employee).has(name)) return employee;
  }
  return null;
}

function wholeSnils(text: string): string | null {
  const digits = text.replace(/\D/gu, '');
  return digits.length === 11 ? digits : null;
}

function namesOf(employee: Employee): ReadonlySet<string> {
  return new Set([employee, ...employee.formerNames].map(nameKey));
}

function add(groups: Map<string, Employee[]>, key: string, employee: Employee): void {
  const group = groups.get(key);
  if (group) group.push(employee);
  else groups.set(key, [employee]);
}

function groupsOf(map: ReadonlyMap<string, Employee[]>, cause: DuplicateCause): readonly DuplicateGroup[] {
  return [...map.values()].filter((group) => group.length > 1).map((employees) => ({ cause, employees }));
}

/** Whether all cards of a group have whole СНИЛС that differ: then they are different people. */
function areTold(view: View, employees: readonly Employee[]): boolean {
  const numbers = employees.map(({ id }) => wholeSnils(view.get('employeePersonal', id)?.snils ?? ''));
  return numbers.every((one) => one !== null) && new Set(numbers).size === numbers.length;
}

function withoutRepeats(groups: readonly DuplicateGroup[]): readonly DuplicateGroup[] {
  const known = new Set<string>();
  return groups.filter(({ employees }) => {
    const key = employees
      .map(({ id }) => id)
      .sort()
      .join('|');
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}
