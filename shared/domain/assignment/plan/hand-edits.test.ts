import { expect, test } from 'vitest';
import { type HandEdit, handEditsWith, noHandEdits, withoutLost } from './hand-edits.ts';

const planned = new Map([
  ['a1', ['e1', 'e2']],
  ['a2', ['e3']],
]);
const edited = (panel: readonly string[], before?: HandEdit) =>
  handEditsWith(before ? new Map([['a1', before]]) : noHandEdits, planned, new Map([['a1', panel]])).get('a1');

test('who was put by hand is pinned, who was taken out is removed, whom the plan chose itself is neither', () => {
  expect(edited(['e1', 'e9'])).toEqual({ pinned: ['e9'], removed: ['e2'] });
  expect(edited(['e1'])).toEqual({ pinned: [], removed: ['e2'] });
});

test('a panel put back as planned is no decision', () => {
  expect(edited(['e2', 'e1'])).toBeUndefined();
  expect(edited(['e1', 'e2'], { pinned: [], removed: [] })).toBeUndefined();
});

test('a second change keeps the first: who was pinned stays pinned, who was removed stays out', () => {
  expect(edited(['e1', 'e9'], { pinned: ['e1'], removed: ['e7'] })).toEqual({
    pinned: ['e1', 'e9'],
    removed: ['e7', 'e2'],
  });
});

test('who was pinned and is taken out is removed, who was removed and is put back is pinned', () => {
  expect(edited(['e2', 'e7'], { pinned: ['e1'], removed: ['e7'] })).toEqual({ pinned: ['e7'], removed: ['e1'] });
});

test('decisions about rows that were not touched again stay', () => {
  const before = new Map([['a2', { pinned: ['e3'], removed: [] }]]);
  expect(handEditsWith(before, planned, new Map([['a1', ['e1']]])).get('a2')).toEqual({ pinned: ['e3'], removed: [] });
});

test('what could not be kept is forgotten, the rest stays', () => {
  const edits = new Map([
    ['a1', { pinned: ['e1', 'e2'], removed: ['e2'] }],
    ['a2', { pinned: ['e3'], removed: [] }],
    ['a3', { pinned: [], removed: ['e4'] }],
  ]);
  const left = withoutLost(edits, [
    { applicationId: 'a1', expertId: 'e2', isPin: true },
    { applicationId: 'a2', expertId: 'e3', isPin: true },
    { applicationId: 'a3', expertId: 'e4', isPin: true },
  ]);
  expect([...left]).toEqual([
    ['a1', { pinned: ['e1'], removed: ['e2'] }],
    ['a3', { pinned: [], removed: ['e4'] }],
  ]);
});
