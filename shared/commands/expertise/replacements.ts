import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, type Result } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { replaceApplication } from '../applications.ts';
import { type Replaced, type Replacement, replacePlace } from './replace-place.ts';

/** A place of an application and who is to have it. */
export type Place = Pick<Replacement, 'invitationId' | 'newExpertId' | 'cause'> & { readonly applicationId: string };

/** Places to be given away, with what is said of each. */
export type ReplacementsAsk = Pick<Replacement, 'comment' | 'confirmBy'> & { readonly places: readonly Place[] };

/** What they come to: the rows that change, the places given away, and those that cannot be and why. */
export type Replacements = {
  readonly changes: readonly RowChange[];
  readonly taken: readonly Place[];
  readonly refused: readonly { readonly place: Place; readonly refusal: Refusal }[];
};

/** How things stand after the places before: applications, loads that came and went, free places that were filled. */
type Standing = {
  readonly now: Map<string, Application>;
  readonly loads: Map<string, number>;
  readonly filled: Map<string, number>;
  readonly given: Set<string>;
};

/**
 * Gives places away one after another, each by the rule of one replacement and after those before it. A place that cannot be given
 * is passed over, so that a window can tell of it beforehand and the act can refuse.
 */
export function replacements(
  view: View,
  ask: ReplacementsAsk,
  permit: (application: Application) => Refusal | null,
  today: LocalDate,
): Replacements {
  const standing: Standing = { now: new Map(), loads: new Map(), filled: new Map(), given: new Set() };
  const taken: Place[] = [];
  const refused: { place: Place; refusal: Refusal }[] = [];
  const invitations: RowChange[] = [];
  for (const place of ask.places) {
    const done = giveAway(view, standing, { ...ask, ...place }, permit, today);
    if (!done.ok) {
      refused.push({ place, refusal: done.error });
      continue;
    }
    taken.push(place);
    invitations.push(...done.value.invitations);
    note(view, standing, place, done.value);
  }
  return { changes: [...applicationsOf(view, standing), ...invitations], taken, refused };
}

function giveAway(
  view: View,
  { now, loads, filled, given }: Standing,
  place: Place & Replacement,
  permit: (application: Application) => Refusal | null,
  today: LocalDate,
): Result<Replaced, Refusal> {
  const application = now.get(place.applicationId) ?? view.get('applications', place.applicationId);
  if (!application) return err(refuse('application.gone', {}));
  const refusal = permit(application) ?? (given.has(place.invitationId) ? refuseExpertise('replace.twice', {}) : null);
  if (refusal) return err(refusal);
  const coming = loads.get(loadKey(place.newExpertId, application)) ?? 0;
  return replacePlace(view, { application, coming, filled: filled.get(placeKey(view, place)) ?? 0 }, place, today);
}

function note(view: View, { now, loads, filled, given }: Standing, place: Place, done: Replaced): void {
  const { application, leaving } = done;
  now.set(application.id, application);
  given.add(place.invitationId);
  add(loads, loadKey(place.newExpertId, application), 1);
  if (leaving === null) add(filled, placeKey(view, place), 1);
  else add(loads, loadKey(leaving, application), -1);
}

function applicationsOf(view: View, { now }: Standing): readonly RowChange[] {
  return Array.from(now, ([id, after]) => {
    const before = view.get('applications', id);
    return before ? [replaceApplication(before, after)] : [];
  }).flat();
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function loadKey(expertId: string, { period }: Application): string {
  return `${expertId}|${period}`;
}

/** Places of the panel and the one of the extra expert are counted apart. */
function placeKey(view: View, { applicationId, invitationId }: Place): string {
  return `${applicationId}|${view.get('invitations', invitationId)?.isExtra}`;
}
