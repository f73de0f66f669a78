import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Role } from '#shared/records/office.ts';
import type { View } from '#shared/records/view.ts';
import { refuse } from '../refusals/application-refusals.ts';
import type { Actor } from './actor.ts';
import { type Act, acts } from './acts.ts';
import { rights } from './rights.ts';
import { isInScope, ownMunicipality, type Subject } from './scope.ts';

/** Roles as the screens name them. */
export const roleNames: Readonly<Record<Role, string>> = {
  secretary: 'секретарь комиссии',
  operator: 'оператор',
  coordinator: 'муниципальный координатор',
  schoolCoordinator: 'координатор в образовательной организации',
  hr: 'кадровый работник',
  deputy: 'заместитель директора',
  expert: 'эксперт',
  chair: 'председатель комиссии',
  member: 'член комиссии',
  teacher: 'педагогический работник',
};

/**
 * Null when the actor may do this in the municipality, otherwise the reason; without a municipality only those whose
 * right covers the region. For acts on one application ask {@link mayActOn}.
 */
export function mayAct(view: View, actor: Actor, act: Act, municipalityId: string | null): Refusal | null {
  const scope = rights[act][actor.role];
  if (scope === 'region') return null;
  const isOwn = municipalityId !== null && ownMunicipality(view, actor) === municipalityId;
  return scope === 'municipality' && isOwn ? null : notAllowed(actor.role, act);
}

/** Null when the actor's right to do this reaches the application, otherwise the reason (domain §1.2). */
export function mayActOn(view: View, actor: Actor, act: Act, subject: Subject): Refusal | null {
  const scope = rights[act][actor.role];
  return scope && isInScope(view, actor, scope, subject) ? null : notAllowed(actor.role, act);
}

/** Null when the role has the right at all, for whatever it reaches; screens and tables of rules ask this. */
export function roleMay(role: Role, act: Act): Refusal | null {
  return rights[act][role] ? null : notAllowed(role, act);
}

/** Says that a role has no right to an act, or not here. */
export function notAllowed(role: Role, act: Act): Refusal {
  return refuse('rights.notAllowed', { role: roleNames[role], act: acts[act] });
}
