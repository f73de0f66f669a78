import type { Application } from '#shared/records/application.ts';
import type { Role } from '#shared/records/office.ts';
import type { TableName, Tables } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { Actor } from '../actor.ts';
import type { Scope } from '../rights.ts';
import { isInScope } from '../scope.ts';

/** Says what an actor sees of a row: the fields, or null for nothing at all. */
export type See<T extends TableName> = (view: View, actor: Actor, row: Tables[T]) => Partial<Tables[T]> | null;

/** How far each role looks (domain §1.2, §11). */
const looks: Readonly<Record<Role, Scope>> = {
  secretary: 'region',
  operator: 'region',
  coordinator: 'municipality',
  schoolCoordinator: 'organisation',
  hr: 'organisation',
  deputy: 'organisation',
  expert: 'assignment',
  chair: 'meeting',
  member: 'meeting',
  teacher: 'own',
};

/** Whether the actor works in the office of the commission. */
export function isOffice(actor: Actor): boolean {
  return looks[actor.role] === 'region';
}

/** The role in which the actor has to do with the application; null when he has nothing to do with it. */
export function reachOf(view: View, actor: Actor, application: Application | undefined): Role | null {
  if (!application) return isOffice(actor) ? actor.role : null;
  return isInScope(view, actor, looks[actor.role], application) ? actor.role : null;
}

/** The role in which the actor has to do with the application of an id. */
export function reachOfId(view: View, actor: Actor, applicationId: string): Role | null {
  return reachOf(view, actor, view.get('applications', applicationId));
}

/** A row with just these fields: what is not named is not sent. */
export function only<Row, K extends keyof Row>(row: Row, fields: readonly K[]): Pick<Row, K> {
  const picked: Partial<Row> = {};
  for (const field of fields) picked[field] = row[field];
  return picked as Pick<Row, K>;
}

/** The whole row for those who see it all, nothing for the others. */
export function wholeFor<Row>(role: Role | null, roles: readonly Role[], row: Row): Row | null {
  return role !== null && roles.includes(role) ? row : null;
}
