import { whyNotInvitable } from '#shared/commands/expertise/why-not-invitable.ts';
import { loadOf } from '#shared/domain/assignment/load.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import type { SelectOption } from '../../../../ui/select-field.tsx';
import { dialogTexts } from './dialog-texts.ts';

/** So many are offered: whoever is not among the nearest is found in «График». */
const MOST_OFFERED = 100;

/**
 * Experts who may be invited to the application now: those of its subject first, then of its municipality, then those with
 * less work. Who may not be (own school, a colleague on the panel, a full load; R17) is left out.
 */
export function inviteOptions(view: View, application: Application, today: LocalDate): readonly SelectOption<string>[] {
  const fit = [...view.all('experts')].filter(
    ({ id }) => whyNotInvitable(view, application, { expertId: id, confirmBy: null }, today) === null,
  );
  const places = new Map(fit.map((expert) => [expert.id, placeOf(view, application, expert)]));
  const sorted = fit.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  return sorted
    .slice(0, MOST_OFFERED)
    .map((expert) => ({ value: expert.id, label: labelOf(view, application, expert) }));
}

function placeOf(view: View, application: Application, expert: Expert): number {
  const isOther = expert.subject.trim().toLowerCase() !== application.subject.trim().toLowerCase();
  const isFar = expert.municipalityId !== application.municipalityId;
  const load = loadOf(view, expert.id, application.period ?? '');
  return (isOther ? 10_000 : 0) + (isFar ? 1000 : 0) + load;
}

function labelOf(view: View, application: Application, expert: Expert): string {
  const organisation = view.get('organisations', expert.organisationId)?.name ?? '';
  const load = loadOf(view, expert.id, application.period ?? '');
  return [fullName(expert), expert.subject, organisation, dialogTexts.invite.load(load, expert.loadLimit)]
    .filter((part) => part !== '')
    .join(', ');
}
