import { expect, test } from 'vitest';
import { productionYears } from './production-years.ts';
import { readProductionYear } from './read-production-year.ts';

const year2024 = productionYears.find(({ year }) => year === 2024);
const code = (data: unknown) => {
  const read = readProductionYear(data);
  return read.ok ? 'ok' : read.error.code;
};

test('every calendar that comes with the program passes its own examination, also after a journey through a file', () => {
  for (const one of productionYears)
    expect(readProductionYear(JSON.parse(JSON.stringify(one)))).toEqual({ ok: true, value: one });
});

test.each([
  ['calendar.unreadable', { year: 2024 }],
  ['calendar.unreadable', { ...year2024, transfers: [{ from: '2024-02-30', to: '2024-03-01' }] }],
  ['calendar.unreadable', { ...year2024, extra: 1 }],
  ['calendar.otherYear', { ...year2024, regionalDaysOff: ['2025-06-05'] }],
  [
    'calendar.repeatedDay',
    { ...year2024, transfers: [...(year2024?.transfers ?? []), { from: '2024-11-02', to: '2024-07-01' }] },
  ],
  ['calendar.fromWorkingDay', { ...year2024, transfers: [{ from: '2024-07-01', to: '2024-07-02' }] }],
  ['calendar.toDayOff', { ...year2024, transfers: [{ from: '2024-01-06', to: '2024-07-06' }] }],
  ['calendar.wrongCount', { ...year2024, transfers: [] }],
])('a file that is wrong is refused: %s', (expected, data) => {
  expect(code(data)).toBe(expected);
});

test('days off of the region do not disturb the count of the decree', () => {
  expect(code({ ...year2024, regionalDaysOff: ['2024-08-30'] })).toBe('ok');
});
