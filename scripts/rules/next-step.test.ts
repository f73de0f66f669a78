import { expect, test } from 'vitest';
import { nextStepAnswer } from './next-step.ts';

function ask(asked: Parameters<typeof nextStepAnswer>[0]) {
  const answer = nextStepAnswer(asked);
  if (!answer.ok) throw new Error(answer.error);
  return (name: string) => answer.value.commands.find((command) => command.name === name);
}

test('a coordinator may register a withdrawal of what is sent to expertise, and may not start the expertise', () => {
  const step = ask({ status: 'Направлено на экспертизу', role: 'coordinator', profile: 'tomsk' });
  expect(step('registerWithdrawal')).toMatchObject({ allowed: true, reason: null, transition: 'T22' });
  expect(step('startExpertise')).toMatchObject({
    allowed: false,
    reason: 'Начало экспертизы: не разрешено роли «муниципальный координатор». Обратитесь к секретарю комиссии.',
  });
  expect(step('supplement')).toMatchObject({ allowed: false });
});

test('the portfolio is supplemented only while information is awaited and after sending to expertise', () => {
  const may = (status: string) => ask({ status, role: 'operator' })('supplement')?.allowed;
  expect(['Ожидание получения дополнительных сведений', 'Направлено на экспертизу'].map(may)).toEqual([true, true]);
  expect(['Заявление принято к рассмотрению', 'Экспертиза', 'Заявление зарегистрировано'].map(may)).toEqual([
    false,
    false,
    false,
  ]);
});

test('the simplified form never goes to experts, and only it skips them', () => {
  const status = 'Заявление принято к рассмотрению';
  const simplified = ask({ status, role: 'оператор', form: 'упрощенно' });
  expect(simplified('sendToExpertise')?.reason).toMatch(/упрощённая форма/);
  expect(simplified('skipExpertise')?.allowed).toBe(true);
  expect(ask({ status, role: 'оператор', form: 'очно' })('skipExpertise')?.allowed).toBe(false);
});

test('a step that comes too early names the step to take first', () => {
  const step = ask({ status: 'Заявление зарегистрировано', role: 'secretary' });
  expect(step('startExpertise')?.reason).toBe(
    '«Начать экспертизу» — из состояния «Направлено на экспертизу», а сейчас «Заявление зарегистрировано». Сначала: «Принять к рассмотрению».',
  );
});

test('a late withdrawal is off where the region has not switched it on', () => {
  const step = ask({ status: 'Экспертиза завершена', role: 'operator', profile: 'irkutsk' });
  expect(step('withdrawLate')?.reason).toMatch(/профиле региона/);
});

test.each([
  { asked: { role: 'operator' }, words: /Статус не указан/ },
  { asked: { status: 'Нет такого', role: 'operator' }, words: /Статус: «Нет такого» нет/ },
  { asked: { status: 'Экспертиза', role: 'царь' }, words: /Роль: «царь» нет/ },
  { asked: { status: 'Экспертиза', role: 'operator', profile: 'москва' }, words: /Профиль/ },
  { asked: { status: 'Экспертиза', role: 'operator', form: 'заочно' }, words: /Форма/ },
])('what is not known is said in words: $words', ({ asked, words }) => {
  const answer = nextStepAnswer(asked);
  expect(answer.ok ? '' : answer.error).toMatch(words);
});
