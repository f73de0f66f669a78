import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { anApplication } from '#tests/support/office-state.ts';
import { type ApplicationIndex, indexApplications } from './application-index.ts';
import { findApplications } from './find-applications.ts';
import type { OrderStep } from './order.ts';
import { countTotals } from './totals.ts';

const today = '2026-11-21' as LocalDate;

function indexOf(applications: readonly Application[], previous: ApplicationIndex | null = null): ApplicationIndex {
  const nobody = () => undefined;
  return indexApplications(
    { applications, personalOf: nobody, organisationOf: nobody, municipalityOf: nobody, today },
    previous,
  );
}

const byName: readonly OrderStep[] = [
  { column: 'status', direction: 'ascending' },
  { column: 'name', direction: 'descending' },
];

const whole = (index: ApplicationIndex, text = '') => findApplications(index, { text, filter: {}, order: byName });

describe('the foot of the list counts', () => {
  const late = anApplication({ id: 'a1', receivedAt: '2026-05-04' as LocalDate, claimedCategory: 'FIRST' });
  const planned = anApplication({
    id: 'a2',
    receivedAt: '2026-11-20' as LocalDate,
    period: '2026-12',
    expertIds: ['e1', 'e2'],
  });
  const mentor = anApplication({ id: 'a3', receivedAt: '2026-11-20' as LocalDate, claimedCategory: 'MENTOR' });

  test('who is late, has no period, has no experts, and the two old categories', () => {
    const index = indexOf([late, planned, mentor]);
    const totals = countTotals(index, whole(index).positions);
    expect(totals).toEqual({ late: 1, noPeriod: 2, noExperts: 2, highest: 1, first: 1 });
  });

  test('only the rows that are shown', () => {
    const index = indexOf([late, planned, mentor]);
    expect(countTotals(index, new Uint32Array([1]))).toEqual({
      late: 0,
      noPeriod: 0,
      noExperts: 0,
      highest: 1,
      first: 0,
    });
    expect(countTotals(index, new Uint32Array())).toMatchObject({ highest: 0, first: 0 });
  });
});

describe('a list that follows the office from state to state', () => {
  const person = fc.record({
    lastName: fc.constantFrom('Ёлкина', 'Елкина', 'Абрамова', 'Яшина'),
    firstName: fc.constantFrom('Анна', 'Зоя'),
    patronymic: fc.constantFrom('', 'Петровна'),
    status: fc.constantFrom('REGISTERING', 'REGISTERED', 'ARCHIVED'),
    municipalityId: fc.constantFrom('tomsk', 'seversk'),
  });
  const people = fc.array(person, { maxLength: 12 });

  test('is ordered, counted and narrowed as one that was made anew', () => {
    fc.assert(
      fc.property(people, people, fc.nat(), (first, second, kept) => {
        const rows = first.map((fields, i) => anApplication({ ...fields, id: `a${i}`, systemNo: i }));
        const before = indexOf(rows);
        whole(before);
        const changed = second.map((fields, i) => anApplication({ ...fields, id: `a${i}`, systemNo: i }));
        const next = [...rows.slice(0, kept % (rows.length + 1)), ...changed];
        const [followed, fresh] = [indexOf(next, before), indexOf(next)];
        for (const text of ['', 'е', 'ел']) expect(whole(followed, text)).toEqual(whole(fresh, text));
      }),
    );
  });

  test('forgets a value that no row has any more', () => {
    const before = indexOf([anApplication({ status: 'REGISTERED' })]);
    expect([...whole(before).counts.status.keys()]).toEqual(['REGISTERED']);
    const after = indexOf([anApplication({ status: 'ARCHIVED' })], before);
    expect([...whole(after).counts.status]).toEqual([['ARCHIVED', 1]]);
  });

  test('is late by the new day when the day has changed', () => {
    const rows = [anApplication({ receivedAt: '2026-10-23' as LocalDate })];
    const nobody = () => undefined;
    const source = { applications: rows, personalOf: nobody, organisationOf: nobody, municipalityOf: nobody };
    const before = indexApplications({ ...source, today }, null);
    expect([...whole(before).counts.deadline.keys()]).not.toContain('late');
    const after = indexApplications({ ...source, today: '2026-12-30' as LocalDate }, before);
    expect([...whole(after).counts.deadline.keys()]).toEqual(['late']);
  });
});
