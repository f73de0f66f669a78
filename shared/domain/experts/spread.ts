import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import { countedSheets, scoreOfSheet, scoringOf } from '../expertise/sheets.ts';
import { addFractions, type Fraction, roundFraction } from './fraction.ts';

/** Fewer panels than these say nothing of a person («мало данных»). A proposal of the design, no source sets it. */
export const ENOUGH_PANELS = 5;

/**
 * How far his totals lie from the mean of their panels, in hundredths of a point: `mean` by size, `lean` with its sign (above zero he
 * gives more than the others). Null while fewer than {@link ENOUGH_PANELS} panels can be compared.
 */
export type Spread = {
  readonly panels: number;
  readonly mean: number | null;
  readonly lean: number | null;
};

/** The spread of an expert's finished sheets over the applications; a panel counts when another sheet of it is finished too. */
export function spreadOf(view: View, expertId: string, applications: readonly Application[]): Spread {
  const offsets = applications.flatMap((application) => offsetIn(view, expertId, application) ?? []);
  const panels = offsets.length;
  if (panels < ENOUGH_PANELS) return { panels, mean: null, lean: null };
  const sizes = offsets.map(({ num, den }) => ({ num: Math.abs(num), den }));
  return { panels, mean: meanOfFractions(sizes), lean: meanOfFractions(offsets) };
}

/** His total less the mean of the panel, as an exact fraction of hundredths; null where there is nothing to compare with. */
function offsetIn(view: View, expertId: string, application: Application): Fraction | null {
  const scoring = scoringOf(view, application);
  if (!scoring) return null;
  let own: number | null = null;
  const totals = countedSheets(view, application.id).flatMap((sheet) => {
    const score = scoreOfSheet(scoring, sheet);
    if (score && sheet.expertId === expertId) own = score.total;
    return score ? [score.total] : [];
  });
  if (own === null || totals.length < 2) return null;
  const sum = totals.reduce((all, one) => all + one, 0);
  return { num: own * totals.length - sum, den: totals.length };
}

function meanOfFractions(fractions: readonly Fraction[]): number {
  const { num, den } = fractions.reduce(addFractions, { num: 0, den: 1 });
  return roundFraction({ num, den: den * fractions.length });
}
