import type { Employee, EmployeePost } from '#shared/records/employee.ts';
import type { Role } from '#shared/records/office.ts';
import type { View } from '#shared/records/view.ts';
import { currentPosts, placesOf } from '../../employees/places.ts';
import { rowsBy } from '../../rows/rows-by.ts';
import type { Actor } from '../actor.ts';
import { isInScope } from '../scope.ts';
import { hasConfirmed } from './has-confirmed.ts';
import { isOffice, type See, wholeFor } from './reach.ts';

/**
 * Who sees that a person is on the staff: the office; the coordinator of a municipality, and the people of a school, where he
 * works or has worked; the teacher himself; an expert who takes part in an application filed from the card (S3). A double that
 * has been merged is the office's alone.
 */
export const seeEmployee: See<'employees'> = (view, actor, row) =>
  reachOfEmployee(view, actor, row, row.posts) === null ? null : row;

/**
 * Who sees СНИЛС, date of birth, address and telephones: the office, the coordinator, HR and the coordinator of a school where
 * the person works now, the teacher himself. Never deputies, experts, the commission (domain §11).
 */
export const seeEmployeePersonal: See<'employeePersonal'> = (view, actor, row) =>
  wholeFor(
    reachNow(view, actor, row.id),
    ['secretary', 'operator', 'coordinator', 'schoolCoordinator', 'hr', 'teacher'],
    row,
  );

/** Who sees education, categories, hours and activity: all of a school where the person works now, and who sees him above it. */
export const seeEmployeeRecords: See<'employeeRecords'> = (view, actor, row) =>
  reachNow(view, actor, row.id) === null ? null : row;

/** From which card an application came is known to those who see the card. */
export const seeEmployeeFiling: See<'employeeFilings'> = (view, actor, row) =>
  reachNow(view, actor, row.employeeId) === null ? null : row;

/** Everybody sees the profile of an organisation: it holds what the organisation publishes itself. */
export const seeOrganisationProfile: See<'organisationProfiles'> = (_view, _actor, row) => row;

/** The role in which the actor has to do with the person where he works now. */
function reachNow(view: View, actor: Actor, employeeId: string): Role | null {
  const employee = view.get('employees', employeeId);
  if (!employee) return isOffice(actor) ? actor.role : null;
  return reachOfEmployee(view, actor, employee, currentPosts(employee));
}

function reachOfEmployee(view: View, actor: Actor, employee: Employee, posts: readonly EmployeePost[]): Role | null {
  if (isOffice(actor)) return actor.role;
  if (employee.mergedInto !== null) return null;
  return hasToDo(view, actor, employee, posts) ? actor.role : null;
}

function hasToDo(view: View, actor: Actor, employee: Employee, posts: readonly EmployeePost[]): boolean {
  const isPlaceIn = (scope: 'municipality' | 'organisation') =>
    placesOf(view, posts).some((place) => isInScope(view, actor, scope, { id: '', ...place }));
  switch (actor.role) {
    case 'coordinator':
      return isPlaceIn('municipality');
    case 'schoolCoordinator':
    case 'hr':
    case 'deputy':
      return isPlaceIn('organisation');
    case 'teacher':
      return employee.userId === actor.userId;
    case 'expert':
      return rowsBy(view, 'employeeFilings', 'employeeId', employee.id).some(({ id }) => hasConfirmed(view, actor, id));
    default:
      return false;
  }
}
