import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Role } from '#shared/records/office.ts';
import type { View } from '#shared/records/view.ts';
import { refuse } from '../refusals/application-refusals.ts';
import type { Actor } from './actor.ts';

/** Roles as the screens name them. */
export const roleNames: Readonly<Record<Role, string>> = {
  secretary: 'секретарь комиссии',
  operator: 'оператор',
  coordinator: 'муниципальный координатор',
};

/** Acts that rights are asked for (domain §1.2), with the words of a refusal. */
const acts = {
  import: 'Загрузка журнала',
  register: 'Регистрация заявления',
  refuseIntake: 'Отказ в приёме',
  edit: 'Исправление заявления',
  plan: 'Назначение периода и экспертов',
  approveSchedule: 'Утверждение графика',
  manageExperts: 'Изменение списка экспертов',
  wordForms: 'Изменение форм слов',
} as const;

/** Name of an act that needs a right. */
export type Act = keyof typeof acts;

/** Acts of a municipal coordinator; all of them in his own municipality only. */
const coordinatorActs: ReadonlySet<Act> = new Set(['register', 'refuseIntake', 'plan']);

/**
 * Null when the actor may do this in the municipality, otherwise the reason. Secretary and operator work with the whole
 * region; the coordinator's scope is the municipality of his profile (domain §1.1 S1, trap 12).
 */
export function mayAct(view: View, actor: Actor, act: Act, municipalityId: string | null): Refusal | null {
  if (actor.role === 'secretary' || actor.role === 'operator') return null;
  const isOwn = municipalityId !== null && ownMunicipality(view, actor) === municipalityId;
  if (coordinatorActs.has(act) && isOwn) return null;
  return refuse('rights.notAllowed', { role: roleNames[actor.role], act: acts[act] });
}

function ownMunicipality(view: View, actor: Actor): string | null {
  const name = view.get('users', actor.userId)?.municipality;
  for (const municipality of view.all('municipalities')) if (municipality.name === name) return municipality.id;
  return null;
}
