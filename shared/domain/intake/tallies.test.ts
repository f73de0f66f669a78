import { expect, test } from 'vitest';
import { aGrid, aJournalRow, JOURNAL_HEAD } from '#tests/support/a-grid.ts';
import { countClasses, tallyApplications, tallyMunicipalities } from './counts.ts';
import type { Judgement } from './judge-applications.ts';
import { judgeExperts } from './judge-experts.ts';
import { previewApplications, previewExperts } from './preview.ts';
import { dateProblem, problem, problemText } from './problem.ts';
import { countTidied } from './tidied.ts';

const asFound = { headerRow: null, mapping: null, municipality: '' };
const valid: Judgement = { rowClass: 'valid', problem: null };
const bad: Judgement = {
  rowClass: 'badDate',
  problem: { rowClass: 'badDate', field: 'receivedAt', reason: problem('date.empty', {}) },
};

test('rows are counted by class, and the classes add up', () => {
  expect(countClasses([valid, bad, bad])).toEqual({
    missingFio: 0,
    badDate: 2,
    unknownCategory: 0,
    invalidSnils: 0,
    badLimit: 0,
    duplicates: 0,
    valid: 1,
  });
});

test('only valid rows are told by category, form and municipality, in the order of the alphabet', () => {
  const { rows } = previewApplications(
    aGrid(
      JOURNAL_HEAD,
      aJournalRow({ municipality: 'г. Томск' }),
      aJournalRow({ claimed: 'высшая', municipality: 'Асиновский район' }),
      aJournalRow({ claimed: '???', municipality: 'ЗАТО Северск' }),
      aJournalRow({ municipality: 'г. Томск' }),
    ),
    asFound,
  );
  const judgements = [valid, valid, bad, valid];
  expect(tallyApplications(rows, judgements)).toEqual({
    byClaimed: { высшая: 1, первая: 2 },
    byForm: { очно: 3 },
  });
  expect(Object.entries(tallyMunicipalities(rows, judgements))).toEqual([
    ['Асиновский район', 1],
    ['г. Томск', 2],
  ]);
  expect(tallyApplications(rows, [bad, bad, valid, bad]).byClaimed).toEqual({ '': 1 });
});

const experts = (...lines: readonly string[]) =>
  previewExperts(aGrid('ФИО|Муниципалитет|Место работы|Предельная нагрузка', ...lines), asFound).rows;

test('an expert who stands twice with one place of work is a repeat of the first row', () => {
  const rows = experts(
    'Турова Вера|г. Томск|СОШ № 1|5',
    'ТУРОВА ВЕРА|г.Томск|СОШ №1|7',
    'Турова Вера|г. Томск|СОШ № 2|',
  );
  expect(judgeExperts(rows, new Set()).map(({ rowClass }) => rowClass)).toEqual(['valid', 'duplicates', 'valid']);
  const [, second] = judgeExperts(rows, new Set());
  expect(second?.problem).toMatchObject({ rowClass: 'duplicates', field: 'fullName' });
  expect(second?.problem && problemText(second.problem.reason)).toBe('Повтор строки 2: то же лицо и место работы');
});

test('a row that is left out is nobody’s first; what is wrong in a row itself comes before a repeat', () => {
  const rows = experts('Турова Вера|г. Томск|СОШ № 1|5', 'Турова Вера|г. Томск|СОШ № 1|много');
  expect(judgeExperts(rows, new Set([2])).map(({ rowClass }) => rowClass)).toEqual(['valid', 'badLimit']);
  const clean = experts('Турова Вера|г. Томск|СОШ № 1|5', 'Турова Вера|г. Томск|СОШ № 1|5');
  expect(judgeExperts(clean, new Set([2])).map(({ rowClass }) => rowClass)).toEqual(['valid', 'valid']);
});

