import { type CardState, cardState, cardStateNames } from '#shared/domain/employees/card-state.ts';
import { currentPosts } from '#shared/domain/employees/places.ts';
import { fold } from '#shared/domain/search/fold.ts';
import { inOtherLayout } from '#shared/domain/search/keyboard-layout.ts';
import { fullName } from '#shared/records/common.ts';
import type { Employee } from '#shared/records/employee.ts';
import type { View } from '#shared/records/view.ts';
import type { SortStep } from '../../ui/table/table-sort.ts';

/** A worker as the list shows him: with his places by name and the state of his card. */
export type EmployeeRow = {
  readonly employee: Employee;
  readonly name: string;
  /** Names borne before: the list says by which of them a search has found the person. */
  readonly formerNames: string;
  readonly post: string;
  readonly organisation: string;
  readonly organisationIds: readonly string[];
  readonly municipality: string;
  readonly state: CardState;
  /** What a search looks into; holds СНИЛС where the user may see it, so it stays in memory. */
  readonly searched: string;
};

/** What the list is narrowed to; an empty text is "any". */
export type EmployeeFilter = {
  readonly text: string;
  readonly state: CardState | '';
  readonly organisationId: string;
};

/** Rows of all cards in use that the user sees. */
export function employeeRows(view: View): readonly EmployeeRow[] {
  return [...view.all('employees')].filter(({ mergedInto }) => mergedInto === null).map((one) => rowOf(view, one));
}

/** Rows in which every word of the search stands, also typed in the other keyboard layout, and that fit the filter. */
export function foundEmployees(rows: readonly EmployeeRow[], filter: EmployeeFilter): readonly EmployeeRow[] {
  const fitting = rows.filter(
    (row) =>
      (filter.state === '' || row.state === filter.state) &&
      (filter.organisationId === '' || row.organisationIds.includes(filter.organisationId)),
  );
  const asTyped = containing(fitting, filter.text);
  return asTyped.length > 0 ? asTyped : containing(fitting, inOtherLayout(filter.text));
}

const alphabet = new Intl.Collator('ru', { numeric: true });

const keys: Readonly<Record<string, (row: EmployeeRow) => string>> = {
  name: ({ name }) => name,
  post: ({ post }) => post,
  organisation: ({ organisation }) => organisation,
  municipality: ({ municipality }) => municipality,
  state: ({ state }) => cardStateNames[state],
};

/** Rows in the order asked for, then by name. */
export function orderedEmployees(rows: readonly EmployeeRow[], sort: readonly SortStep[]): readonly EmployeeRow[] {
  const steps = [...sort, { columnId: 'name', direction: 'ascending' } as const];
  return rows.toSorted((a, b) => {
    for (const { columnId, direction } of steps) {
      const key = keys[columnId];
      const order = key ? alphabet.compare(key(a), key(b)) : 0;
      if (order !== 0) return direction === 'descending' ? -order : order;
    }
    return 0;
  });
}

function rowOf(view: View, employee: Employee): EmployeeRow {
  const posts = currentPosts(employee);
  const organisations = [...new Set(posts.map(({ organisationId }) => organisationId))];
  const municipalities = new Set(organisations.map((id) => municipalityName(view, id)));
  const name = fullName(employee);
  const formerNames = employee.formerNames.map(fullName).join('; ');
  const post = posts.map((one) => [one.post, one.subject].filter((part) => part !== '').join(', ')).join('; ');
  const organisation = organisations.map((id) => view.get('organisations', id)?.name ?? '').join('; ');
  const snils = view.get('employeePersonal', employee.id)?.snils ?? '';
  return {
    employee,
    name,
    formerNames,
    post,
    organisation,
    organisationIds: employee.posts.map(({ organisationId }) => organisationId),
    municipality: [...municipalities].join('; '),
    state: cardState(employee),
    searched: fold([name, formerNames, post, organisation, snils].join(' ')),
  };
}

function municipalityName(view: View, organisationId: string): string {
  const id = view.get('organisations', organisationId)?.municipalityId;
  return id === undefined ? '' : (view.get('municipalities', id)?.name ?? '');
}

function containing(rows: readonly EmployeeRow[], text: string): readonly EmployeeRow[] {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (/^[\d-]+$/u.test(word) ? word.replaceAll('-', '') : word));
  return words.length === 0 ? rows : rows.filter(({ searched }) => words.every((word) => searched.includes(word)));
}
