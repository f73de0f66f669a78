import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { ClaimedCategory, HeldCategory } from '#shared/records/application.ts';
import { categoryValidUntil, reapplicationDate } from './category-term.ts';

/** What follows from a decision for the teacher's category. */
export type DecisionEffect =
  | {
      readonly outcome: 'GRANTED';
      readonly category: ClaimedCategory;
      /** The category is held from the day of the decision, whatever the dates of order and application (п. 42, R23). */
      readonly since: LocalDate;
      readonly validUntil: LocalDate | null;
    }
  | {
      readonly outcome: 'REFUSED';
      readonly category: ClaimedCategory;
      /** The held category stays: a refusal of the highest does not take the first away (R21). */
      readonly keeps: HeldCategory;
      readonly reapplyNotBefore: LocalDate | null;
    };

/** The effect of a decision on the category that was asked for (R20-R24). */
export function decisionEffect(decision: {
  readonly outcome: 'GRANTED' | 'REFUSED';
  readonly category: ClaimedCategory;
  readonly held: HeldCategory;
  readonly decidedOn: LocalDate;
  readonly reapplicationYears: number | null;
}): DecisionEffect {
  const { outcome, category, held, decidedOn, reapplicationYears } = decision;
  if (outcome === 'REFUSED') {
    return { outcome, category, keeps: held, reapplyNotBefore: reapplicationDate(decidedOn, reapplicationYears) };
  }
  return { outcome, category, since: decidedOn, validUntil: categoryValidUntil(decidedOn) };
}

/** Categories as decisions name them, in the accusative: «установить …» (R21, R30; S4, W16). */
const accusative: Readonly<Record<ClaimedCategory, string>> = {
  FIRST: 'первую квалификационную категорию',
  HIGHEST: 'высшую квалификационную категорию',
  METHODIST: 'квалификационную категорию «педагог-методист»',
  MENTOR: 'квалификационную категорию «педагог-наставник»',
};

/** The same in the genitive: «отказать в установлении …», «в целях установления …». */
const genitive: Readonly<Record<ClaimedCategory, string>> = {
  FIRST: 'первой квалификационной категории',
  HIGHEST: 'высшей квалификационной категории',
  METHODIST: 'квалификационной категории «педагог-методист»',
  MENTOR: 'квалификационной категории «педагог-наставник»',
};

/** The words of a decision, as the protocol and the order have them. */
export function decisionWords(outcome: 'GRANTED' | 'REFUSED', category: ClaimedCategory): string {
  return outcome === 'GRANTED' ? `установить ${accusative[category]}` : `отказать в установлении ${genitive[category]}`;
}

/** A category in the genitive, with its full name: «высшей квалификационной категории». */
export function ofCategory(category: ClaimedCategory): string {
  return genitive[category];
}
