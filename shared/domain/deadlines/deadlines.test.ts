import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { dayOfService, deadlinesOf, isOverdue } from './deadlines.ts';

const date = (text: string) => text as LocalDate;

test('the service filed for on 03.11.2023 is due on 01.02.2024, as the source prints it', () => {
  expect(deadlinesOf(date('2023-11-03')).serviceDue).toBe('2024-02-01');
});

test('thirty days run from the day after filing, days off included', () => {
  expect(deadlinesOf(date('2026-09-04')).intakeDue).toBe('2026-10-04');
});

test('the day of filing is not counted', () => {
  expect(dayOfService(date('2026-09-04'), date('2026-09-04'))).toBe(0);
  expect(dayOfService(date('2026-09-04'), date('2026-09-05'))).toBe(1);
});

test('the last day is not late, the next one is, unless the service is over', () => {
  const filed = { receivedAt: date('2026-09-04'), status: 'ACCEPTED' } as const;
  expect(isOverdue(filed, date('2026-12-03'))).toBe(false);
  expect(isOverdue(filed, date('2026-12-04'))).toBe(true);
  expect(isOverdue({ ...filed, status: 'GRANTED' }, date('2026-12-04'))).toBe(false);
});
