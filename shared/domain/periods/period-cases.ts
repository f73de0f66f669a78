import { must } from '#shared/kernel/assert.ts';
import type { CaseForms, ObliqueCase } from '../words/cases.ts';
import { nbsp } from '../words/spaces.ts';
import { monthNames } from './month-names.ts';
import { monthOf, shiftPeriod, yearOf } from './period.ts';
import { periodTitle } from './period-words.ts';

/** A window in any case: «декабрь-январь 2018», «декабре-январе 2018 г.»; without its preposition. */
export function periodInCase(period: string, grammaticalCase: keyof CaseForms): string {
  if (grammaticalCase === 'nominative') return periodTitle(period);
  const next = shiftPeriod(period, 1);
  const months = [period, next].map((one) => monthInCase(monthOf(one), grammaticalCase)).join('-');
  return `${months} ${yearOf(next)}${nbsp}г.`;
}

/** A month in a case; months are things, so the accusative is the nominative. */
function monthInCase(month: number, grammaticalCase: ObliqueCase): string {
  const name = must(monthNames[month - 1], `month ${month}`);
  switch (grammaticalCase) {
    case 'genitive':
      return name.genitive;
    case 'dative':
      return name.genitive.replace(/я$/u, 'ю').replace(/а$/u, 'у');
    case 'accusative':
      return name.nominative;
    case 'instrumental':
      return instrumental(name.nominative);
    case 'prepositional':
      return name.prepositional;
  }
}

/** «январём» with the stress on the end, «апрелем» without, «мартом», «маем». */
function instrumental(month: string): string {
  if (/(враль|варь|ябрь|брь)$/u.test(month)) return month.replace(/ь$/u, 'ём');
  if (/[йь]$/u.test(month)) return `${month.slice(0, -1)}ем`;
  return `${month}ом`;
}
