import type { HandoverRow } from './handover-rows.ts';
import { handoverTexts as texts } from './texts.ts';

/** Which conclusions of a list are shown; null for all. */
export type HandoverCut = {
  /** `2026-12`: the month by which they are to be handed over, or in which they were; `noDay` where none is set. */
  readonly month: string | null;
  readonly municipalityId: string | null;
};

/** Every conclusion of the list. */
export const everyConclusion: HandoverCut = { month: null, municipalityId: null };

const NO_DAY = 'noDay';

/** What is left of a list by the chosen month and municipality. */
export function cutHandover(rows: readonly HandoverRow[], { month, municipalityId }: HandoverCut) {
  return rows.filter(
    (row) =>
      (month === null || monthOf(row) === month) &&
      (municipalityId === null || row.application.municipalityId === municipalityId),
  );
}

/** Months that stand in the list, the earliest first. */
export function monthsOf(rows: readonly HandoverRow[]): readonly string[] {
  return [...new Set(rows.map(monthOf))].toSorted();
}

/** Municipalities that stand in the list, by name. */
export function municipalitiesOf(rows: readonly HandoverRow[]): readonly { id: string; name: string }[] {
  const names = new Map(rows.map((row) => [row.application.municipalityId, row.municipality]));
  return [...names].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'ru'));
}

/** «декабрь 2026». */
export function monthWords(month: string): string {
  if (month === NO_DAY) return texts.cut.noDay;
  return texts.cut.month(Number(month.slice(5)), month.slice(0, 4));
}

function monthOf({ stage, check, due }: HandoverRow): string {
  const day = stage === 'handedOver' ? check?.handedOver?.on : due;
  return day?.slice(0, 7) ?? NO_DAY;
}
