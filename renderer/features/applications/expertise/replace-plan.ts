import { replaceMany } from '#shared/commands/expertise/replace-many.ts';
import { type Place, type ReplacementsAsk, replacements } from '#shared/commands/expertise/replacements.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { View } from '#shared/records/view.ts';
import type { ReplaceRow } from './replace-rows.ts';
import { expertiseTexts } from './texts.ts';

const texts = expertiseTexts.replace;

/** The value that leaves a place as it is. */
export const NOBODY = '';

/** What the window would do: the places that will be given, and a line for each that will not. */
export type ReplacePlan = { readonly taken: readonly Place[]; readonly skipped: readonly string[] };

/** Which of the chosen replacements can be written together, and why the others cannot. A comment still to be typed is nobody's fault. */
export function replacePlan(
  view: View,
  actor: Actor,
  rows: readonly ReplaceRow[],
  chosen: ReadonlyMap<string, string>,
  { comment, confirmBy }: Omit<ReplacementsAsk, 'places'>,
  today: LocalDate,
): ReplacePlan {
  const places = rows.flatMap(({ application, place: { invitation, why } }): readonly Place[] => {
    const newExpertId = chosen.get(invitation.id) ?? NOBODY;
    const cause = why === 'IDLE' ? 'IDLE' : 'REFUSED';
    return newExpertId === NOBODY
      ? []
      : [{ applicationId: application.id, invitationId: invitation.id, newExpertId, cause }];
  });
  const ask = { places, comment: comment.trim() || texts.comment, confirmBy };
  const permit = (one: ReplaceRow['application']) => replaceMany.permit(view, actor, one);
  const { taken, refused } = replacements(view, ask, permit, today);
  const whyById = new Map(refused.map(({ place, refusal }) => [place.invitationId, explain(refusal)]));
  const skipped = rows.flatMap(({ application, place: { invitation }, expert, fit }) => {
    const why = whyById.get(invitation.id) ?? (fit.length === 0 ? texts.noFit : null);
    return why === null ? [] : texts.skippedLine(expert, surnameWithInitials(application), why);
  });
  return { taken, skipped };
}
