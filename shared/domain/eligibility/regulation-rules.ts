import { commissionRules } from './commission-rules.ts';
import { filingRules } from './filing-rules.ts';
import { type RegulationRule, rule } from './regulation-rule.ts';

/** R1-R34: order 196 of 24.03.2023, in force from 01.09.2023 to 31.08.2029 (domain §4). */
export const regulationRules: readonly RegulationRule[] = [...filingRules, ...commissionRules];

/** Rules that are no longer in force: kept for old cases, off, never offered. */
export const obsoleteRules: readonly RegulationRule[] = [
  rule(
    'IR90',
    'приказ № 276',
    'На высшую — через два года после первой (отменено 01.09.2023)',
    'S4, W47, W52',
    'warning',
    'domain/intake-refusal/obsolete-reasons.ts',
  ),
  rule(
    'G1-G3',
    'Иркутск, 2014',
    'График: 5 рабочих дней составить, 3 утвердить, 2 вернуть',
    'W38',
    'warning',
    'domain/deadlines/application-deadlines.ts',
  ),
];
