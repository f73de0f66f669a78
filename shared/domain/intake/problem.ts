import type { Refusal } from '#shared/kernel/refusal.ts';
import { refuserOf } from '../refusals/refuse.ts';
import type { DateFault } from './intake-date.ts';

const MONTHS = [
  'январе',
  'феврале',
  'марте',
  'апреле',
  'мае',
  'июне',
  'июле',
  'августе',
  'сентябре',
  'октябре',
  'ноябре',
  'декабре',
];
const DAYS = new Intl.PluralRules('ru');

const sentences = {
  'name.empty': () => 'Не указаны фамилия и имя',
  'name.noFirstName': () => 'Не указано имя',
  'name.noLastName': () => 'Не указана фамилия',
  'name.notAName': (f: { text: string }) => `В ячейке ФИО не имя: «${f.text}»`,
  'date.empty': () => 'Не указана дата подачи',
  'date.notADate': () => 'Не дата: нужен день, месяц, год',
  'date.bareNumber': () => 'Число вместо даты: наберите день, месяц, год',
  'date.noSuchMonth': (f: { month: number }) => `Месяца ${f.month} не бывает`,
  'date.noSuchDay': (f: { month: number; year: number; days: number }) =>
    `В ${MONTHS[f.month - 1] ?? ''} ${f.year} года ${f.days} ${DAYS.select(f.days) === 'one' ? 'день' : 'дней'}`,
  'date.yearOutOfRange': (f: { year: number }) => `Год ${f.year} не подходит: проверьте четыре цифры года`,
  'category.empty': () => 'Не указана заявленная категория',
  'category.several': () => 'Нужна одна категория',
  'category.unknown': () => 'Такой категории нет',
  'snils.checksum': (f: { expected: string }) => `Опечатка: последние цифры ${f.expected}`,
  'snils.digits': (f: { digits: number }) => `В СНИЛС 11 цифр, здесь ${f.digits}`,
  'duplicate.rowBySnils': (f: { row: number }) => `Повтор строки ${f.row} по СНИЛС`,
  'duplicate.rowByName': (f: { row: number }) => `Повтор строки ${f.row} по ФИО`,
  'duplicate.officeBySnils': (f: { systemNo: number }) => `Уже есть: № ${f.systemNo}, по СНИЛС`,
  'duplicate.officeByName': (f: { systemNo: number }) => `Уже есть: № ${f.systemNo}, по ФИО`,
  'duplicate.expertRow': (f: { row: number }) => `Повтор строки ${f.row}: то же лицо и место работы`,
  'limit.notANumber': () => 'Нужно целое число заявлений или пустая клетка',
} as const;

/** What is wrong with a row, in a code and the figures of its sentence. */
export const problem = refuserOf(sentences);

/** The reason as the table of rows shows it. */
export function problemText(found: Refusal): string {
  const known: Readonly<Record<string, (facts: never) => string>> = sentences;
  return known[found.code]?.(found.facts as never) ?? '';
}

/** The problem of a date that cannot be read. */
export function dateProblem(fault: DateFault): Refusal {
  switch (fault.kind) {
    case 'empty':
      return problem('date.empty', {});
    case 'notADate':
      return problem('date.notADate', {});
    case 'bareNumber':
      return problem('date.bareNumber', {});
    case 'noSuchMonth':
      return problem('date.noSuchMonth', { month: fault.month });
    case 'noSuchDay':
      return problem('date.noSuchDay', { month: fault.month, year: fault.year, days: fault.days });
    case 'yearOutOfRange':
      return problem('date.yearOutOfRange', { year: fault.year });
  }
}
