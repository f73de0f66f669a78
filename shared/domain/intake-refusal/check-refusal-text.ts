import { asWarning, type Finding } from '../checks/finding.ts';
import { refuseEligibility } from '../refusals/eligibility-refusals.ts';

/** Grounds on which nobody may be refused (R6, п. 29; W5a, W15): how a text speaks of them, and what they are called. */
const forbiddenGrounds: readonly (readonly [RegExp, string])[] = [
  [/(не\s*соответств|несоответств|непрофильн)[а-яё]*\s+(?:[а-яё]+\s+){0,3}образовани/iu, 'непрофильное образование'],
  [/отпуск[а-яё]*\s+по\s+уходу/iu, 'отпуск по уходу за ребёнком'],
  [/перерыв[а-яё]*\s+в\s+(?:[а-яё]+\s+){0,2}(работ|деятельност)/iu, 'перерыв в педагогической работе'],
  [
    /(небольш|недостаточн|мал|коротк)[а-яё]*\s+(?:[а-яё]+\s+){0,2}стаж|стаж[а-яё]*\s+(?:[а-яё]+\s+){0,4}(менее|меньше)/iu,
    'короткое время работы на новом месте',
  ],
];

/** Words by which a text tells how to mend the matter (practice of S4: say how, and where). */
const remedy = /(прилож|подайте|подать|исправ|дополн|укаж|представ(ьте|ить)|обратит|устран|заявите)/iu;

/**
 * Looks through the text of a refusal of intake: grounds that the order forbids (R6), and whether it says how to mend the
 * matter (§9.1). Words may deceive, so these are warnings for the person who signs.
 */
export function checkRefusalText(text: string): readonly Finding[] {
  const findings = forbiddenGrounds
    .filter(([pattern]) => pattern.test(text))
    .map(([, ground]) => asWarning(refuseEligibility('refusalText.forbiddenGround', { ground })));
  if (text.trim() !== '' && !remedy.test(text)) findings.push(asWarning(refuseEligibility('refusalText.noRemedy', {})));
  return findings;
}
