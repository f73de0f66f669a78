import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { anAttestation, anEmployee, aPersonal, aPost, someRecords } from '#tests/support/an-employee.ts';
import { officeState } from '#tests/support/office-state.ts';
import { duplicateGroups, likelyDouble } from './duplicates.ts';
import { currentPosts, placesOf } from './places.ts';
import { scansForFiling } from './scans-for-filing.ts';

const day = (text: string) => text as LocalDate;
const left = (id: string, until: string | null) => aPost({ id, until: until === null ? null : day(until) });
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

test('a card stands where one works; of who works nowhere it stays with the posts left last', () => {
  expect(ids(currentPosts({ posts: [left('old', '2020-05-31'), left('now', null)] }))).toEqual(['now']);
  const last = [left('a', '2024-05-31'), left('b', '2020-05-31'), left('c', '2024-05-31')];
  expect(ids(currentPosts({ posts: last }))).toEqual(['a', 'c']);
  expect(ids(currentPosts({ posts: last.toReversed() }))).toEqual(['c', 'a']);
});

test('a place is told once, one that the directory does not have not at all', () => {
  const posts = ['school-1', 'school-3', 'school-1', 'gone'].map((organisationId) => aPost({ organisationId }));
  expect(placesOf(officeState(), posts)).toEqual([
    { organisationId: 'school-1', municipalityId: 'tomsk' },
    { organisationId: 'school-3', municipalityId: 'asino' },
  ]);
});

type Card = readonly [id: string, snils: string, bornOn: string | null];

function office(...cards: readonly Card[]) {
  return officeState({
    employees: cards.map(([id]) => anEmployee({ id })),
    employeePersonal: cards.map(([id, snils, bornOn]) =>
      aPersonal({ id, snils, bornOn: bornOn === null ? null : day(bornOn) }),
    ),
  });
}
const groups = (...cards: readonly Card[]) =>
  duplicateGroups(office(...cards)).map(({ cause, employees }) => `${cause} ${ids(employees).join()}`);

test('cards without a whole СНИЛС and a date of birth repeat nobody; each group is told once, each other one too', () => {
  expect(groups(['a', '', null], ['b', '', null])).toEqual([]);
  expect(groups(['a', '123', '1985-04-12'], ['b', '123', '1985-04-12'])).toEqual(['NAME_AND_BIRTH a,b']);
  expect(groups(['a', '11223344595', '1985-04-12'], ['b', '112-233-445 95', '1985-04-12'])).toEqual(['SNILS a,b']);
  expect(
    groups(
      ['a', '11223344595', '1985-04-12'],
      ['b', '11223344595', '1985-04-12'],
      ['c', '00111111128', '1990-01-01'],
      ['d', '', '1990-01-01'],
    ),
  ).toEqual(['SNILS a,b', 'NAME_AND_BIRTH c,d']);
  expect(groups(['a', '11223344595', '1985-04-12'], ['b', '00111111128', '1985-04-12'])).toEqual([]);
});

test('a new card is told of one it repeats, not of one merged away, nor of itself, nor by a half of a number', () => {
  const keys = {
    lastName: 'Ракитина',
    firstName: 'Алёна',
    patronymic: 'Павловна',
    snils: '',
    bornOn: day('1985-04-12'),
  };
  const state = office(['a', '123', '1985-04-12']);
  expect(likelyDouble(state, keys)?.id).toBe('a');
  expect(likelyDouble(state, { ...keys, snils: '11223344595' })?.id).toBe('a');
  expect(likelyDouble(state, { ...keys, bornOn: day('1985-04-13') })).toBeNull();
  expect(likelyDouble(state, keys, 'a')).toBeNull();
  const merged = officeState({
    employees: [anEmployee({ id: 'a', mergedInto: 'b' })],
    employeePersonal: [aPersonal({ id: 'a' })],
  });
  expect(likelyDouble(merged, keys)).toBeNull();
});

test('scans of a card go under their items of the checklist', () => {
  const scan = (digit: string) => [{ sha256: digit.repeat(64), title: digit }];
  const records = someRecords({ attestations: [anAttestation({ scans: scan('2') })] });
  const award = { id: '1', kind: 'OTHER', title: 'Грамота', issuedBy: '', issuedOn: null, document: '' } as const;
  const all = { ...records, achievements: [{ ...award, scans: scan('1') }] };
  expect(scansForFiling(all).map(({ title, item }) => `${title} ${item}`)).toEqual(['1 AWARDS', '2 EARLIER_DECISION']);
});
