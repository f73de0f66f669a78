import fc from 'fast-check';
import { expect, test } from 'vitest';
import { obliqueCases } from '../words/cases.ts';
import { shiftPeriod } from './period.ts';
import { periodInCase } from './period-cases.ts';
import { readPeriod } from './read-period.ts';

test('«декабрь-январь 2018» is December 2017 to January 2018', () => {
  expect(readPeriod('декабрь-январь 2018')).toEqual({ ok: true, value: '2017-12' });
});

test.each(['Январь - февраль 2018', 'январь–февраль 2018 г.', 'в январе-феврале 2018 года', '2018-01'])(
  'the same window is read from «%s»',
  (text) => {
    expect(readPeriod(text)).toEqual({ ok: true, value: '2018-01' });
  },
);

test.each([
  ['январь-март 2018', 'period.notNeighbours'],
  ['февраль-январь 2018', 'period.notNeighbours'],
  ['зима 2018', 'period.unreadable'],
  ['январь-февраль', 'period.unreadable'],
  ['фреварь-март 2018', 'period.unreadable'],
  ['2018-13', 'period.unreadable'],
  ['', 'period.unreadable'],
])('«%s» is no window', (text, code) => {
  const read = readPeriod(text);
  expect(read.ok ? 'ok' : read.error.code).toBe(code);
});

test('a window in all cases', () => {
  expect(obliqueCases.map((one) => periodInCase('2017-12', one))).toEqual([
    'декабря-января 2018\u00A0г.',
    'декабрю-январю 2018\u00A0г.',
    'декабрь-январь 2018\u00A0г.',
    'декабрём-январём 2018\u00A0г.',
    'декабре-январе 2018\u00A0г.',
  ]);
  expect(
    ['2018-02', '2018-04', '2018-06', '2018-07', '2018-08', '2018-09'].map((one) => periodInCase(one, 'instrumental')),
  ).toEqual([
    'февралём-мартом 2018\u00A0г.',
    'апрелем-маем 2018\u00A0г.',
    'июнем-июлем 2018\u00A0г.',
    'июлем-августом 2018\u00A0г.',
    'августом-сентябрём 2018\u00A0г.',
    'сентябрём-октябрём 2018\u00A0г.',
  ]);
});

test('a window written in any case is read back', () => {
  const cases = ['nominative', ...obliqueCases] as const;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.constantFrom(...cases), (months, one) => {
      const period = shiftPeriod('2000-01', months);
      expect(readPeriod(periodInCase(period, one))).toEqual({ ok: true, value: period });
    }),
  );
});
