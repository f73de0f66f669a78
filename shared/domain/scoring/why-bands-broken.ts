import type { Refusal } from '#shared/kernel/refusal.ts';
import type { ScoreTemplate } from '#shared/records/score-template.ts';
import { refuseScore } from '../refusals/score-refusals.ts';
import { categoryNames } from '../statuses/category.ts';
import { mostOf } from './evaluate-sheet.ts';
import { hundredths, pointsText } from './points.ts';
import { type Bands, covers } from './verdict.ts';

/**
 * Why bands of points cannot give a verdict: one is turned, two share points, one lies above the most that can be had, or a
 * category that the set serves has none (domain §6.3).
 */
export function whyBandsBroken(template: ScoreTemplate, bands: Bands): Refusal | null {
  const sorted = bands.toSorted((a, b) => a.from - b.from);
  const turned = sorted.find(({ from, to }) => to < from);
  if (turned) return refuseScore('score.bandTurned', namesOf(turned));
  const shared = sorted.findIndex(({ from }, i) => i > 0 && from <= (sorted[i - 1]?.to ?? from - 1));
  const [below, above] = [sorted[shared - 1], sorted[shared]];
  if (below && above) {
    return refuseScore('score.bandsOverlap', { below: wordsOf(below), above: wordsOf(above) });
  }
  const most = mostOf(template, new Set());
  const top = sorted.at(-1);
  if (most !== null && top && hundredths(top.from) > most) {
    return refuseScore('score.bandUnreachable', { ...namesOf(top), most: pointsText(most) });
  }
  const without = template.categories.find((claimed) => !bands.some(({ category }) => covers(category, claimed)));
  return without === undefined ? null : refuseScore('score.noBand', { category: categoryNames[without] });
}

type Band = Bands[number];

function namesOf({ category, from, to }: Band) {
  return { category: categoryNames[category], from: pointsText(hundredths(from)), to: pointsText(hundredths(to)) };
}

function wordsOf(band: Band): string {
  const { category, from, to } = namesOf(band);
  return `${category}: ${from}–${to}`;
}
