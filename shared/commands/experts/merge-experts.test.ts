import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { ExpertRelation } from '#shared/records/expert-relation.ts';
import {
  acting,
  anApplication,
  anExpert,
  type OfficeState,
  officeState,
  type Rows,
} from '#tests/support/office-state.ts';
import { broughtTo, done, tried } from '#tests/support/procedure.ts';
import { mergeExperts } from './merge-experts.ts';
import { undoMergeExperts } from './undo-merge-experts.ts';

const date = (text: string) => text as LocalDate;
const never = (id: string, expertId: string, otherExpertId: string): ExpertRelation => ({
  id,
  expertId,
  kind: 'NEVER_TOGETHER',
  related: { of: 'expert', otherExpertId },
  note: '',
});

const keep = anExpert({ id: 'keep', phone: '', category: 'NONE' });
const double = anExpert({
  id: 'double',
  organisationId: 'school-1',
  subject: 'биология',
  phone: '8 (3822) 51-00-01',
  categoryUntil: date('2028-01-01'),
  languages: ['татарский'],
  periodLimits: [{ period: '2026-11', limit: 2 }],
});
const merge = { keepId: 'keep', doubleIds: ['double'] };

function anOffice(rows: Rows = {}): OfficeState {
  return officeState({
    experts: [
      keep,
      double,
      anExpert({ id: 'third', lastName: 'Брагина', organisationId: 'school-3', municipalityId: 'asino' }),
    ],
    applications: [
      anApplication({ id: 'a1', expertIds: ['third', 'double'], period: '2026-11', status: 'ACCEPTED' }),
      anApplication({ id: 'a2', systemNo: 2, expertIds: ['keep'], period: '2026-11', status: 'GRANTED' }),
    ],
    ...rows,
  });
}

const rowsOf = (office: OfficeState) =>
  (['experts', 'applications', 'absences', 'expertRelations', 'users', 'invitations', 'scoreSheets'] as const).map(
    (table) => [...office.all(table)].sort((a, b) => a.id.localeCompare(b.id)),
  );

test('the kept row gains what it lacked, further posts, languages and limits, and remembers the double', () => {
  const office = anOffice();
  done(office, mergeExperts, merge);
  expect(office.get('experts', 'double')).toBeUndefined();
  expect(office.get('experts', 'keep')).toEqual({
    ...keep,
    phone: '8 (3822) 51-00-01',
    category: 'HIGHEST',
    categoryUntil: '2028-01-01',
    otherPosts: [{ post: 'учитель', subject: 'биология' }],
    languages: ['татарский'],
    periodLimits: [{ period: '2026-11', limit: 2 }],
    merged: [
      { id: 'double', lastName: 'Якушева', firstName: 'Анна', patronymic: 'Антоновна', organisationId: 'school-1' },
    ],
  });
  expect(office.get('applications', 'a1')?.expertIds).toEqual(['third', 'keep']);
});

test('invitations, sheets and accounts follow; approved schedules stay as they were printed', () => {
  const office = broughtTo('EXPERTISE_DONE');
  const schedules = [...office.all('schedules')];
  const other = anExpert({ id: 'other', organisationId: 'school-2', lastName: 'Як' });
  office.apply([{ table: 'experts', id: 'other', before: null, after: other }]);
  done(office, mergeExperts, { keepId: 'other', doubleIds: ['e1'] });
  expect([...office.all('invitations')].map(({ id, expertId }) => [id, expertId])).toContainEqual(['a1:e1:1', 'other']);
  expect([...office.all('scoreSheets')].filter(({ expertId }) => expertId === 'other')).toHaveLength(1);
  expect(office.get('users', 'expert-1')?.expertId).toBe('other');
  expect(office.get('applications', 'a1')?.expertIds).toEqual(['other', 'e2']);
  expect([...office.all('schedules')]).toEqual(schedules);
});

test('absences that overlap become one, relations are joined, to him and of him', () => {
  const absence = { id: 'x1', expertId: 'keep', from: date('2026-12-01'), to: date('2026-12-10'), reason: 'отпуск' };
  const office = anOffice({
    absences: [
      absence,
      { ...absence, id: 'x2', expertId: 'double', from: date('2026-12-10'), to: date('2026-12-20'), reason: 'курсы' },
      { ...absence, id: 'x3', expertId: 'double', from: date('2026-12-21'), to: date('2026-12-22') },
      { ...absence, id: 'x4', expertId: 'third' },
    ],
    expertRelations: [
      never('r1', 'keep', 'third'),
      never('r2', 'double', 'third'),
      never('r3', 'third', 'double'),
      {
        id: 'r4',
        expertId: 'double',
        kind: 'FORMER_WORKPLACE',
        related: { of: 'organisation', organisationId: 'school-4' },
        note: '',
      },
    ],
  });
  done(office, mergeExperts, merge);
  expect([...office.all('absences')]).toEqual([
    { ...absence, to: '2026-12-20', reason: 'отпуск; курсы' },
    { ...absence, id: 'x3', from: '2026-12-21', to: '2026-12-22' },
    { ...absence, id: 'x4', expertId: 'third' },
  ]);
  expect([...office.all('expertRelations')].map(({ id, expertId, related }) => [id, expertId, related])).toEqual([
    ['r1', 'keep', { of: 'expert', otherExpertId: 'third' }],
    ['r3', 'third', { of: 'expert', otherExpertId: 'keep' }],
    ['r4', 'keep', { of: 'organisation', organisationId: 'school-4' }],
  ]);
});

