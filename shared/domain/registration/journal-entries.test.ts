import { expect, test } from 'vitest';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { NumberBlock } from '#shared/records/number-block.ts';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { type JournalFilter, journalEntries, journalGaps } from './journal-entries.ts';

const day = (text: string) => text as LocalDate;
const today = day('2026-11-21');
const everything: JournalFilter = { from: null, to: null, municipalityId: null };

const registered = (id: string, registrationNo: string, registeredOn: string, systemNo = 1) =>
  anApplication({ id, systemNo, status: 'REGISTERED', registrationNo, registeredOn: day(registeredOn) });

function entries(applications: readonly Application[], filter: Partial<JournalFilter> = {}) {
  return journalEntries(officeState({ applications }), { ...everything, ...filter }, today);
}
const ids = (...args: Parameters<typeof entries>) => entries(...args).map(({ application }) => application.id);

test('entries go by the day of registration and by number as a number, then those that wait by the day of filing', () => {
  const waiting = (id: string, receivedAt: string, systemNo = 1) =>
    anApplication({ id, systemNo, receivedAt: day(receivedAt) });
  const sorted = ['no9', 'no10', 'same1', 'same2', 'next', 'first', 'second', 'third'];
  const all = [
    registered('no9', '9', '2026-09-01'),
    registered('no10', '10', '2026-09-01'),
    registered('same1', '11', '2026-09-01', 5),
    registered('same2', '11', '2026-09-01', 6),
    registered('next', '1', '2026-09-02'),
    waiting('first', '2026-08-01'),
    waiting('second', '2026-08-02', 7),
    waiting('third', '2026-08-02', 8),
  ];
  expect(ids(all)).toEqual(sorted);
  expect(ids(all.toReversed())).toEqual(sorted);
});

test('drafts are no entries; days of filing and the municipality choose a part, both days in it', () => {
  const one = (id: string, receivedAt: string, municipalityId = 'tomsk') =>
    anApplication({ id, receivedAt: day(receivedAt), municipalityId });
  const all = [
    one('a', '2026-09-01'),
    one('b', '2026-09-02'),
    one('c', '2026-09-03'),
    one('asino', '2026-09-03', 'asino'),
    anApplication({ id: 'draft', status: 'DRAFT' }),
  ];
  expect(ids(all)).toEqual(['a', 'b', 'c', 'asino']);
  expect(ids(all, { from: day('2026-09-02') })).toEqual(['b', 'c', 'asino']);
  expect(ids(all, { to: day('2026-09-02') })).toEqual(['a', 'b']);
  expect(ids(all, { municipalityId: 'asino' })).toEqual(['asino']);
});

test('an entry says when it was made, which is not when the application came', () => {
  const at = (hour: string) => `2026-09-01T${hour}:00:00.000Z` as Instant;
  const stages = [
    { status: 'REGISTERING', at: at('05'), by: 'teacher' },
    { status: 'REGISTERED', at: at('07'), by: 'secretary' },
  ] as const;
  const [entry, waiting] = entries([
    { ...registered('a', '1', '2026-09-01'), stages: [...stages] },
    anApplication({ id: 'b', stages: [stages[0]] }),
  ]);
  expect([entry?.enteredAt, waiting?.enteredAt]).toEqual([at('07'), null]);
});

test('an entry is made on the day of filing, after a day off on the next working day; later is late by so many days', () => {
  const late = (receivedAt: string, registeredOn: string | null, status: Application['status'] = 'REGISTERED') =>
    entries([
      anApplication({
        status,
        receivedAt: day(receivedAt),
        registeredOn: registeredOn === null ? null : day(registeredOn),
        registrationNo: registeredOn === null ? null : '1',
      }),
    ])[0]?.lateDays;
  expect([late('2026-09-01', '2026-09-01'), late('2026-09-01', '2026-09-03')]).toEqual([0, 2]);
  expect([late('2026-09-05', '2026-09-07'), late('2026-09-05', '2026-09-08')]).toEqual([0, 1]);
  expect(late('2026-11-18', null, 'REGISTERING')).toBe(3);
  expect(late('2026-11-18', null, 'INTAKE_REFUSED')).toBe(0);
});

test('reserved numbers explain gaps: by year, then by number, with what is used and left', () => {
  const block = (id: string, year: number | null, from: number, next: number): NumberBlock => ({
    id,
    year,
    from,
    to: from + 9,
    next,
    use: 'HERE',
    userId: null,
    holder: 'Второй компьютер',
    reservedAt: '2026-01-10T05:00:00.000Z' as Instant,
    reservedBy: 'secretary',
    closed: null,
  });
  const blocks = [
    block('d', 2026, 31, 31),
    block('b', 2025, 41, 44),
    block('c', 2026, 11, 21),
    block('a', null, 51, 51),
  ];
  const gaps = journalGaps(officeState({ numberBlocks: blocks }));
  expect(gaps.map(({ block: { id }, used, left }) => [id, used, left])).toEqual([
    ['a', 0, 10],
    ['b', 3, 7],
    ['c', 10, 0],
    ['d', 0, 10],
  ]);
});
