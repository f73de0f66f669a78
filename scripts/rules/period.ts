import { firstDayOf, lastDayOf } from '#shared/domain/periods/period.ts';
import { periodInCase } from '#shared/domain/periods/period-cases.ts';
import { readPeriod } from '#shared/domain/periods/read-period.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { obliqueCases } from '#shared/domain/words/cases.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { RulesCall } from './call.ts';

const cases = ['nominative', ...obliqueCases] as const;

/** `period "декабрь-январь 2018" --case prepositional`: a window in words, its first and its last day. */
export const periodCall: RulesCall = {
  usage: 'period "декабрь-январь 2018" [--case prepositional]',
  options: ['case'],
  flags: [],
  run({ positional, options }) {
    if (positional.length === 0) return err('Укажите период, например "декабрь-январь 2018".');
    const asked = options.get('case') ?? 'nominative';
    const grammaticalCase = cases.find((one) => one === asked);
    if (!grammaticalCase) return err(`Падежа «${asked}» нет. Есть: ${cases.join(', ')}.`);
    const period = readPeriod(positional.join(' '));
    if (!period.ok) return err(explain(period.error));
    const text = periodInCase(period.value, grammaticalCase).replaceAll('\u00A0', ' ');
    return ok({ text, from: firstDayOf(period.value), to: lastDayOf(period.value) });
  },
};
