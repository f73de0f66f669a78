import type { PlanPair } from '#shared/domain/assignment/solver/plan-rows.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import type { View } from '#shared/records/view.ts';
import { autoTexts } from './texts.ts';

/** Who is taken off where: «Асинова А. Л., № 12: Зыкова И. П., Исаева Л. П.», by the name of the applicant. */
export function givenUpLines(view: View, pairs: readonly PlanPair[]): readonly string[] {
  const lines = Array.from(
    Map.groupBy(pairs, ({ application }) => application),
    ([id, given]) => {
      const application = view.get('applications', id);
      const experts = given.flatMap(({ expert }) => view.get('experts', expert) ?? []).map(surnameWithInitials);
      return application
        ? autoTexts.certificate.taken(surnameWithInitials(application), application.systemNo, experts)
        : experts.join(', ');
    },
  );
  return lines.sort((a, b) => a.localeCompare(b, 'ru'));
}
