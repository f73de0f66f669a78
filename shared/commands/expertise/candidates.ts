import { isSameField } from '#shared/domain/assignment/field-match.ts';
import { loadOf } from '#shared/domain/assignment/load.ts';
import { pairRules } from '#shared/domain/assignment/pair-rules.ts';
import { limitOf } from '#shared/domain/experts/expert-facts.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Application } from '#shared/records/application.ts';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import { whyNotInvitable } from './why-not-invitable.ts';

/** An expert of the directory as somebody for the panel: what speaks for him, and why he may not be invited. */
export type Candidate = {
  readonly expert: Expert;
  readonly name: string;
  /** How many applications of the period he has. */
  readonly load: number;
  /** How many he takes in it; null is "no limit". */
  readonly limit: number | null;
  readonly isOfSubject: boolean;
  readonly isOfMunicipality: boolean;
  /** He said no to this very application: a person may ask him again, a proposal does not. */
  readonly hasDeclined: boolean;
  /** Null when he may be invited. */
  readonly refusal: Refusal | null;
};

/**
 * All experts for the panel of an application: of its subject first, then of its municipality, then those with less work.
 * `leaving` gives up his place by the same act.
 */
export function candidatesFor(
  view: View,
  actor: Actor,
  application: Application,
  today: LocalDate,
  leaving: string | null = null,
): readonly Candidate[] {
  const by = { actor, today, leaving };
  const found = Array.from(view.all('experts'), (expert) => candidate(view, application, expert, by));
  return found.toSorted((a, b) => placeOf(a) - placeOf(b) || a.name.localeCompare(b.name, 'ru'));
}

function candidate(
  view: View,
  application: Application,
  expert: Expert,
  { actor, today, leaving }: { readonly actor: Actor; readonly today: LocalDate; readonly leaving: string | null },
): Candidate {
  return {
    expert,
    name: fullName(expert),
    load: loadOf(view, expert.id, application.period ?? ''),
    limit: limitOf(expert, application.period ?? ''),
    isOfSubject: isSameField(application, expert),
    isOfMunicipality: expert.municipalityId === application.municipalityId,
    hasDeclined: pairRules.declined(view, application, expert) !== null,
    refusal: whyNotInvitable(view, application, { expertId: expert.id, confirmBy: null, leaving, actor }, today),
  };
}

function placeOf({ isOfSubject, isOfMunicipality, load }: Candidate): number {
  return (isOfSubject ? 0 : 10_000) + (isOfMunicipality ? 0 : 1000) + Math.min(load, 999);
}
