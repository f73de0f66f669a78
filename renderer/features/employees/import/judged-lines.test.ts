import { expect, test } from 'vitest';
import { recogniseEmployees } from '#shared/domain/employees/import/employee-columns.ts';
import { readEmployees } from '#shared/domain/employees/import/read-employees.ts';
import { must } from '#shared/kernel/assert.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { anEmployee, aPersonal } from '#tests/support/an-employee.ts';
import { officeState } from '#tests/support/office-state.ts';
import { isShownLine, judgedFile, outcomeWords } from './judged-lines.ts';

const rows = [
  ['ФИО', 'Должность', 'Место работы', 'Телефон'],
  ['Лугова Анна', 'учитель', '', ''],
  ['Ракитина Алёна Павловна', 'учитель', 'МАОУ СОШ № 1', ''],
  ['Ракитина Алёна Павловна', 'методист', 'МАОУ СОШ № 1', ''],
  ['Лугова Анна', 'учитель', 'МАОУ гимназия № 3', ''],
  ['Лугова Анна', 'учитель', 'Школа на Луне', ''],
  ['Лугова Анна', '', 'МАОУ СОШ № 1', ''],
];

function judged(dismissal: { readonly on: LocalDate; readonly document: string } | null = null) {
  const office = officeState({ employees: [anEmployee({ dismissal })], employeePersonal: [aPersonal()] });
  const offered = must(office.get('organisations', 'school-1'), 'school');
  const lines = readEmployees(rows, must(recogniseEmployees(rows), 'columns'));
  const mayFill = ({ municipalityId }: { readonly municipalityId: string }) => municipalityId === 'tomsk';
  return judgedFile(office, lines, { offered, mayFill, mayFillCard: () => true, idOf: (key) => key });
}

test('each row is told what becomes of it, and why it is not taken', () => {
  expect(judged().lines.map(outcomeWords)).toEqual([
    'новая карточка',
    'уже есть',
    'карточка дополнится',
    'чужая организация, строка не загрузится',
    'организации нет в справочнике, строка не загрузится',
    'нет должности, строка не загрузится',
  ]);
});

test('only rows that are taken are loaded, with ids of their own; a row without a place is of the place offered', () => {
  const { employees, plan } = judged();
  expect(employees.map(({ newId, organisationId }) => [newId, organisationId])).toEqual([
    ['card 2', 'school-1'],
    ['card 3', 'school-1'],
    ['card 4', 'school-1'],
  ]);
  expect(plan.cards).toHaveLength(2);
});

test('rows are shown by what becomes of them; a card closed by dismissal is a remark', () => {
  const shown = (dismissal: Parameters<typeof judged>[0], what: Parameters<typeof isShownLine>[1]) =>
    judged(dismissal)
      .lines.filter((line) => isShownLine(line, what))
      .map(({ line }) => line.number);
  expect(shown(null, 'all')).toHaveLength(6);
  expect(shown(null, 'trouble')).toEqual([5, 6, 7]);
  expect(shown(null, 'changed')).toEqual([4]);
  expect(shown({ on: '2026-01-01' as LocalDate, document: '' }, 'trouble')).toEqual([3, 4, 5, 6, 7]);
});
