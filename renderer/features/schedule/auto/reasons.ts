import { categoryWarning } from '#shared/domain/assignment/expert-rules.ts';
import { pairMisses } from '#shared/domain/assignment/plan/pair-cost.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import type { Preview, PreviewRow } from './preview.ts';
import { autoTexts } from './texts.ts';

const { reasons: words } = autoTexts;

/** Why these experts, in one line: what they have and which wishes they miss. */
export function reasonOf(view: View, preview: Preview, { row, plan, missing }: PreviewRow): string {
  const loads = plan.map(({ id }) => preview.loads.get(id) ?? 0);
  const chosen = plan.length === 0 ? [] : [...traits(view, preview, row.application, plan), words.loads(loads)];
  return [...(missing > 0 ? [words.missing(missing)] : []), ...chosen].join('; ');
}

function traits(
  view: View,
  { task }: Preview,
  application: PreviewRow['row']['application'],
  plan: readonly Expert[],
): readonly string[] {
  const misses = plan.map((expert) => pairMisses(view, task.order.wishes, application, expert));
  const far = plan.filter((expert) => expert.municipalityId !== application.municipalityId);
  return [
    far.length === 0 ? words.near : words.far(far.map(surnameWithInitials)),
    ...(misses.some(({ level }) => level > 0) ? [words.level] : []),
    ...(misses.some(({ novelty }) => novelty > 0) ? [words.again] : []),
    ...(misses.some(({ field }) => field > 0) ? [words.field] : []),
  ];
}

/** What else is to be known of the chosen: a category that ended. */
export function warningsOf(preview: Preview, plan: readonly Expert[]): readonly string[] {
  return plan.flatMap((expert) => {
    const warning = categoryWarning(expert, preview.task.order.period);
    return warning ? [`${surnameWithInitials(expert)}: ${explain(warning)}`] : [];
  });
}
