import { expect, test } from 'vitest';
import type { Instant } from '#shared/kernel/local-date.ts';
import type { Role } from '#shared/records/office.ts';
import type { RowChange } from '#shared/records/tables.ts';
import { acting, anApplication, anExpert, officeState, type Rows } from '#tests/support/office-state.ts';
import { mergePlaces } from './merge-places.ts';
import { undoMerge } from './undo-merge.ts';

const ofSchools = { table: 'organisations', keepId: 'school-1', doubleIds: ['double'] } as const;
const ofTowns = { table: 'municipalities', keepId: 'tomsk', doubleIds: ['tomsk-2'] } as const;
const double = {
  id: 'double',
  name: 'МАОУ «СОШ №1»',
  municipalityId: 'tomsk',
  phone: '51-00-00',
  otherNames: ['СОШ 1'],
};
const town = { id: 'tomsk-2', name: 'Томск' };

type Args = Parameters<typeof mergePlaces.decide>[1];
const argsOf = ({ table, keepId, doubleIds }: typeof ofSchools | typeof ofTowns): Args => ({
  table,
  keepId,
  doubleIds: [...doubleIds],
});

function merged(rows: Rows, how: typeof ofSchools | typeof ofTowns = ofSchools) {
  const office = officeState(rows);
  const decision = mergePlaces.decide(office, argsOf(how), acting());
  if (!decision.ok) throw new Error(decision.error.code);
  office.apply(decision.value.changes);
  return { office, changes: decision.value.changes };
}

function refused(rows: Rows, args: Args, role: Role = 'secretary'): string | null {
  const decision = mergePlaces.decide(officeState(rows), args, acting(role));
  return decision.ok ? null : decision.error.code;
}

const schools: Rows = {
  organisations: [double],
  applications: [anApplication({ organisationId: 'double' }), anApplication({ id: 'a2', organisationId: 'school-2' })],
  experts: [anExpert({ organisationId: 'double' })],
  organisationProfiles: [{ id: 'double', head: 'Директор', headPost: 'директор' }],
};

test('everything that pointed to the double points to the kept organisation, and the double goes', () => {
  const { office } = merged(schools);
  expect(office.get('organisations', 'double')).toBeUndefined();
  expect(office.get('applications', 'a1')?.organisationId).toBe('school-1');
  expect(office.get('applications', 'a2')?.organisationId).toBe('school-2');
  expect(office.get('experts', 'e1')?.organisationId).toBe('school-1');
  expect(office.get('organisationProfiles', 'school-1')?.head).toBe('Директор');
  expect(office.get('organisationProfiles', 'double')).toBeUndefined();
});

test('the kept organisation takes the spellings of the double and what it did not know', () => {
  const { office } = merged(schools);
  expect(office.get('organisations', 'school-1')).toEqual({
    id: 'school-1',
    name: 'МАОУ СОШ № 1',
    municipalityId: 'tomsk',
    phone: '51-00-00',
    otherNames: ['МАОУ «СОШ №1»', 'СОШ 1'],
  });
});

test('posts of a worker follow the organisation, wherever in the card they stand', () => {
  const post = {
    id: 'p1',
    organisationId: 'double',
    post: 'учитель',
    subject: '',
    employment: 'MAIN' as const,
    rate: '1',
    since: null,
    until: null,
    order: '',
  };
  const person = { lastName: 'Кедрова', firstName: 'Анна', patronymic: '', formerNames: [], posts: [post] };
  const card = {
    ...person,
    id: 'w1',
    confirmation: null,
    check: null,
    dismissal: null,
    mergedInto: null,
    userId: null,
  };
  const { office } = merged({ organisations: [double], employees: [card] });
  expect(office.get('employees', 'w1')?.posts[0]?.organisationId).toBe('school-1');
});

