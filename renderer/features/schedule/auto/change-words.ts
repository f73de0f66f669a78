import type { PlanChanges } from '#shared/domain/assignment/plan/plan-changes.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import type { PersonName } from '#shared/records/common.ts';
import { autoTexts } from './texts.ts';

const { stale: texts } = autoTexts;

/** So many are named in a line. */
const NAMED = 4;

/** What has changed since the plan was made, a line for each kind. */
export function changeWords({ joined, left, changed, experts, loads, tables }: PlanChanges): readonly string[] {
  const lines: readonly (readonly [readonly PersonName[], (names: string) => string])[] = [
    [joined, texts.joined],
    [left, texts.left],
    [changed, texts.changed],
    [experts, texts.experts],
    [loads, texts.loads],
  ];
  return [
    ...lines.filter(([who]) => who.length > 0).map(([who, words]) => words(named(who))),
    ...tables.map((table) => texts.tables[table]),
  ];
}

function named(who: readonly PersonName[]): string {
  return texts.names(who.slice(0, NAMED).map(surnameWithInitials), Math.max(0, who.length - NAMED));
}
