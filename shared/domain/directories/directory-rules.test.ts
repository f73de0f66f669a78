import { expect, test } from 'vitest';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import { anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { intakeRefusalReasons } from '../intake-refusal/reasons.ts';
import { listedReasons, reasonOfCode } from './intake-reasons.ts';
import { listedPeriods } from './listed-periods.ts';
import { whyNotMergeable } from './merge-places.ts';
import { type ImportedOrganisation, planOrganisations } from './organisations-import.ts';
import { placeUses } from './place-uses.ts';

const day = (text: string) => text as LocalDate;
const version = { approvedAt: '2026-10-01T05:00:00.000Z' as Instant, approvedBy: 'x', rows: [] };
const schedule = (municipalityId: string, period: string, versions = [version]) => ({
  id: `${period}:${municipalityId}`,
  municipalityId,
  period,
  versions,
});

test('a period tells who has approved it and since when it is closed; it is past after its last day', () => {
  const closed = { id: '2019-03', closedOn: day('2019-02-01'), reason: 'Заседаний нет' };
  const office = officeState({
    applications: [anApplication({ period: null }), anApplication({ id: 'a2', period: '2026-11' })],
    schedules: [schedule('tomsk', '2026-11'), schedule('asino', '2026-11', []), schedule('asino', '2018-05')],
    closedPeriods: [closed],
  });
  const at = (today: string) => listedPeriods(office, day(today));
  const periods = at('2026-11-21');
  expect(periods.find(({ id }) => id === '2026-11')).toMatchObject({ approved: ['tomsk'], closed: null });
  expect(periods.find(({ id }) => id === '2019-03')).toMatchObject({ state: 'past', closed });
  expect(periods.at(-1)).toMatchObject({ id: '2018-05', approved: ['asino'] });
  expect(periods.map(({ id }) => id)).toEqual(
    periods
      .map(({ id }) => id)
      .toSorted()
      .reverse(),
  );
  expect(periods.every(({ id }) => /^\d{4}-\d{2}$/u.test(id))).toBe(true);
  expect(at('2026-12-31').find(({ id }) => id === '2026-11')?.state).toBe('current');
  expect(at('2027-01-01').find(({ id }) => id === '2026-11')?.state).toBe('past');
});

test('a reason of the catalogue is reworded when its text or its remedy is; the office’s own go by code', () => {
  const [first] = intakeRefusalReasons;
  if (!first) throw new Error('no reasons');
  const reason = (id: string, text: string, remedy: string) => ({ id, text, remedy, isClosed: false });
  const reworded = (text: string, remedy: string) =>
    reasonOfCode(officeState({ intakeReasons: [reason(first.code, text, remedy)] }), first.code)?.isReworded;
  expect(reworded(first.text, first.remedy)).toBe(false);
  expect([reworded('Другой', first.remedy), reworded(first.text, 'Другой')]).toEqual([true, true]);
  const office = officeState({ intakeReasons: [reason('SR02', 'б', 'б'), reason('SR01', 'а', 'а')] });
  const own = listedReasons(office).filter(({ kind }) => kind === 'own');
  expect(own.map(({ code, isReworded, isClosed }) => [code, isReworded, isClosed])).toEqual([
    ['SR01', false, false],
    ['SR02', false, false],
  ]);
});

test('whatever points to a place counts: applications and experts by their place, other rows once each', () => {
  const office = officeState({
    applications: [anApplication(), anApplication({ id: 'a2', municipalityId: 'asino', organisationId: 'school-3' })],
    experts: [anExpert({ organisationId: 'school-1' })],
    schedules: [schedule('tomsk', '2026-11')],
  });
  const tomsk = placeUses(office, 'municipalities').get('tomsk');
  expect(tomsk).toMatchObject({ applications: 1, experts: 1, organisations: 2, users: 2, other: 1, all: 7 });
  expect(placeUses(office, 'organisations').get('school-1')).toMatchObject({
    applications: 1,
    experts: 1,
    users: 0,
    all: 2,
  });
  office.apply([{ table: 'schedules', id: '2026-11:tomsk', before: schedule('tomsk', '2026-11'), after: null }]);
  expect(placeUses(office, 'municipalities').get('tomsk')).toMatchObject({ other: 0, all: 6 });
});

const row = (fields: Partial<ImportedOrganisation>): ImportedOrganisation => ({
  newId: 'n1',
  name: 'МБОУ СОШ № 5',
  fullName: '',
  municipality: 'Асиновский район',
  newMunicipalityId: 'm1',
  address: '',
  phone: '',
  email: '',
  ...fields,
});

test('a list brings new schools and new municipalities once, and a row that tells nothing new changes nothing', () => {
  const rows = [
    row({ fullName: 'Средняя школа № 5', phone: '2-22-22' }),
    row({ newId: 'n2', name: 'Средняя школа № 5', email: 's5@edu.ru' }),
    row({ newId: 'n3', name: 'СОШ № 1', municipality: 'Новый район' }),
    row({ newId: 'n4', name: 'СОШ № 2', municipality: 'Новый район', newMunicipalityId: 'm2' }),
    row({ newId: 'n5', name: 'МАОУ гимназия № 3' }),
    row({ newId: 'n6', name: 'МБОУ ООШ № 4', address: 'ул. Ленина, 1' }),
  ];
  const plan = planOrganisations(officeState(), rows);
  expect(plan.fates).toEqual(['new', 'changed', 'new', 'new', 'same', 'changed']);
  expect(plan.newMunicipalities).toEqual(['Новый район']);
  expect(plan.changes.map(({ table, id, before, after }) => [table, id, before === null, after])).toEqual([
    ['municipalities', 'm1', true, { id: 'm1', name: 'Новый район' }],
    [
      'organisations',
      'n1',
      true,
      {
        id: 'n1',
        name: 'МБОУ СОШ № 5',
        municipalityId: 'asino',
        fullName: 'Средняя школа № 5',
        phone: '2-22-22',
        email: 's5@edu.ru',
      },
    ],
    ['organisations', 'n3', true, { id: 'n3', name: 'СОШ № 1', municipalityId: 'm1' }],
    ['organisations', 'n4', true, { id: 'n4', name: 'СОШ № 2', municipalityId: 'm1' }],
    [
      'organisations',
      'school-4',
      false,
      { id: 'school-4', name: 'МБОУ ООШ № 4', municipalityId: 'asino', address: 'ул. Ленина, 1' },
    ],
  ]);
});

test('a merge that is refused says which place stands in the way', () => {
  const municipalities = [
    { id: 'm1', name: 'Асиновский р-н' },
    { id: 'm2', name: 'Асино' },
    { id: 'own', name: 'Областные образовательные учреждения' },
  ];
  const schedules = [schedule('m1', '2026-11'), schedule('m2', '2026-11')];
  const office = officeState({ municipalities, schedules });
  const whyNot = (keep: string, ...doubles: readonly string[]) =>
    whyNotMergeable(office, 'municipalities', keep, doubles);
  expect(whyNot('asino', 'm1')).toBeNull();
  expect(whyNot('asino', 'm1', 'm2')).toEqual({
    code: 'directory.bothScheduled',
    facts: { name: 'Асино', period: 'ноябрь-декабрь 2026' },
  });
  expect(whyNot('asino', 'own')).toEqual({
    code: 'directory.pseudoMunicipality',
    facts: { name: 'Областные образовательные учреждения' },
  });
  expect(whyNot('own', 'm1')?.facts).toEqual({ name: 'Областные образовательные учреждения' });
  expect(whyNotMergeable(office, 'organisations', 'school-1', ['school-2', 'school-3'])).toEqual({
    code: 'directory.otherMunicipality',
    facts: { name: 'МАОУ гимназия № 3' },
  });
});
