import { expect, test } from 'vitest';
import type { ExpertQuality } from '#shared/domain/experts/quality.ts';
import { answersText, answersTip, hundredthsText, leanText, spreadText, tenthsText } from './figures.ts';

const quality: ExpertQuality = {
  invited: 14,
  confirmed: 10,
  declined: 2,
  answeredLate: 3,
  expired: 1,
  waiting: 1,
  replaced: 0,
  answerTenths: 23,
  idleNow: 0,
  finished: 0,
  finishedLate: 0,
  spread: { panels: 0, mean: null, lean: null },
};

test('answers are told against invitations; who was never invited has an empty cell', () => {
  expect(answersText(quality)).toBe('12 из 14');
  expect(answersTip(quality)).toBe(
    'приглашён: 14, подтвердил: 10, отказался: 2, ответил с опозданием: 3, не ответил: 1',
  );
  expect(answersText({ ...quality, invited: 0 })).toBe('');
  expect(answersTip({ ...quality, invited: 0 })).toBe('не приглашали');
});

test('figures have a comma and no empty tail', () => {
  expect([0, 5, 10, 23].map(tenthsText)).toEqual(['0', '0,5', '1', '2,3']);
  expect([0, 5, 47, 50, 100, 1205].map(hundredthsText)).toEqual(['0', '0,05', '0,47', '0,5', '1', '12,05']);
  expect(tenthsText(null)).toBe('');
});

test('little to compare is said in words, nothing to compare is an empty cell, a lean has its sign', () => {
  const spread = (panels: number, mean: number | null, lean: number | null) => ({ panels, mean, lean });
  expect([spread(0, null, null), spread(4, null, null), spread(5, 47, -47)].map(spreadText)).toEqual([
    '',
    'мало данных',
    '0,47',
  ]);
  const leans = [spread(0, null, null), spread(4, null, null), spread(5, 47, -47), spread(5, 47, 50), spread(5, 1, 0)];
  expect(leans.map(leanText)).toEqual(['', 'мало данных', '−0,47', '+0,5', '0']);
});