test('municipalities are merged with their organisations, users and schedules', () => {
  const version = { approvedAt: '2026-10-01T00:00:00Z' as Instant, approvedBy: 'secretary', rows: [] };
  const schedule = { id: '2026-11:tomsk-2', municipalityId: 'tomsk-2', period: '2026-11', versions: [version] };
  const rows: Rows = {
    municipalities: [town],
    organisations: [{ id: 's9', name: 'СОШ № 9', municipalityId: 'tomsk-2' }],
    applications: [anApplication({ municipalityId: 'tomsk-2', organisationId: 's9' })],
    schedules: [schedule],
    users: [
      {
        id: 'second',
        role: 'coordinator',
        municipality: 'Томск',
        lastName: 'Кедрова',
        firstName: 'Анна',
        patronymic: '',
        post: '',
        phone: '',
        email: '',
      },
    ],
  };
  const { office } = merged(rows, ofTowns);
  expect(office.get('organisations', 's9')?.municipalityId).toBe('tomsk');
  expect(office.get('applications', 'a1')?.municipalityId).toBe('tomsk');
  expect(office.get('users', 'second')?.municipality).toBe('г. Томск');
  expect(office.get('schedules', '2026-11:tomsk')).toEqual({
    ...schedule,
    id: '2026-11:tomsk',
    municipalityId: 'tomsk',
  });
  expect(office.get('schedules', '2026-11:tomsk-2')).toBeUndefined();
});

test('a merge is refused where it would lose something or makes no sense', () => {
  const args = argsOf(ofSchools);
  expect(refused(schools, { ...args, doubleIds: [] })).toBe('directory.nothingToMerge');
  expect(refused(schools, { ...args, doubleIds: ['school-1'] })).toBe('directory.mergeWithItself');
  expect(refused(schools, { ...args, doubleIds: ['gone'] })).toBe('directory.gone');
  expect(refused(schools, { ...args, keepId: 'gone' })).toBe('directory.gone');
  expect(refused(schools, { ...args, doubleIds: ['school-3'] })).toBe('directory.otherMunicipality');
  expect(refused(schools, args, 'coordinator')).toBe('rights.notAllowed');
  const towns = argsOf(ofTowns);
  const ofPeriod = (municipalityId: string) => ({
    id: `2026-11:${municipalityId}`,
    municipalityId,
    period: '2026-11',
    versions: [],
  });
  const both = { municipalities: [town], schedules: [ofPeriod('tomsk'), ofPeriod('tomsk-2')] };
  expect(refused(both, towns)).toBe('directory.bothScheduled');
  const pseudo = { municipalities: [{ id: 'tomsk-2', name: 'Областные образовательные учреждения' }] };
  expect(refused(pseudo, towns)).toBe('directory.pseudoMunicipality');
});

function undone(rows: Rows, spoil: (changes: RowChange[]) => void = () => undefined, later: readonly RowChange[] = []) {
  const before = officeState(rows);
  const { office, changes } = merged(rows);
  const given = structuredClone([...changes]);
  spoil(given);
  office.apply(later);
  const args = { ...argsOf(ofSchools), changes: given };
  const decision = undoMerge.decide(office, args, acting());
  if (!decision.ok) return decision.error.code;
  office.apply(decision.value.changes);
  const all = (state: typeof office) => [...state.all('organisations'), ...state.all('applications')];
  const byId = (rows: readonly { readonly id: string }[]) => rows.toSorted((a, b) => a.id.localeCompare(b.id));
  expect(byId(all(office))).toEqual(byId(all(before)));
  return null;
}

test('a merge is taken back to the letter', () => {
  expect(undone(schools)).toBeNull();
});

test('a merge is not taken back once a row has changed, nor by rows that it never changed', () => {
  const moved = anApplication({ organisationId: 'school-1', note: 'позвонить' });
  expect(undone(schools, undefined, [{ table: 'applications', id: 'a1', before: null, after: moved }])).toBe(
    'directory.notUndoable',
  );
  const forge = (changes: RowChange[]) => {
    const change = changes.find(({ table }) => table === 'applications');
    if (change?.table === 'applications' && change.before) Object.assign(change.before, { status: 'GRANTED' });
  };
  expect(undone(schools, forge)).toBe('directory.notUndoable');
  expect(undone(schools, (changes) => changes.pop())).toBe('directory.notUndoable');
  const decision = undoMerge.decide(officeState(), { ...argsOf(ofSchools), changes: [] }, acting('coordinator'));
  expect(decision.ok ? null : decision.error.code).toBe('rights.notAllowed');
});
