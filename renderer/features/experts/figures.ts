import type { ExpertQuality } from '#shared/domain/experts/quality.ts';
import type { Spread } from '#shared/domain/experts/spread.ts';
import { texts } from './texts.ts';

/** «12 из 14»: answers to invitations; empty where nobody has invited him. */
export function answersText({ invited, confirmed, declined }: ExpertQuality): string {
  return invited === 0 ? '' : texts.figures.of(confirmed + declined, invited);
}

/** The same in full words. */
export function answersTip(quality: ExpertQuality): string {
  return quality.invited === 0 ? texts.figures.neverInvited : texts.figures.answers(quality);
}

/** «0,84»: how far his totals lie from his panels; «мало данных» while there is little to compare. */
export function spreadText({ panels, mean }: Spread): string {
  if (panels === 0) return '';
  return mean === null ? texts.figures.few : hundredthsText(mean);
}

/** «+0,5» gives more than the others, «−0,5» less. */
export function leanText({ panels, lean }: Spread): string {
  if (panels === 0) return '';
  if (lean === null) return texts.figures.few;
  if (lean === 0) return '0';
  return `${lean > 0 ? '+' : '−'}${hundredthsText(Math.abs(lean))}`;
}

/** Tenths as people read them: «2,3». */
export function tenthsText(tenths: number | null): string {
  return tenths === null ? '' : decimal(tenths, 10);
}

/** Hundredths as people read them: «0,84». */
export function hundredthsText(hundredths: number): string {
  return decimal(hundredths, 100);
}

function decimal(value: number, unit: 10 | 100): string {
  const tail = String(value % unit).padStart(unit === 10 ? 1 : 2, '0');
  return Number(tail) === 0
    ? String(Math.floor(value / unit))
    : `${Math.floor(value / unit)},${tail.replace(/0+$/u, '')}`;
}
