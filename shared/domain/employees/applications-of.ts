import type { Application } from '#shared/records/application.ts';
import type { Employee, EmployeePost } from '#shared/records/employee.ts';
import type { View } from '#shared/records/view.ts';
import { nameKey, postKey } from '../applications/person-key.ts';
import { rowsBy } from '../rows/rows-by.ts';

/** Why an application is held to be this person's: filed from the card, the same СНИЛС, the same name at the same school. */
export type Bond = 'CARD' | 'SNILS' | 'NAME';

/** An application of a person, and how it is known to be his. */
export type OwnApplication = { readonly application: Application; readonly bond: Bond };

/**
 * Applications of a person, the latest first: those filed from the card, and those that came otherwise (a journal, ЕПГУ) with the
 * same СНИЛС; where a СНИЛС is missing, with the same name, also a former one, at one of his places of work.
 */
export function applicationsOf(view: View, employee: Employee): readonly OwnApplication[] {
  const found = new Map<string, OwnApplication>();
  const put = (application: Application | undefined, bond: Bond) => {
    if (application && !found.has(application.id)) found.set(application.id, { application, bond });
  };
  for (const { id } of rowsBy(view, 'employeeFilings', 'employeeId', employee.id))
    put(view.get('applications', id), 'CARD');
  const snils = view.get('employeePersonal', employee.id)?.snils ?? '';
  if (snils.length === 11) {
    for (const { id } of rowsBy(view, 'personal', 'snils', snils)) put(view.get('applications', id), 'SNILS');
  }
  for (const application of namesakes(view, employee, snils)) put(application, 'NAME');
  return [...found.values()].toSorted((a, b) => later(a.application, b.application));
}

/** The latest application for this post of the person; null: «Не подано» (S3). */
export function latestFor(applications: readonly OwnApplication[], post: EmployeePost): Application | null {
  const key = postKey(post.post);
  const own = applications.find(
    ({ application }) => application.organisationId === post.organisationId && postKey(application.post) === key,
  );
  return own?.application ?? null;
}

/**
 * The card from which an application was filed, while HR has not confirmed it: its data are shown and marked, not hidden
 * (trap 13). Null for a confirmed one, and for applications that were not filed from a card.
 */
export function unconfirmedCardOf(view: View, applicationId: string): Employee | null {
  const filing = view.get('employeeFilings', applicationId);
  const employee = filing && view.get('employees', filing.employeeId);
  return employee && employee.confirmation === null ? employee : null;
}

function namesakes(view: View, employee: Employee, snils: string): readonly Application[] {
  const places = new Set(employee.posts.map(({ organisationId }) => organisationId));
  const names = [employee, ...employee.formerNames];
  return names.flatMap((name) =>
    rowsBy(view, 'applications', 'lastName', name.lastName).filter(
      (application) =>
        places.has(application.organisationId) &&
        nameKey(application) === nameKey(name) &&
        (snils === '' || (view.get('personal', application.id)?.snils ?? '') === ''),
    ),
  );
}

function later(a: Application, b: Application): number {
  if (a.receivedAt !== b.receivedAt) return a.receivedAt < b.receivedAt ? 1 : -1;
  return b.systemNo - a.systemNo;
}
