import { expect, test } from 'vitest';
import { aGrid } from '#tests/support/a-grid.ts';
import { chosenHeader, findHeader, headerAt, sampleRows } from './find-header.ts';

const head = 'ФИО|Должность|Дата подачи';
const rowsOf = (header: ReturnType<typeof findHeader>) => header && [header.first, header.last];
const blank = (count: number) => Array.from({ length: count }, () => '');

test('a head names three fields and somebody', () => {
  expect(rowsOf(findHeader(aGrid('ФИО|Должность', 'а|б'), 'applications'))).toBeNull();
  expect(rowsOf(findHeader(aGrid('Должность|Дата подачи|Телефон', 'а|б|в'), 'applications'))).toBeNull();
  expect(rowsOf(findHeader(aGrid(head, 'а|б|в'), 'applications'))).toEqual([0, 0]);
  expect(rowsOf(findHeader(aGrid('Фамилия|Должность|Дата подачи', 'а|б|в'), 'applications'))).toEqual([0, 0]);
});

test('the head is looked for in the first sixty rows, also where it is the last of them', () => {
  expect(rowsOf(findHeader(aGrid(...blank(59), head, 'а|б|в'), 'applications'))).toEqual([59, 59]);
  expect(rowsOf(findHeader(aGrid(...blank(60), head, 'а|б|в'), 'applications'))).toBeNull();
  expect(rowsOf(findHeader(aGrid('', head), 'applications'))).toEqual([1, 1]);
});

test('a better head close beneath wins, a far one is another table, of equals the first', () => {
  const better = `${head}|Телефон`;
  expect(rowsOf(findHeader(aGrid(head, 'а|', '', better), 'applications'))).toEqual([3, 3]);
  expect(rowsOf(findHeader(aGrid(head, 'а|', '', '', better), 'applications'))).toEqual([0, 0]);
  expect(rowsOf(findHeader(aGrid(head, 'а|', head), 'applications'))).toEqual([0, 0]);
});

test('two rows are one head where the second names more; a title row is no part of it', () => {
  const double = aGrid('Педагог|Категория|', 'ФИО|имеющаяся|заявленная', 'а|б|в');
  expect(rowsOf(headerAt(double, 'applications', 0))).toEqual([0, 1]);
  expect(rowsOf(headerAt(aGrid('ЖУРНАЛ||', head), 'applications', 0))).toEqual([0, 0]);
  expect(rowsOf(headerAt(aGrid(head, 'ФИО||'), 'applications', 0))).toEqual([0, 0]);
  expect(rowsOf(headerAt(aGrid('', head), 'applications', 1))).toEqual([1, 1]);
});

test('headings are those of the lowest row, or of the upper one where the lower is empty', () => {
  const double = aGrid('ФИО|Категория|Категория', '|имеющаяся|заявленная', 'а|б|в');
  expect(headerAt(double, 'applications', 0).headings).toEqual(['ФИО', 'имеющаяся', 'заявленная']);
});

test('the row that the user shows is the head, with the row above where that explains more', () => {
  const double = aGrid('ФИО|Категория|Категория', '|имеющаяся|заявленная', 'а|б|в');
  expect(rowsOf(chosenHeader(double, 'applications', 1))).toEqual([0, 1]);
  expect(rowsOf(chosenHeader(double, 'applications', 0))).toEqual([0, 1]);
  const below = aGrid('а|б|в', head, 'г|д|е');
  expect(rowsOf(chosenHeader(below, 'applications', 1))).toEqual([1, 1]);
  const nothing = aGrid('а|б', 'в|г', 'д|е');
  expect(rowsOf(chosenHeader(nothing, 'applications', 1))).toEqual([1, 1]);
  const three = aGrid('Телефон|СНИЛС|Предмет', 'ФИО|Категория|Категория', '|имеющаяся|заявленная', 'а|б|в');
  expect(rowsOf(chosenHeader(three, 'applications', 1))).toEqual([1, 2]);
});

test('the user is shown the first rows, clean and cut short', () => {
  const grid = aGrid(`а\u00a0б|${'в'.repeat(90)}`, ...Array.from({ length: 50 }, () => 'г'));
  const rows = sampleRows(grid);
  expect(rows).toHaveLength(40);
  expect(rows[0]).toEqual(['а б', 'в'.repeat(80)]);
  expect(rows[1]).toEqual(['г', '']);
  expect(sampleRows(grid, 2)).toHaveLength(2);
  expect(sampleRows(aGrid(Array.from({ length: 50 }, () => 'а').join('|')))[0]).toHaveLength(40);
});
