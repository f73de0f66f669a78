import { type Candidate, candidatesFor } from '#shared/commands/expertise/candidates.ts';
import type { ReplaceablePlace } from '#shared/commands/expertise/replaceable.ts';
import { idlenessOf } from '#shared/domain/expertise/idleness.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { fullName } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import { expertiseTexts } from './texts.ts';

const texts = expertiseTexts.replace;

/** A place to be given to another, with those who may take it, the best first. */
export type ReplaceRow = {
  readonly application: Application;
  readonly place: ReplaceablePlace;
  readonly expert: string;
  readonly why: string;
  readonly fit: readonly Candidate[];
};

/** The place in words, with the experts who may take it. */
export function replaceRow(
  view: View,
  actor: Actor,
  application: Application,
  place: ReplaceablePlace,
  today: LocalDate,
): ReplaceRow {
  const { invitation, why } = place;
  const expert = view.get('experts', invitation.expertId);
  const leaving = why === 'FREE' ? null : invitation.expertId;
  const fit = candidatesFor(view, actor, application, today, leaving).filter(
    ({ refusal, expert: one }) => refusal === null && one.id !== invitation.expertId,
  );
  return {
    application,
    place,
    expert: expert ? fullName(expert) : '',
    why: whyWords(view, place, today),
    fit,
  };
}

/**
 * The best for each place: nobody is proposed twice while another can be, and no two of one organisation to one application,
 * which the second of them would be refused for. Who has declined this very application is left to be asked by a person.
 */
export function proposals(rows: readonly ReplaceRow[]): ReadonlyMap<string, string> {
  const busy = new Set<string>();
  const colleagues = new Set<string>();
  const chosen = new Map<string, string>();
  for (const { application, place, fit } of rows) {
    const seatOf = ({ expert }: Candidate) => `${application.id} ${expert.organisationId}`;
    const free = fit.filter((one) => !one.hasDeclined && !colleagues.has(seatOf(one)));
    const best = free.find(({ expert }) => !busy.has(expert.id)) ?? free[0];
    if (!best) continue;
    busy.add(best.expert.id);
    colleagues.add(seatOf(best));
    chosen.set(place.invitation.id, best.expert.id);
  }
  return chosen;
}

function whyWords(view: View, { invitation, why }: ReplaceablePlace, today: LocalDate): string {
  if (why === 'FREE') return texts.free;
  if (why === 'SILENT') return texts.silent;
  if (why === 'AT_WORK') return texts.atWork;
  return texts.idle(idlenessOf(view, invitation, today).days);
}
