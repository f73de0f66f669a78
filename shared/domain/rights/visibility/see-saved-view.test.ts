import { expect, test } from 'vitest';
import type { Role } from '#shared/records/office.ts';
import type { SavedView } from '#shared/records/saved-view.ts';
import { officeState } from '#tests/support/office-state.ts';
import { seen } from './seen.ts';

const own: SavedView = {
  id: 'own',
  ownerId: 'operator',
  name: 'Мои просроченные',
  isShared: false,
  settings: {
    filter: { deadline: ['late'] },
    cells: [],
    order: [],
    columns: { order: [], hidden: [], shown: [], widths: {} },
    groupBy: null,
    density: 'compact',
  },
};

test.each([
  ['operator', false, true],
  ['secretary', false, false],
  ['secretary', true, true],
  ['coordinator', true, true],
] as const)('a view of the operator is seen by the %s when shared is %s: %s', (role: Role, isShared, isSeen) => {
  const row = { ...own, isShared };
  expect(seen(officeState(), { userId: role, role }, 'savedViews', row)).toEqual(isSeen ? row : null);
});
