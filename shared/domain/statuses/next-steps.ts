import type { Refusal } from '#shared/kernel/refusal.ts';
import type { RegionProfile } from '#shared/records/region-profile.ts';
import { type MoveKey, moveKeys, moves } from './moves.ts';
import { type Situation, whyNotMove } from './why-not-move.ts';

/** One act on an application and whether status, form, role and region allow it; its own guards are asked by the command. */
export type NextStep = {
  readonly key: MoveKey;
  /** The verb of the table of transitions. */
  readonly name: string;
  readonly label: string;
  readonly refusal: Refusal | null;
};

/** Acts on a person's application, in the order of the table; a new one is not begun on an old one. */
const onApplication = moveKeys.filter((key) => moves[key].from.length > 0);

/** All acts with their refusals: a step that is not possible is shown with its reason, never just missing (screens). */
export function nextSteps(situation: Situation): readonly NextStep[] {
  return onApplication.map((key) => {
    const { name, label } = moves[key];
    return { key, name, label, refusal: whyNotMove(key, situation) };
  });
}

const known = new WeakMap<RegionProfile, Map<string, readonly MoveKey[]>>();

/** Keys of the acts that are allowed; kept per profile, so that every row of a long list may be asked. */
export function allowedMoves(situation: Situation): readonly MoveKey[] {
  const { status, form, role, profile } = situation;
  const ofProfile = known.get(profile) ?? new Map<string, readonly MoveKey[]>();
  known.set(profile, ofProfile);
  const place = `${status}|${form}|${role}`;
  const kept = ofProfile.get(place);
  if (kept) return kept;
  const keys = onApplication.filter((key) => whyNotMove(key, situation) === null);
  ofProfile.set(place, keys);
  return keys;
}
