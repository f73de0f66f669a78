import { expect, test } from 'vitest';
import { acting, anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { loadOf } from './load.ts';

test('load counts the applications of the period, and not those that were called off', () => {
  const office = officeState({
    experts: [anExpert()],
    applications: [
      anApplication({ id: 'a1', status: 'ACCEPTED', period: '2026-11', expertIds: ['e1'] }),
      anApplication({ id: 'a2', status: 'IN_EXPERTISE', period: '2026-11', expertIds: ['e2', 'e1'] }),
      anApplication({ id: 'a3', status: 'ACCEPTED', period: '2026-12', expertIds: ['e1'] }),
      anApplication({ id: 'a4', status: 'WITHDRAWN', period: '2026-11', expertIds: ['e1'] }),
      anApplication({ id: 'a5', status: 'INTAKE_REFUSED', period: '2026-11', expertIds: ['e1'] }),
    ],
  });
  expect(loadOf(office, 'e1', '2026-11')).toBe(2);
  expect(loadOf(office, 'e1', '2027-01')).toBe(0);
});

test('load follows the office after an act', () => {
  const first = anApplication({ status: 'ACCEPTED', period: '2026-11', expertIds: [] });
  const office = officeState({ experts: [anExpert()], applications: [first] });
  expect(loadOf(office, 'e1', '2026-11')).toBe(0);
  office.apply([{ table: 'applications', id: 'a1', before: first, after: { ...first, expertIds: ['e1'] } }]);
  expect(loadOf(office, 'e1', '2026-11')).toBe(1);
});

test('a withdrawn application stays out of the load when it is archived', () => {
  const archived = anApplication({ status: 'ARCHIVED', period: '2026-11', expertIds: ['e1'] });
  const kept = { archivedAt: acting().at, archivedBy: 'operator', keepUntil: acting().today };
  const of = (outcome: 'WITHDRAWN' | 'GRANTED') =>
    officeState({ experts: [anExpert()], applications: [archived], archives: [{ id: 'a1', outcome, ...kept }] });
  expect(loadOf(of('WITHDRAWN'), 'e1', '2026-11')).toBe(0);
  expect(loadOf(of('GRANTED'), 'e1', '2026-11')).toBe(1);
});
