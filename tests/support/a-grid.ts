import type { Grid } from '#shared/domain/intake/grid.ts';

/** A sheet of rows given as text, cells separated by `|`; blanks around cells are dropped. */
export function aGrid(...lines: readonly string[]): Grid {
  return { rows: lines.map((line) => (line === '' ? [] : line.split('|').map((cell) => cell.trim()))), merges: [] };
}

/** The usual head of a journal in one row, for tests of its rows. */
export const JOURNAL_HEAD =
  'Дата подачи|ФИО|Должность|Заявленная категория|СНИЛС|Муниципалитет|Место работы|Форма аттестации';

/** A row of {@link JOURNAL_HEAD}: a teacher of Томск who claims the first category, unless said otherwise. */
export function aJournalRow(
  cells: Partial<Record<'date' | 'name' | 'post' | 'claimed' | 'snils' | 'municipality', string>>,
): string {
  const {
    date = '01.09.2026',
    name = 'Иванова Анна Петровна',
    post = 'учитель',
    claimed = 'первая',
    snils = '',
  } = cells;
  return [date, name, post, claimed, snils, cells.municipality ?? 'г. Томск', 'МАОУ СОШ № 1', 'очно'].join('|');
}
