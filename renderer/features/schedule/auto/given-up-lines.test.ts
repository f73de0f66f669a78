import { expect, test } from 'vitest';
import { anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { givenUpLines } from './given-up-lines.ts';

test('those who are taken off are named under their applicant, by his name', () => {
  const office = officeState({
    applications: [
      anApplication({ id: 'a1', systemNo: 7, lastName: 'Яшина' }),
      anApplication({ id: 'a2', systemNo: 9, lastName: 'Асинова' }),
    ],
    experts: [anExpert({ id: 'e1', lastName: 'Зыкова' }), anExpert({ id: 'e2', lastName: 'Исаева' })],
  });
  const pairs = [
    { application: 'a1', expert: 'e1' },
    { application: 'a2', expert: 'e2' },
    { application: 'a1', expert: 'e2' },
  ];
  const lines = givenUpLines(office, pairs).map((line) => line.replaceAll('\u00A0', ' '));
  expect(lines).toEqual([
    expect.stringMatching(/^Асинова .+, № 9: Исаева [^,]+$/),
    expect.stringMatching(/^Яшина .+, № 7: Зыкова [^,]+, Исаева [^,]+$/),
  ]);
});
