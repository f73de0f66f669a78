import { expect, test } from 'vitest';
import { anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { byName, scheduledRow } from './schedule-rows.ts';

test('rows go by name with ё beside е, and of one name by application, however they stood', () => {
  const office = officeState();
  const row = (id: string, lastName: string) => scheduledRow(office, anApplication({ id, lastName }));
  const rows = [row('4', 'Жукова'), row('2', 'Ёлкина'), row('1', 'Елисеева'), row('3', 'Жукова'), row('5', 'Жукова')];
  const sorted = ['1', '2', '3', '4', '5'];
  expect(rows.toSorted(byName).map(({ applicationId }) => applicationId)).toEqual(sorted);
  expect(
    rows
      .toReversed()
      .toSorted(byName)
      .map(({ applicationId }) => applicationId),
  ).toEqual(sorted);
});

test('a row names the school of the applicant and of each expert; of one that is gone it says nothing', () => {
  const office = officeState({
    experts: [anExpert(), anExpert({ id: 'e2', organisationId: 'gone' })],
  });
  const row = scheduledRow(office, anApplication({ expertIds: ['e1', 'e2'] }));
  expect([row.organisation, ...row.experts.map(({ organisation }) => organisation)]).toEqual([
    'МАОУ СОШ № 1',
    'МАОУ СОШ № 2',
    '',
  ]);
  expect(scheduledRow(office, anApplication({ organisationId: 'gone' })).organisation).toBe('');
});
