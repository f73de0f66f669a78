import { expect, test } from 'vitest';
import { must } from '#shared/kernel/assert.ts';
import { parseLocalDate } from '#shared/kernel/local-date.ts';
import { productionYears } from '../calendar/production-years.ts';
import { workCalendar } from '../calendar/work-calendar.ts';
import { periodSuggestion } from './period-suggestion.ts';
import { suggestionTerms, suggestionWords, warningWords } from './suggestion-words.ts';

const calendar = workCalendar(productionYears);
const day = (text: string) => must(parseLocalDate(text), text);

function suggested(receivedAt: string, heldUntil: string | null, today = '2027-02-21') {
  const application = { receivedAt: day(receivedAt), heldUntil: heldUntil === null ? null : day(heldUntil) };
  return periodSuggestion(application, day(today), calendar);
}

const told = (one: ReturnType<typeof suggested>) => one.warnings.map((warning) => warningWords(warning, one));

test('the window in which the category ends is suggested, with its category, filing and ninety days', () => {
  const one = suggested('2027-02-20', '2027-04-30');
  expect(one).toMatchObject({ period: '2027-03', rule: 'category', warnings: [] });
  expect(suggestionWords(one)).toBe(
    'Категория до 30.04.2027, заявление от 20.02.2027: март-апрель 2027, в нём категория заканчивается; услуга до 21.05.2027 (90 дней).',
  );
});

test('thirty days run from filing, sixty from the beginning of the window, or from today when it has begun', () => {
  const ahead = suggested('2027-02-20', '2027-04-30');
  expect([ahead.noticeDue, ahead.decisionDue]).toEqual(['2027-03-22', '2027-04-30']);
  const begun = suggested('2027-02-20', '2027-03-31', '2027-03-10');
  expect([begun.period, begun.rule, begun.decisionDue]).toEqual(['2027-03', 'soonest', '2027-05-11']);
  expect(suggestionTerms(ahead)).toBe(
    'Уведомить о сроке до 22.03.2027 (30 дней), решение комиссии до 30.04.2027 (60 дней от начала).',
  );
});

test('a category that ends far ahead gives way to the ninety days', () => {
  const one = suggested('2027-02-20', '2028-10-01');
  expect(one).toMatchObject({ period: '2027-04', rule: 'serviceFirst', warnings: [] });
  expect(suggestionWords(one)).toContain('апрель-май 2027, позже не успеть к концу 90 дней');
});

test('without a category the last window that the ninety days allow is suggested', () => {
  const one = suggested('2027-02-20', null);
  expect(one).toMatchObject({ period: '2027-04', rule: 'serviceOnly' });
  expect(suggestionWords(one)).toMatch(/^Категории нет, заявление от 20\.02\.2027: апрель-май 2027/u);
});

test('what is late takes the window that has begun, and says what is over', () => {
  const one = suggested('2026-10-01', '2026-12-31');
  expect(one).toMatchObject({
    period: '2027-02',
    rule: 'soonest',
    warnings: ['categoryEndsBefore', 'serviceEndsBefore', 'noticeLate'],
  });
  expect(told(one)).toEqual([
    'Категория до 31.12.2026, раньше периода: рассмотрите заявление на ближайшем заседании.',
    '90 дней до 30.12.2026, раньше периода: рассмотрите заявление на ближайшем заседании.',
    '30 дней истекли 02.11.2026: уведомите заявителя о сроке сразу.',
  ]);
});

test('warnings begin the day after the last good one', () => {
  expect(suggested('2027-01-22', null, '2027-02-22').warnings).toEqual([]);
  expect(suggested('2027-01-22', null, '2027-02-23').warnings).toEqual(['noticeLate']);
  expect(suggested('2027-02-01', '2027-03-01', '2027-02-21').warnings).toEqual([]);
  expect(suggested('2027-02-01', '2027-02-28', '2027-02-21').warnings).toEqual(['categoryEndsBefore']);
});

test('a window that the region has closed gives way to the nearest open one, an earlier one first', () => {
  const about = (closed: readonly string[]) =>
    periodSuggestion(
      { receivedAt: day('2027-02-20'), heldUntil: day('2027-05-31') },
      day('2027-02-21'),
      calendar,
      (period) => closed.includes(period),
    );
  expect(about([])).toMatchObject({ period: '2027-04', rule: 'category' });
  expect(about(['2027-04'])).toMatchObject({ period: '2027-03', rule: 'closed' });
  expect(about(['2027-02', '2027-03', '2027-04'])).toMatchObject({ period: '2027-05', rule: 'closed' });
  expect(suggestionWords(about(['2027-04']))).toContain('ближайший открытый: подходящий период закрыт');
  const all = periodSuggestion(
    { receivedAt: day('2027-02-20'), heldUntil: null },
    day('2027-02-21'),
    calendar,
    () => true,
  );
  expect(all.period).toBe('2027-04');
});