test('nothing, oneself, a stranger row, and two who are told apart are not merged', () => {
  const office = anOffice({ expertRelations: [never('r1', 'double', 'keep')] });
  expect(tried(office, mergeExperts, { keepId: 'keep', doubleIds: [] })).toBe('expert.mergeNothing');
  expect(tried(office, mergeExperts, { keepId: 'keep', doubleIds: ['keep'] })).toBe('expert.mergeSelf');
  expect(tried(office, mergeExperts, { keepId: 'keep', doubleIds: ['gone'] })).toBe('expert.gone');
  expect(tried(office, mergeExperts, merge)).toBe('expert.mergeRelated');
});

test('two rows on one panel, or with sheets on one application, are two experts until somebody says otherwise', () => {
  const panel = anApplication({ id: 'a3', systemNo: 7, expertIds: ['keep', 'double'] });
  expect(tried(anOffice({ applications: [panel] }), mergeExperts, merge)).toBe('expert.mergeOnePanel');
  const sheet = {
    applicationId: 'a1',
    version: 1,
    state: 'FINAL' as const,
    marks: {},
    notApplicable: [],
    recommendations: '',
    verdict: null,
    finishedAt: acting().at,
    finishedBy: null,
    paperSignedOn: null,
  };
  const both = anOffice({
    scoreSheets: [
      { ...sheet, id: 's1', expertId: 'keep' },
      { ...sheet, id: 's2', expertId: 'double' },
    ],
  });
  expect(tried(both, mergeExperts, merge)).toBe('expert.mergeBothScored');
  const versions = anOffice({
    scoreSheets: [
      { ...sheet, id: 's1', expertId: 'double' },
      { ...sheet, id: 's2', expertId: 'double', version: 2 },
    ],
  });
  expect(tried(versions, mergeExperts, merge)).toBeNull();
});

test('a coordinator merges experts of his municipality only', () => {
  const office = anOffice();
  expect(tried(office, mergeExperts, merge, 'coordinator')).toBe('rights.notAllowed');
  const home = { organisationId: 'school-3', municipalityId: 'asino' };
  const own = officeState({ experts: [anExpert({ id: 'keep', ...home }), anExpert({ id: 'double', ...home })] });
  expect(tried(own, mergeExperts, merge, 'coordinator')).toBeNull();
  expect(tried(office, mergeExperts, merge, 'nobody')).toBe('rights.notAllowed');
});

/** The changes of a merge, as the screen hands them to the undo. */
function mergedWith(office: OfficeState, args = merge) {
  const decision = mergeExperts.decide(office, args, acting());
  if (!decision.ok) throw new Error(decision.error.code);
  office.apply(decision.value.changes);
  return decision.value.changes.map(({ table, id, before, after }) => ({ table, id, before, after }));
}

test('a merge is taken back as a whole', () => {
  const office = anOffice({ expertRelations: [never('r1', 'keep', 'third'), never('r2', 'double', 'third')] });
  const before = rowsOf(office);
  const changes = mergedWith(office);
  expect(rowsOf(office)).not.toEqual(before);
  done(office, undoMergeExperts, { ...merge, changes });
  expect(rowsOf(office)).toEqual(before);
});

test('a merge is not taken back by who may not merge, after a change, or with rows that were never there', () => {
  const office = anOffice();
  const changes = mergedWith(office);
  expect(tried(office, undoMergeExperts, { ...merge, changes }, 'coordinator')).toBe('rights.notAllowed');
  expect(tried(office, undoMergeExperts, { ...merge, changes }, 'nobody')).toBe('rights.notAllowed');
  const forged = changes.map((change) =>
    change.id === 'a1' && change.before ? { ...change, before: { ...change.before, lastName: 'Чужой' } } : change,
  );
  expect(tried(office, undoMergeExperts, { ...merge, changes: forged })).toBe('expert.undoChanged');
  const nameless = changes.filter(({ id }) => id !== 'double');
  expect(tried(office, undoMergeExperts, { ...merge, changes: nameless })).toBe('expert.undoChanged');
  const kept = office.get('experts', 'keep');
  if (!kept) throw new Error('no kept expert');
  office.apply([{ table: 'experts', id: 'keep', before: kept, after: { ...kept, phone: '' } }]);
  expect(tried(office, undoMergeExperts, { ...merge, changes })).toBe('expert.undoChanged');
});

test('the history of a merge names the rows that are no more; a coordinator merges none of another municipality', () => {
  const own = anExpert({ id: 'own', lastName: 'Як', organisationId: 'school-3', municipalityId: 'asino' });
  const office = anOffice({ experts: [keep, double, own] });
  const args = { keepId: 'keep', doubleIds: ['double', 'own', 'double'] };
  const decision = mergeExperts.decide(office, args, acting());
  expect(decision.ok && decision.value.reason).toBe('Объединён с записью: Якушева Анна Антоновна, Як Анна Антоновна');
  expect(tried(office, mergeExperts, { keepId: 'own', doubleIds: ['keep'] }, 'coordinator')).toBe('rights.notAllowed');
});
