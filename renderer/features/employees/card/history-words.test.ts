import { expect, test } from 'vitest';
import { aPost } from '#tests/support/an-employee.ts';
import { officeState } from '#tests/support/office-state.ts';
import { changesInWords } from './history-words.ts';

const words = (field: string, before: unknown, after: unknown, table = 'employees', seesPersonal = true) =>
  changesInWords(officeState(), [{ table, field, before, after }], seesPersonal).map((one) => [
    one.field,
    one.before,
    one.after,
  ]);

test('fields of the person are told in words; СНИЛС is masked', () => {
  expect(words('snils', '', '11223344595', 'employeePersonal')).toEqual([['СНИЛС', 'пусто', '112-233-••• ••']]);
  expect(words('bornOn', null, '1985-04-12', 'employeePersonal')).toEqual([['Дата рождения', 'пусто', '12.04.1985']]);
  expect(words('sex', '', 'FEMALE', 'employeePersonal')).toEqual([['Пол', 'пусто', 'женский']]);
  expect(words('lastName', 'Соколова', 'Ракитина')).toEqual([['Фамилия', 'Соколова', 'Ракитина']]);
});

test('who may not see personal data is not told them by the history either', () => {
  expect(words('snils', '', '11223344595', 'employeePersonal', false)).toEqual([]);
});

test('of a list only the entry that has changed is told, by the names of its fields', () => {
  const second = aPost({ id: 'p2', post: 'методист', subject: '', order: '', since: null, rate: '' });
  expect(words('posts', [aPost()], [aPost(), second])).toEqual([
    ['Сведения о занимаемой должности', 'пусто', 'МАОУ СОШ № 1, методист, вид работы: основное место работы'],
  ]);
  const hours = { id: 't', year: '2025/2026', subject: 'химия', classes: '', hours: '18' };
  expect(words('tariffs', [hours], [], 'employeeRecords')).toEqual([
    ['Тарификации', '2025/2026, химия, часов в неделю: 18', 'пусто'],
  ]);
  const scans = [{ sha256: 'a'.repeat(64), title: 'Программа.pdf' }];
  const speech = {
    id: 's',
    scans,
    kind: 'SPEECH',
    title: 'Опыты',
    from: '2026-03-01',
    level: 'REGIONAL',
    role: 'доклад',
  };
  expect(words('activities', [], [speech], 'employeeRecords')).toEqual([
    [
      'Профессиональная деятельность',
      'пусто',
      'Опыты, дата: 01.03.2026, уровень: региональный, форма выступления: доклад, файлы: Программа.pdf',
    ],
  ]);
});

test('confirmation, check, dismissal and years of work are told', () => {
  const signed = { at: '2026-11-20T05:00:00.000Z', by: 'hr' };
  expect(words('confirmation', null, signed)).toEqual([['Подтверждение', 'нет', 'да']]);
  expect(words('check', null, { ...signed, remark: 'Нет диплома' })).toEqual([['Проверка', 'пусто', 'Нет диплома']]);
  expect(words('check', null, { ...signed, remark: '' })).toEqual([['Проверка', 'пусто', 'Проверено']]);
  expect(words('dismissal', null, { on: '2026-06-30', document: '' })).toEqual([['Увольнение', 'пусто', '30.06.2026']]);
  const years = { total: '3', pedagogical: '', asOf: null };
  expect(words('experience', years, { ...years, total: '4' }, 'employeeRecords')).toEqual([
    ['Общий стаж, лет', '3', '4'],
  ]);
  expect(words('technologies', [], ['ICT'], 'employeeRecords')).toEqual([
    ['Использование образовательных технологий', 'пусто', 'Информационно-коммуникационные'],
  ]);
  const former = {
    id: 'm',
    lastName: 'Соколова',
    firstName: 'Алёна',
    patronymic: '',
    changedOn: null,
    document: '',
    isMisspelling: false,
  };
  expect(words('formerNames', [], [former])).toEqual([['Прежние имена', 'пусто', 'Соколова Алёна']]);
  expect(words('mergedInto', null, 'w2')).toEqual([]);
});
