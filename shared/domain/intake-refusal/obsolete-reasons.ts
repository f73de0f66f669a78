import { type IntakeRefusalReason, intakeRefusalReason } from './reasons.ts';

/**
 * Reasons of acts that are no longer in force: shown in old cases, never offered. IR90 is obsolete since 01.09.2023
 * (S4: «ДАННОГО ПУНКТА В ПОРЯДКЕ АТТЕСТАЦИИ НЕТ»; still in old acts W47, W52).
 */
export const obsoleteReasons: readonly IntakeRefusalReason[] = [
  {
    code: 'IR90',
    text: 'Обращение за высшей категорией ранее двух лет после установления первой',
    remedy: 'Правило отменено с 01.09.2023: подайте заявление снова.',
    source: 'W47, W52',
  },
];

/** The reason of a code as an old case may hold it: of the catalogue or obsolete. */
export function reasonOfAnyTime(code: string): IntakeRefusalReason | undefined {
  return intakeRefusalReason(code) ?? obsoleteReasons.find((reason) => reason.code === code);
}
