import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answerTo } from './answer.ts';

const folder = mkdtempSync(join(tmpdir(), 'rules-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The answer to a command line, words parted by blanks and quotes kept together. */
function ask(line: string): unknown {
  const argv = (line.match(/"[^"]*"|\S+/gu) ?? []).map((word) => word.replaceAll('"', ''));
  const answer = answerTo(argv);
  return answer.ok ? answer.value : { error: answer.error };
}

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const sheet = {
  ...{ '1.1': 1, '1.2': 0, '1.3': 1, '1.4': 1, '2.1': 1, '2.2': 1, '2.3': 1, '2.4': 1 },
  ...{ '3.1': 2, '3.2': 2, '3.3': 2, '3.4': 2, '4.1': 1, '4.2': 1, '4.3': 1, '4.4': 1 },
};

test('a СНИЛС is right, or its error is told', () => {
  expect(ask('snils "112-233-445 95"')).toEqual({
    valid: true,
    digits: '11223344595',
    formatted: '112-233-445 95',
    warnings: [],
  });
  expect(ask('snils 12345678912')).toMatchObject({
    valid: false,
    warnings: [expect.stringContaining('последние две — 64')],
  });
});

test('deadlines from the day of filing, and what the others wait for', () => {
  expect(ask('deadlines --received 2023-11-03 --profile kuzbass')).toMatchObject({
    D30: { safe: '2023-12-03', legal: '2023-12-04' },
    D60: { safe: '2024-02-01', legal: '2024-02-01', assumedStart: '2023-12-03' },
    D90: { safe: '2024-02-01', legal: '2024-02-01' },
    waiting: { A5: '--session' },
  });
});

test('deadlines from all that has happened wait for nothing', () => {
  const line =
    'deadlines --received 03.11.2023 --start 2023-11-20 --held-until 2024-03-01 --invited 2023-11-20 --last-work 2023-11-27 --score-by 2023-12-10 --note-by 2023-12-08 --concluded 2023-12-11 --session 2023-12-25 --decided 2023-12-25 --refused --period "декабрь-январь 2024"';
  expect(ask(line)).toMatchObject({
    D60: { legal: '2024-01-19' },
    C2: { legal: '2023-11-22' },
    Y1: { legal: '2024-12-25' },
    P: { legal: '2024-01-31' },
    waiting: { CX: '--confirm-by' },
    warnings: expect.arrayContaining([expect.stringContaining('не подтверждена')]),
  });
});

test('names and posts in all cases', () => {
  expect(ask('decline "Баязитов Дамир Хакимджанович"')).toMatchObject({
    sex: 'male',
    dative: 'Баязитову Дамиру Хакимджановичу',
    doubtful: false,
  });
  expect(ask('decline --post "учитель русского языка и литературы"')).toMatchObject({
    sex: null,
    dative: 'учителю русского языка и литературы',
  });
});

test('a window in words, with its first and last day', () => {
  expect(ask('period "декабрь-январь 2018" --case prepositional')).toEqual({
    text: 'декабре-январе 2018 г.',
    from: '2017-12-01',
    to: '2018-01-31',
  });
  expect(ask('period декабрь-январь 2018')).toMatchObject({ text: 'декабрь-январь 2018' });
});

test('votes are counted by the rule, and by the region’s setting', () => {
  const tie = 'vote --members 9 --present 6 --for 3 --against 3 --abstain 0';
  expect(ask(tie)).toMatchObject({ quorum: true, needed: 6, decision: 'granted', tie: true });
  expect(ask('vote --members 9 --present 5 --for 5 --against 0')).toMatchObject({ quorum: false, decision: null });
  const abstained = 'vote --members 9 --present 6 --for 2 --against 1 --abstain 3';
  expect(ask(abstained)).toMatchObject({ decision: 'granted' });
  expect(ask(`${abstained} --abstentions-against`)).toMatchObject({ decision: 'refused' });
});

test('working days from a date and of a year', () => {
  expect(ask('workdays 2 --from 2026-02-20')).toEqual({ date: '2026-02-25', warnings: [] });
  expect(ask('workdays -5 --from 2026-02-25')).toMatchObject({ date: '2026-02-17' });
  expect(ask('workdays --year 2026')).toMatchObject({ working: 247, off: 118, warnings: [] });
  expect(ask('workdays --year=2027')).toMatchObject({ warnings: [expect.stringContaining('ещё не утверждены')] });
});

test('a sheet is added up; its verdict is the expert’s where there is no threshold', () => {
  const path = file('sheet.json', sheet);
  expect(ask(`score ${path} --template sverdlovsk`)).toMatchObject({
    groups: { 1: 3, 2: 4, 3: 8, 4: 4 },
    total: 19,
    verdict: null,
  });
  const judged = file('judged.json', { ...sheet, '2.3': null, verdict: 'не соответствует' });
  expect(ask(`score ${judged} --template sverdlovsk`)).toMatchObject({
    total: 18,
    verdict: 'не соответствует',
    warnings: [],
  });
});

test('a sheet is added up by a template of one’s own', () => {
  const node = {
    parent: null,
    kind: 'points',
    min: 0,
    max: 10,
    isMaxUnconfirmed: false,
    step: 0.1,
    isOptional: false,
    evidenceRequired: false,
    options: [],
  };
  const template = file('own.json', {
    id: 'own',
    title: 'Свой',
    categories: ['FIRST'],
    posts: [],
    validFrom: null,
    validTo: null,
    source: '',
    nodes: [
      { ...node, code: '1', title: 'Первый' },
      { ...node, code: '2', title: 'Второй' },
    ],
    rule: { kind: 'threshold', minTotal: 0.3, minPerGroup: {} },
  });
  expect(ask(`score ${file('own-sheet.json', { 1: 0.1, 2: 0.2 })} --template ${template}`)).toMatchObject({
    total: 0.3,
    verdict: 'соответствует',
  });
});

test.each([
  ['', /Можно спросить/],
  ['toString', /Вопроса «toString» нет/],
  ['snils', /Укажите СНИЛС/],
  ['deadlines', /Не указана дата подачи/],
  ['deadlines --received 2023-02-30', /Даты «2023-02-30» не бывает/],
  ['deadlines --received', /После --received нужно значение/],
  ['deadlines --received 2023-11-03 --received 2023-11-04', /указан дважды/],
  ['deadlines --received 2023-11-03 --profile moscow', /Профиля «moscow» нет/],
  ['deadlines --received 2023-11-03 --period зима', /Период «зима» не понят/],
  ['deadlines --received 2023-11-03 --session вчера', /Даты «вчера» не бывает/],
  ['decline', /Укажите фамилию/],
  ['decline Иванов --post учитель', /что-то одно/],
  ['period', /Укажите период/],
  ['period "январь-март 2018"', /не из двух месяцев подряд/],
  ['period "январь-февраль 2018" --case vocative', /Падежа «vocative» нет/],
  ['vote --members 9 --present 6 --for 3 --against 2 --abstain 0', /Голоса не сходятся/],
  ['vote --members девять --present 6 --for 3 --against 3', /нужно целое число/],
  ['vote --members 9 --present 6 --for 3', /Не указано --against/],
  ['vote --members 9 --present 6 --for 3 --against 3 --abstain -1', /нужно целое число/],
  ['workdays', /Укажите число рабочих дней/],
  ['workdays 2', /--from/],
  ['workdays 2 --year 2026', /что-то одно/],
  ['workdays --year 1999', /Года «1999»/],
  ['workdays 2 --to 2026-01-01', /Параметра --to здесь нет/],
  ['score', /Укажите файл/],
  ['score sheet.json --template moscow', /Листа оценки «moscow» нет/],
  ['score нет-такого.json --template sverdlovsk', /не открывается/],
])('«%s» is answered in words, without a trace of the program', (line, words) => {
  const { error } = ask(line) as { error: string };
  expect(error).toMatch(words);
  expect(error).not.toMatch(/Error|undefined|\bat\b/u);
});

test.each([
  ['[1]', /Лист не прочитан/],
  ['{', /Лист не прочитан/],
  ['{"1.1": true}', /Лист не прочитан/],
  ['{"9.9": 1}', /Критерия 9\.9 в этом листе нет/],
  ['{"1.1": -1, "1.2": 0.5}', /Критерий 1\.1: меньше 0.*\n.*Критерий 1\.2: баллы ставят с шагом 1/su],
])('a sheet that does not fit is refused with every reason: %s', (content, words) => {
  const { error } = ask(`score ${file('bad.json', content)} --template sverdlovsk`) as { error: string };
  expect(error).toMatch(words);
});
