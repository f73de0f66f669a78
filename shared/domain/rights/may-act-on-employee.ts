import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Employee } from '#shared/records/employee.ts';
import type { View } from '#shared/records/view.ts';
import { currentPosts, type Place, placesOf } from '../employees/places.ts';
import type { Actor } from './actor.ts';
import type { Act } from './acts.ts';
import { mayActOn, notAllowed } from './may-act.ts';

/** Null when the actor's right reaches the place: region, own municipality, own organisation. */
export function mayActAt(view: View, actor: Actor, act: Act, place: Place): Refusal | null {
  return mayActOn(view, actor, act, { id: '', ...place });
}

/** Null when the actor's right reaches one of the places where the person works now, otherwise the reason. */
export function mayActOnEmployee(view: View, actor: Actor, act: Act, employee: Employee): Refusal | null {
  const places = placesOf(view, currentPosts(employee));
  const isAllowed = places.some((place) => mayActAt(view, actor, act, place) === null);
  return isAllowed ? null : notAllowed(actor.role, act);
}
