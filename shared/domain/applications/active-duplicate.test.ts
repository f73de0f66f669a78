import { expect, test } from 'vitest';
import type { Application } from '#shared/records/application.ts';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { activeDuplicate, firstRepeated, repeatedIn } from './active-duplicate.ts';

const incoming = anApplication();
const earlier = anApplication({ id: 'b', systemNo: 2, status: 'REGISTERED', registrationNo: '1' });

function repeats(others: readonly Application[], snils: Readonly<Record<string, string>> = {}): string | null {
  const personal = Object.entries(snils).map(([id, number]) => ({ id, snils: number }));
  const office = officeState({ applications: [incoming, ...others], personal });
  return activeDuplicate(office, incoming)?.id ?? null;
}

test('an application repeats one of the same name, post and category that is registered and not over', () => {
  expect(repeats([earlier])).toBe('b');
  expect(repeats([{ ...earlier, post: 'воспитатель' }])).toBeNull();
  expect(repeats([{ ...earlier, claimedCategory: 'FIRST' }])).toBeNull();
  expect(repeats([{ ...earlier, registrationNo: null }])).toBeNull();
  expect(repeats([{ ...earlier, status: 'WITHDRAWN' }])).toBeNull();
  expect(repeats([{ ...earlier, lastName: 'Юрьева' }])).toBeNull();
});

test('СНИЛС decides before the name; where one has none, or a wrong one, the name decides', () => {
  const [own, other] = ['11223344595', '00111111128'];
  const married = { ...earlier, lastName: 'Юрьева' };
  expect(repeats([married], { a1: own, b: own })).toBe('b');
  expect(repeats([earlier], { a1: own, b: other })).toBeNull();
  expect([repeats([earlier], { a1: own }), repeats([earlier], { b: own })]).toEqual(['b', 'b']);
  expect(repeats([earlier], { a1: own, b: '12345678901' })).toBe('b');
  expect(repeats([married], { a1: '12345678901', b: '12345678901' })).toBeNull();
});

test('an application does not repeat itself, and is found behind another of the same name', () => {
  const own = { ...incoming, registrationNo: '2', status: 'REGISTERED' as const };
  const office = officeState({ applications: [own, earlier] });
  expect(activeDuplicate(office, own)?.id).toBe('b');
  expect(activeDuplicate(officeState({ applications: [own] }), own)).toBeNull();
});

test('a change of an application or of a СНИЛС alone changes who repeats whom', () => {
  const office = officeState({ applications: [incoming, earlier] });
  expect(activeDuplicate(office, incoming)?.id).toBe('b');
  const numbers = ['11223344595', '00111111128'] as const;
  office.apply(
    ['a1', 'b'].map((id, i) => ({ table: 'personal', id, before: null, after: { id, snils: numbers[i] ?? '' } })),
  );
  expect(activeDuplicate(office, incoming)).toBeNull();
  const third = { ...earlier, id: 'c' };
  office.apply([{ table: 'applications', id: 'c', before: null, after: third }]);
  expect(activeDuplicate(office, incoming)?.id).toBe('c');
});

test('in a list the first of a person stays, all further ones repeat it', () => {
  const list = ['x', 'y', 'z'].map((id) => anApplication({ id }));
  const other = anApplication({ id: 'o', lastName: 'Юрьева' });
  const office = officeState();
  expect(repeatedIn(office, [...list, other]).map(({ id }) => id)).toEqual(['y', 'z']);
  expect(firstRepeated(office, [...list, other])?.id).toBe('y');
  expect(firstRepeated(office, [other])).toBeNull();
});
