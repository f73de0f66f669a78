import { expect, test } from 'vitest';
import type { Instant } from '#shared/kernel/local-date.ts';
import type { WithdrawalState } from '#shared/records/withdrawal.ts';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { broughtTo } from '#tests/support/procedure.ts';
import { missingPapers } from './papers.ts';

test('a decided application lacks its decision and its notice until they are there', () => {
  const office = officeState();
  expect(missingPapers(office, anApplication({ status: 'REFUSED' }))).toEqual([
    'решение комиссии',
    'уведомление о решении',
  ]);
  const granted = broughtTo('GRANTED');
  expect(missingPapers(granted, granted.get('applications', 'a1') ?? anApplication())).toEqual([
    'уведомление о решении',
  ]);
});

test('a withdrawn application lacks its withdrawal until that is registered', () => {
  const application = anApplication({ status: 'WITHDRAWN' });
  const withdrawal = (state: WithdrawalState) =>
    officeState({
      withdrawals: [
        {
          id: 'w',
          applicationId: 'a1',
          origin: 'TEACHER',
          state,
          reason: 'Переезд',
          formedAt: '2026-11-01T05:00:00.000Z' as Instant,
          formedBy: 'teacher',
          scan: null,
          journalNo: null,
          rejection: '',
        },
      ],
    });
  expect(missingPapers(withdrawal('ATTACHED'), application)).toEqual(['зарегистрированный отзыв']);
  expect(missingPapers(withdrawal('REGISTERED'), application)).toEqual([]);
});
