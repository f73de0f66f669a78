import { expect, test } from 'vitest';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { currentLoads } from './current-loads.ts';

test('an expert carries every application that is not over, of any period', () => {
  const office = officeState({
    applications: [
      anApplication({ expertIds: ['e1', 'e2'], period: '2026-11', status: 'ACCEPTED' }),
      anApplication({ id: 'a2', expertIds: ['e1'], period: '2026-12', status: 'SENT_TO_EXPERTISE' }),
      anApplication({ id: 'a3', expertIds: ['e1'], period: '2026-09', status: 'GRANTED' }),
    ],
  });
  expect([...currentLoads(office)]).toEqual([
    ['e1', 2],
    ['e2', 1],
  ]);
});
