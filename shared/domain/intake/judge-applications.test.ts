import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { aGrid, aJournalRow, JOURNAL_HEAD } from '#tests/support/a-grid.ts';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { judgeApplications, noChoices } from './judge-applications.ts';
import { noOffice, officeDuplicates } from './office-duplicates.ts';
import { previewApplications } from './preview.ts';
import { problemText } from './problem.ts';
import { mendApplication } from './row-texts.ts';

const ANNA = '112-233-445 95';
const OLGA = '001-111-111 28';

function rowsOf(...rows: readonly Parameters<typeof aJournalRow>[0][]) {
  const grid = aGrid(JOURNAL_HEAD, ...rows.map(aJournalRow));
  return previewApplications(grid, { headerRow: null, mapping: null, municipality: '' }).rows;
}

function classesOf(...rows: readonly Parameters<typeof aJournalRow>[0][]) {
  return judgeApplications(rowsOf(...rows), noOffice, noChoices).map(({ rowClass }) => rowClass);
}

function reasonsOf(rows: ReturnType<typeof rowsOf>, office = noOffice, choices = noChoices) {
  return judgeApplications(rows, office, choices).map(({ problem }) => (problem ? problemText(problem.reason) : ''));
}

test('a row has the first class that fits: name, date, category, СНИЛС', () => {
  const worst = { name: '', date: 'сентябрь', claimed: 'вторая', snils: '1' };
  expect(
    classesOf(worst, { ...worst, name: 'Иванова Анна' }, { claimed: 'вторая', snils: '1' }, { snils: '1' }, {}),
  ).toEqual(['missingFio', 'badDate', 'unknownCategory', 'invalidSnils', 'duplicates']);
});

test('a missing patronymic, form and СНИЛС are fine', () => {
  expect(classesOf({ name: 'Иванова Анна' })).toEqual(['valid']);
});

test('the reason of every bad row is told in words', () => {
  const rows = rowsOf(
    { name: 'Иванова' },
    { name: 'Петрова Ольга', date: '31.02.2026' },
    { name: 'Сидорова Ольга', claimed: 'высшая/первая' },
    { name: 'Титова Ольга', snils: '123-456-789 12' },
    { name: 'Фокина Ольга', snils: ANNA },
    { name: 'Фокина Ольга', snils: '11223344595', post: 'УЧИТЕЛЬ' },
  );
  expect(reasonsOf(rows)).toEqual([
    'Не указано имя',
    'В феврале 2026 года 28 дней',
    'Нужна одна категория',
    'Опечатка: последние цифры 64',
    '',
    'Повтор строки 6 по СНИЛС',
  ]);
});

test('without СНИЛС the same name in ё and е is one person', () => {
  const rows = rowsOf({ name: 'Семёнова Алёна Фёдоровна' }, { name: 'СЕМЕНОВА Алена Федоровна' });
  expect(reasonsOf(rows)).toEqual(['', 'Повтор строки 2 по ФИО']);
});

test('one СНИЛС and one without: the same name is one person, in either order', () => {
  expect(classesOf({ snils: ANNA }, {})).toEqual(['valid', 'duplicates']);
  expect(classesOf({}, { snils: ANNA })).toEqual(['valid', 'duplicates']);
});

test('the same name with two different valid СНИЛС is two people', () => {
  expect(classesOf({ snils: ANNA }, { snils: OLGA })).toEqual(['valid', 'valid']);
});

test('the same СНИЛС under two names is one person', () => {
  expect(classesOf({ snils: ANNA }, { snils: ANNA, name: 'Петрова Анна Петровна' })).toEqual(['valid', 'duplicates']);
});

test('another post or another category is another application', () => {
  expect(classesOf({ snils: ANNA }, { snils: ANNA, post: 'методист' }, { snils: ANNA, claimed: 'высшая' })).toEqual([
    'valid',
    'valid',
    'valid',
  ]);
});

test('a row left out repeats nothing any more, and a mended row is judged again', () => {
  const rows = rowsOf({ snils: ANNA }, { snils: ANNA }, { name: 'Петрова Ольга', date: '31.02.2026' });
  const leftOut = { ...noChoices, leftOut: new Set([2]) };
  expect(judgeApplications(rows, noOffice, leftOut)[1]?.rowClass).toBe('valid');
  const mended = rows.map((row) => (row.number === 4 ? mendApplication(row, 'receivedAt', '28.02.2026') : row));
  expect(judgeApplications(mended, noOffice, noChoices)[2]?.rowClass).toBe('valid');
});

test('a wrong СНИЛС accepted on purpose is valid, unless the name repeats', () => {
  const rows = rowsOf({ snils: '123-456-789 12' }, { snils: '123-456-789 13' });
  const accepted = { ...noChoices, accepted: new Set([2, 3]) };
  expect(judgeApplications(rows, noOffice, accepted).map(({ rowClass }) => rowClass)).toEqual(['valid', 'duplicates']);
});

test('what the office has already is a repeat, and names its number', () => {
  const inOffice = anApplication({
    lastName: 'Иванова',
    firstName: 'Анна',
    patronymic: 'Петровна',
    claimedCategory: 'FIRST',
    systemNo: 118,
  });
  const bySnils = officeState({ applications: [inOffice], personal: [{ id: 'a1', snils: '11223344595' }] });
  expect(reasonsOf(rowsOf({ snils: ANNA }, { snils: OLGA }), officeDuplicates(bySnils))).toEqual([
    'Уже есть: № 118, по СНИЛС',
    '',
  ]);
  const byName = officeState({ applications: [inOffice] });
  expect(reasonsOf(rowsOf({ snils: OLGA }), officeDuplicates(byName))).toEqual(['Уже есть: № 118, по ФИО']);
});

test('an application that is over lets a new filing in, but not the very same one', () => {
  const over = anApplication({
    lastName: 'Иванова',
    firstName: 'Анна',
    patronymic: 'Петровна',
    claimedCategory: 'FIRST',
    status: 'INTAKE_REFUSED',
    receivedAt: '2026-09-01' as LocalDate,
  });
  const office = officeDuplicates(officeState({ applications: [over] }));
  expect(reasonsOf(rowsOf({ date: '01.09.2026' }), office)).toEqual(['Уже есть: № 1, по ФИО']);
  expect(reasonsOf(rowsOf({ date: '05.10.2026' }), office)).toEqual(['']);
});
