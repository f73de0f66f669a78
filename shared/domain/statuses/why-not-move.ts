import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Application, ApplicationStatus, AttestationForm } from '#shared/records/application.ts';
import type { Role } from '#shared/records/office.ts';
import type { RegionProfile } from '#shared/records/region-profile.ts';
import type { View } from '#shared/records/view.ts';
import { profileOf } from '../profile/region-profile.ts';
import { refuse } from '../refusals/application-refusals.ts';
import { refuseStatus } from '../refusals/status-refusals.ts';
import type { Actor } from '../rights/actor.ts';
import { mayActOn, notAllowed, roleMay } from '../rights/may-act.ts';
import { type MoveKey, moves, statusesOf } from './moves.ts';
import { firstMoveToward } from './path.ts';
import { statusNames } from './status.ts';

/** What a move can be judged by without the rest of the office. */
export type Situation = {
  readonly status: ApplicationStatus;
  readonly form: AttestationForm;
  readonly role: Role;
  readonly profile: RegionProfile;
};

/** Null when status, form, role and settings allow the move, otherwise the reason with the step to take first. */
export function whyNotMove(key: MoveKey, situation: Situation): Refusal | null {
  return roleMay(situation.role, moves[key].act) ?? whyNotHere(key, situation);
}

/** Null when the actor may make the move with the application now; what the move's own guards say comes after. */
export function whyNotMovable(view: View, actor: Actor, key: MoveKey, application: Application): Refusal | null {
  const { status, form } = application;
  const situation = { status, form, role: actor.role, profile: profileOf(view) };
  return mayActOn(view, actor, moves[key].act, application) ?? whyNotHere(key, situation);
}

function whyNotHere(key: MoveKey, situation: Situation): Refusal | null {
  const { path, setting } = moves[key];
  const isSimplified = situation.form === 'SIMPLIFIED';
  if (path === 'general' && isSimplified) return refuseStatus('status.simplifiedSkips', { act: moves[key].label });
  if (path === 'simplified' && !isSimplified) return refuseStatus('status.simplifiedOnly', { act: moves[key].label });
  if (setting && !situation.profile[setting]) return refuseStatus('status.notInRegion', { act: moves[key].label });
  return whyWrongStatus(key, situation) ?? whyNotForRole(key, situation);
}

function whyNotForRole(key: MoveKey, { form, role, profile }: Situation): Refusal | null {
  if (!moves[key].byRegistrars) return null;
  const isSimplified = form === 'SIMPLIFIED';
  if (profile.registrars[isSimplified ? 'simplified' : 'general'].includes(role)) return null;
  return isSimplified ? refuse('application.simplifiedNeedsOperator', {}) : notAllowed(role, moves[key].act);
}

function whyWrongStatus(key: MoveKey, { status, form, role }: Situation): Refusal | null {
  const allowed = statusesOf(key, role);
  if (allowed.includes(status)) return null;
  const names = either(allowed.map((name) => statusNames[name]));
  const facts = { act: moves[key].label, status: statusNames[status], allowed: names };
  const first = firstMoveToward(status, allowed, form);
  if (first) return refuseStatus('status.tooEarly', { ...facts, first: moves[first].label });
  return refuseStatus('status.notFromHere', facts);
}

function either(names: readonly string[]): string {
  const quoted = names.map((name) => `«${name}»`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} или ${quoted.at(-1)}`;
}
