import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Application } from '#shared/records/application.ts';
import type { Employee } from '#shared/records/employee.ts';
import type { EmployeeFiling } from '#shared/records/employee-filing.ts';
import type { View } from '#shared/records/view.ts';
import { refuseEmployee } from '../refusals/employee-refusals.ts';
import { fold } from '../search/fold.ts';

/** A card and the post of it for which an application is filled in. */
export type CardLink = Pick<EmployeeFiling, 'employeeId' | 'postId'>;

/** What of an application must agree with the card that it names. */
export type OfCard = Pick<Application, 'lastName' | 'firstName' | 'organisationId'>;

/**
 * Null when the application may name this card as the one from which it was filled in: the same person, working in the post
 * at the same place. So who has the right to file there has the right to name the card (S3).
 */
export function whyNotOfCard(view: View, application: OfCard, { employeeId, postId }: CardLink): Refusal | null {
  const employee = view.get('employees', employeeId);
  if (!employee) return refuseEmployee('employee.gone', {});
  if (employee.mergedInto !== null) return refuseEmployee('employee.merged', {});
  const post = employee.posts.find(({ id }) => id === postId);
  if (!post) return refuseEmployee('employee.noSuchPost', {});
  if (post.until !== null) return refuseEmployee('employee.postEnded', {});
  const isHis = isNamed(employee, application) && post.organisationId === application.organisationId;
  return isHis ? null : refuseEmployee('employee.otherPerson', {});
}

function isNamed(employee: Employee, { lastName, firstName }: OfCard): boolean {
  return fold(employee.lastName) === fold(lastName) && fold(employee.firstName) === fold(firstName);
}
