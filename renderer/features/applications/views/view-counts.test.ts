import { expect, test } from 'vitest';
import { beginIndex, indexApplications } from '#shared/domain/search/application-index.ts';
import { anApplication } from '#tests/support/office-state.ts';
import { countInPieces } from './view-counts.ts';

const ROWS = 5000;
const source = {
  applications: Array.from({ length: ROWS }, (_, i) =>
    anApplication({ id: `a${i}`, status: i % 5 === 0 ? 'REGISTERED' : 'REGISTERING' }),
  ),
  personalOf: () => undefined,
  organisationOf: () => undefined,
  municipalityOf: () => undefined,
};
const views = [
  { id: 'all', filter: {}, condition: null },
  { id: 'registered', filter: { status: ['REGISTERED'] }, condition: null },
];

function counted(begin: Parameters<typeof countInPieces>[0]) {
  const told: (readonly (readonly [string, number])[])[] = [];
  const work = countInPieces(begin, views, (counts) => told.push([...counts]));
  let pieces = 1;
  while (work.step()) pieces += 1;
  return { told, pieces };
}

test('views are counted in pieces and told once, when all are counted', () => {
  const { told, pieces } = counted(() => beginIndex(source, null));
  expect(told).toEqual([
    [
      ['all', ROWS],
      ['registered', ROWS / 5],
    ],
  ]);
  expect(pieces).toBeGreaterThan(5);
});

test('a list that is made already is not made again', () => {
  const index = indexApplications(source, null);
  expect(counted(() => index).pieces).toBeLessThan(4);
  expect(counted(() => index).told).toHaveLength(1);
});