test.each([
  ['0', 0, true],
  ['19', 19, true],
  ['1 000', 1000, true],
  ['99999', 99_999, true],
  ['5,0', 5, true],
  ['—', null, true],
  ['', null, true],
  ['-1', null, false],
  ['2,5', null, false],
  ['100000', null, false],
  ['много', null, false],
])('the limit of load «%s» is %s', (text, limit, isRead) => {
  const [row] = experts(`Турова Вера|г. Томск|СОШ № 1|${text}`);
  expect(row?.draft.loadLimit).toBe(limit);
  expect(row?.problems.map(({ rowClass, field, reason }) => [rowClass, field, problemText(reason)])).toEqual(
    isRead ? [] : [['badLimit', 'loadLimit', 'Нужно целое число заявлений или пустая клетка']],
  );
  expect(row?.unread).toEqual(isRead ? {} : { loadLimit: text });
});

test.each([
  [dateProblem({ kind: 'empty' }), 'Не указана дата подачи'],
  [dateProblem({ kind: 'notADate' }), 'Не дата: нужен день, месяц, год'],
  [dateProblem({ kind: 'bareNumber' }), 'Число вместо даты: наберите день, месяц, год'],
  [dateProblem({ kind: 'noSuchMonth', month: 25 }), 'Месяца 25 не бывает'],
  [dateProblem({ kind: 'noSuchDay', month: 2, year: 2026, days: 28 }), 'В феврале 2026 года 28 дней'],
  [dateProblem({ kind: 'noSuchDay', month: 12, year: 2026, days: 31 }), 'В декабре 2026 года 31 день'],
  [dateProblem({ kind: 'yearOutOfRange', year: 206 }), 'Год 206 не подходит: проверьте четыре цифры года'],
  [problem('category.empty', {}), 'Не указана заявленная категория'],
  [problem('category.several', {}), 'Нужна одна категория'],
  [problem('category.unknown', {}), 'Такой категории нет'],
  [problem('snils.checksum', { expected: '95' }), 'Опечатка: последние цифры 95'],
  [problem('snils.digits', { digits: 9 }), 'В СНИЛС 11 цифр, здесь 9'],
  [problem('duplicate.rowBySnils', { row: 3 }), 'Повтор строки 3 по СНИЛС'],
  [problem('duplicate.rowByName', { row: 3 }), 'Повтор строки 3 по ФИО'],
  [problem('duplicate.officeBySnils', { systemNo: 7 }), 'Уже есть: № 7, по СНИЛС'],
  [problem('duplicate.officeByName', { systemNo: 7 }), 'Уже есть: № 7, по ФИО'],
])('%o is told as «%s»', (found, words) => {
  expect(problemText(found)).toBe(words);
});

test('a reason that nobody knows is told by no words', () => {
  expect(problemText({ code: 'unknown', facts: {} })).toBe('');
});

const tidied = (texts: Readonly<Record<string, string>>) => countTidied([{ number: 2, texts }]);
const nothing = { snils: 0, blanks: 0, dates: 0, capitals: 0 };

test.each([
  [{ snils: '112-233-445 95' }, {}],
  [{ snils: '11223344595' }, { snils: 1 }],
  [{ snils: 'нет' }, {}],
  [{ receivedAt: '01.09.2026', heldUntil: '2026-09-01' }, {}],
  [{ receivedAt: '1.9.26', heldUntil: '1 мая 2027' }, { dates: 2 }],
  [{ heldUntil: 'бессрочно' }, {}],
  [{ fullName: 'ИВАНОВА АННА' }, { capitals: 1 }],
  [{ lastName: 'ИВАНОВА' }, { capitals: 1 }],
  [{ fullName: 'Иванова Анна' }, {}],
  [{ organisation: 'МАДОУ ДЕТСКИЙ САД № 3', post: 'ВОСПИТАТЕЛЬ' }, { capitals: 2 }],
  [{ organisation: 'МАОУ СОШ № 1', post: 'ИЗО' }, {}],
  [{ post: ' учитель' }, { blanks: 1 }],
])('%o needs this much tidying: %o', (texts, counts) => {
  expect(tidied(texts)).toEqual({ ...nothing, ...counts });
});
