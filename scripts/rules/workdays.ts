import { calendarWarnings, yearWarnings } from '#shared/domain/calendar/calendar-warnings.ts';
import { productionYears } from '#shared/domain/calendar/production-years.ts';
import { countYear, workCalendar } from '#shared/domain/calendar/work-calendar.ts';
import { addWorkingDays } from '#shared/domain/calendar/working-days.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { type Answer, dateOption, type RulesCall } from './call.ts';
import type { Input } from './input.ts';

const calendar = workCalendar(productionYears);

/** `workdays 2 --from 2026-02-20` or `workdays --year 2026`: the working calendar. */
export const workdaysCall: RulesCall = {
  usage: 'workdays 2 --from 2026-02-20 | workdays --year 2026',
  options: ['from', 'year'],
  flags: [],
  run(input) {
    const year = input.options.get('year');
    if (year === undefined) return fromDate(input);
    if (input.positional.length > 0 || input.options.has('from')) return err('Укажите что-то одно: --year или --from.');
    return ofYear(year);
  },
};

function ofYear(text: string): Answer {
  if (!/^20\d{2}$/u.test(text)) return err(`Года «${text}» в календаре нет. Укажите год от 2000 до 2099.`);
  const { working, off, short } = countYear(calendar, Number(text));
  return ok({ year: Number(text), working, off, short, warnings: yearWarnings(calendar, Number(text)).map(explain) });
}

function fromDate(input: Input): Answer {
  const [count = '', ...rest] = input.positional;
  if (!/^-?\d{1,4}$/u.test(count) || rest.length > 0)
    return err('Укажите число рабочих дней, например: workdays 2 --from 2026-02-20.');
  const from = dateOption(input, 'from');
  if (!from.ok) return from;
  if (from.value === null) return err('Укажите день, от которого считать: --from 2026-02-20.');
  const date = addWorkingDays(calendar, from.value, Number(count));
  return ok({ date, warnings: calendarWarnings(calendar, [from.value, date]).map(explain) });
}
