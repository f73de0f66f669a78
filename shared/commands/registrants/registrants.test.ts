import { expect, test } from 'vitest';
import { notSubmitted } from '#shared/domain/letters/not-submitted.ts';
import { seen } from '#shared/domain/rights/visibility/seen.ts';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { done, tried } from '#tests/support/procedure.ts';
import { addRegistrants, type NewRegistrant } from './add-registrants.ts';
import { removeRegistrant } from './remove-registrant.ts';
import { restoreRegistrant } from './restore-registrant.ts';

const person: NewRegistrant = {
  id: 'r1',
  lastName: ' Семёнова ',
  firstName: 'Анна',
  patronymic: 'Ильинична',
  municipalityId: 'asino',
  organisation: 'МБОУ ООШ № 4',
  phone: '8 900 000-00-00',
  email: 'semenova@edu.example',
  registeredAt: '2017-12-05T12:56:13.000Z' as never,
  hasFormed: false,
};
const add = (fields: Partial<NewRegistrant> = {}) => ({ registrants: [{ ...person, ...fields }] });

test('a person who registered and has not applied is in the list with drafts that were never submitted', () => {
  const office = officeState({
    applications: [
      anApplication({
        id: 'd1',
        status: 'DRAFT',
        stages: [{ status: 'DRAFT', at: '2026-10-01T01:00:00Z' as never, by: 'x' }],
      }),
      anApplication({ id: 'a2', lastName: 'Поданный' }),
    ],
  });
  done(office, addRegistrants, add(), 'coordinator');
  expect(
    notSubmitted(office).map(({ id, name, municipality, hasFormed, registeredAt }) => [
      id,
      name,
      municipality,
      hasFormed,
      registeredAt,
    ]),
  ).toEqual([
    ['r1', 'Семёнова Анна Ильинична', 'Асиновский район', false, '2017-12-05T12:56:13.000Z'],
    ['d1', 'Баязитов Дамир Хакимджанович', 'г. Томск', true, '2026-10-01T01:00:00Z'],
  ]);
});

test('who has begun or handed in an application is no longer listed as registered only', () => {
  const office = officeState();
  done(office, addRegistrants, add());
  const after = anApplication({
    lastName: 'Семенова',
    firstName: 'Анна',
    patronymic: 'Ильинична',
    municipalityId: 'asino',
  });
  office.apply([{ table: 'applications', id: 'a1', before: null, after }]);
  expect(notSubmitted(office)).toEqual([]);
});

test('nobody is added twice, without a name or a place, or when he has applied', () => {
  const office = officeState({ applications: [anApplication()] });
  expect(tried(office, addRegistrants, add({ lastName: ' ' }))).toBe('registrant.nameMissing');
  expect(tried(office, addRegistrants, add({ firstName: '' }))).toBe('registrant.nameMissing');
  expect(tried(office, addRegistrants, add({ municipalityId: 'mars' }))).toBe('registrant.noPlace');
  const applied = { lastName: 'Баязитов', firstName: 'Дамир', patronymic: 'Хакимджанович', municipalityId: 'tomsk' };
  expect(tried(office, addRegistrants, add(applied))).toBe('registrant.applied');
  expect(tried(office, addRegistrants, add({ municipalityId: 'tomsk' }), 'coordinator')).toBe('rights.notAllowed');
  const twice = [person, { ...person, id: 'r2', lastName: 'СЕМЕНОВА' }];
  expect(tried(office, addRegistrants, { registrants: twice })).toBe('registrant.exists');
  expect(tried(office, addRegistrants, add())).toBeNull();
  expect(tried(office, addRegistrants, add({ id: 'r2' }))).toBe('registrant.exists');
  expect(tried(office, addRegistrants, add({ lastName: 'Другая' }))).toBe('registrant.exists');
});

test('a registration by mistake is removed with a reason and brought back', () => {
  const office = officeState();
  done(office, addRegistrants, add());
  const remove = { id: 'r1', reason: ' Дважды ' };
  expect(tried(office, restoreRegistrant, { id: 'r1' })).toBe('registrant.notRemoved');
  expect(tried(office, removeRegistrant, { ...remove, reason: ' ' })).toBe('reason.missing');
  expect(tried(office, removeRegistrant, { ...remove, id: 'r9' })).toBe('registrant.gone');
  expect(tried(office, removeRegistrant, remove, 'operator')).toBeNull();
  expect(office.get('registrants', 'r1')?.removal).toMatchObject({ reason: 'Дважды', by: 'operator' });
  expect(notSubmitted(office)).toEqual([]);
  expect(tried(office, removeRegistrant, remove)).toBe('registrant.removed');
  expect(tried(office, restoreRegistrant, { id: 'r9' })).toBe('registrant.gone');
  expect(tried(office, restoreRegistrant, { id: 'r1' }, 'coordinator')).toBeNull();
  expect(notSubmitted(office)).toHaveLength(1);
});

test('after a removal the person may be added again; another municipality’s coordinator sees nobody', () => {
  const office = officeState();
  done(office, addRegistrants, add());
  done(office, removeRegistrant, { id: 'r1', reason: 'Дважды' });
  expect(tried(office, addRegistrants, add({ id: 'r2' }))).toBeNull();
  const row = office.get('registrants', 'r2');
  if (!row) throw new Error('no row');
  expect(seen(office, { userId: 'coordinator', role: 'coordinator' }, 'registrants', row)).toBe(row);
  const tomsk = { ...row, municipalityId: 'tomsk' };
  expect(seen(office, { userId: 'coordinator', role: 'coordinator' }, 'registrants', tomsk)).toBeNull();
  expect(seen(office, { userId: 'x', role: 'expert' }, 'registrants', row)).toBeNull();
});
