import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { conditionsOf } from './step-conditions.ts';

const step = (key: Parameters<typeof conditionsOf>[2]['key'], refusal: string | null = null) => ({
  key,
  label: '',
  refusal,
  isOfStatus: true,
});

const told = (...given: Parameters<typeof conditionsOf>) =>
  conditionsOf(...given).map(({ text, isMet }) => `${isMet ? '+' : '-'} ${text}`);

test('the panel is filled first, then sent', () => {
  const application = anApplication({ period: '2026-11', expertIds: ['e1'] });
  expect(told(officeState(), application, step('assignExperts'))).toEqual([
    '+ Период выбран',
    '- Экспертов назначено 1 из 2',
  ]);
});

test('information is waited for as long as a blocking request is open', () => {
  const request = {
    id: 'q1',
    applicationId: 'a1',
    kind: 'EMPLOYER' as const,
    isBlocking: true,
    text: 'Справка',
    due: '2026-11-27' as LocalDate,
    askedAt: '2026-11-20T05:00:00.000Z' as never,
    askedBy: 'secretary',
    answer: null,
  };
  const office = officeState({ infoRequests: [request] });
  expect(told(office, anApplication(), step('infoReceived', 'Ждём'))).toEqual(['- Ждём ответа на запросы: 1']);
  expect(told(officeState(), anApplication(), step('infoReceived'))).toEqual(['+ Все обязательные запросы закрыты']);
});

test('the archive waits for the papers of the outcome', () => {
  const refused = anApplication({ status: 'INTAKE_REFUSED' });
  expect(told(officeState(), refused, step('archive', 'Нет документов'))).toEqual([
    '- Нет документа: уведомление об отказе в приёме',
  ]);
});

test('the expertise begins when all have confirmed', () => {
  expect(told(officeState(), anApplication(), step('startExpertise', 'Рано'))).toEqual([
    '- Участие подтвердили: 0 из 2',
  ]);
});

test('a refusal that no condition explains stands as one of its own', () => {
  expect(told(officeState(), anApplication(), step('register', 'Уже есть'))).toEqual(['- Уже есть']);
  expect(told(officeState(), anApplication(), step('register'))).toEqual([]);
});
