import { expect, test } from 'vitest';
import { registerApplications } from '#shared/commands/register-applications.ts';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { skippedCount, splitBy, withoutRepeated } from './bulk-split.ts';

const secretary = { userId: 'secretary', role: 'secretary' } as const;

function splitOf(applications: Parameters<typeof splitBy>[0]) {
  const view = officeState({ applications });
  const permit = (application: (typeof applications)[number]) =>
    registerApplications.permit(view, secretary, application);
  return withoutRepeated(view, splitBy(applications, permit));
}

test('rows are split by what the command itself permits, the commonest reason first', () => {
  const split = splitOf([
    anApplication({ id: 'a', lastName: 'Зыкова', status: 'REGISTERING' }),
    anApplication({ id: 'b', lastName: 'Лукина', status: 'GRANTED' }),
    anApplication({ id: 'c', lastName: 'Шарова', status: 'ACCEPTED' }),
    anApplication({ id: 'd', lastName: 'Наумова', status: 'ACCEPTED' }),
  ]);
  expect(split.allowed.map(({ id }) => id)).toEqual(['a']);
  expect(split.skipped.map(({ applications }) => applications.map(({ id }) => id))).toEqual([['c', 'd'], ['b']]);
  expect(split.skipped[0]?.reason).toContain('Заявление принято к рассмотрению');
  expect(skippedCount(split)).toBe(3);
});

test('of rows that repeat one another the first is left, the rest are told by number', () => {
  const split = splitOf([
    anApplication({ id: 'a', systemNo: 7, lastName: 'Королёва', status: 'REGISTERING' }),
    anApplication({ id: 'b', systemNo: 8, lastName: 'Королева', status: 'REGISTERING' }),
  ]);
  expect(split.allowed.map(({ id }) => id)).toEqual(['a']);
  expect(split.skipped[0]?.reason).toContain('№ 8');
});
