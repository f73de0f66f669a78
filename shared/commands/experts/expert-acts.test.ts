import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Related, RelationKind } from '#shared/records/expert-relation.ts';
import type { RowChange } from '#shared/records/tables.ts';
import { anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { done, tried } from '#tests/support/procedure.ts';
import { addAbsence } from './add-absence.ts';
import { addRelation } from './add-relation.ts';
import { closeExpert } from './close-expert.ts';
import { removeAbsence } from './remove-absence.ts';
import { removeRelation } from './remove-relation.ts';
import { reopenExpert } from './reopen-expert.ts';
import { setExpertLimits } from './set-expert-limits.ts';
import { undoExpert } from './undo-expert.ts';

const date = (text: string) => text as LocalDate;
const anOffice = () =>
  officeState({
    experts: [
      anExpert(),
      anExpert({ id: 'e2', lastName: 'Антонова', organisationId: 'school-3', municipalityId: 'asino' }),
    ],
    applications: [anApplication()],
  });

test('limits are set for all periods and for single ones, in order; what was seen must still stand', () => {
  const office = anOffice();
  const seen = { loadLimit: 10, periodLimits: [] };
  const limits = [
    { period: '2027-01', limit: 0 },
    { period: '2026-11', limit: 3 },
  ];
  expect(tried(office, setExpertLimits, { id: 'e1', seen, ...seen })).toBe('expert.nothingChanged');
  expect(tried(office, setExpertLimits, { id: 'e9', seen, ...seen })).toBe('expert.gone');
  const twice = [...limits, { period: '2026-11', limit: 4 }];
  expect(tried(office, setExpertLimits, { id: 'e1', seen, loadLimit: 8, periodLimits: twice })).toBe(
    'expert.periodTwice',
  );
  done(office, setExpertLimits, { id: 'e1', seen, loadLimit: 8, periodLimits: limits });
  expect(office.get('experts', 'e1')).toEqual(anExpert({ loadLimit: 8, periodLimits: limits.toReversed() }));
  expect(tried(office, setExpertLimits, { id: 'e1', seen, loadLimit: 9, periodLimits: [] })).toBe(
    'expert.changedSince',
  );
  const now = { loadLimit: 8, periodLimits: limits.toReversed() };
  done(office, setExpertLimits, { id: 'e1', seen: now, loadLimit: null, periodLimits: [] });
  expect(office.get('experts', 'e1')).toEqual(anExpert({ loadLimit: null }));
});

test('a former expert is closed from a day with a reason, once, and may be brought back', () => {
  const office = anOffice();
  const close = { id: 'e1', on: date('2026-12-01'), reason: ' переехал ' };
  expect(tried(office, reopenExpert, { id: 'e1' })).toBe('expert.notClosed');
  expect(tried(office, closeExpert, { ...close, reason: ' ' })).toBe('expert.closeReasonMissing');
  expect(tried(office, closeExpert, { ...close, id: 'e9' })).toBe('expert.gone');
  done(office, closeExpert, close);
  expect(office.get('experts', 'e1')?.closed).toEqual({ on: '2026-12-01', reason: 'переехал' });
  expect(tried(office, closeExpert, close)).toBe('expert.alreadyClosed');
  done(office, reopenExpert, { id: 'e1' });
  expect(office.get('experts', 'e1')).toEqual(anExpert());
  expect(tried(office, reopenExpert, { id: 'e9' })).toBe('expert.gone');
});

const away = { id: 'x1', expertId: 'e1', from: date('2026-12-01'), to: date('2026-12-10'), reason: ' отпуск ' };

test('days of absence stand in order and never overlap; next to each other they may stand', () => {
  const office = anOffice();
  expect(tried(office, addAbsence, { ...away, to: date('2026-11-30') })).toBe('absence.order');
  done(office, addAbsence, away);
  expect(office.get('absences', 'x1')).toEqual({ ...away, reason: 'отпуск' });
  const next = { ...away, id: 'x2', from: date('2026-12-10'), to: date('2026-12-20') };
  expect(tried(office, addAbsence, next)).toBe('absence.overlaps');
  expect(tried(office, addAbsence, { ...next, from: date('2026-11-20'), to: date('2026-12-01') })).toBe(
    'absence.overlaps',
  );
  expect(tried(office, addAbsence, { ...next, from: date('2026-12-11') })).toBeNull();
  expect(tried(office, addAbsence, { ...next, id: 'x3', expertId: 'e2' })).toBeNull();
  expect(tried(office, addAbsence, { ...away, expertId: 'e9' })).toBe('expert.gone');
  expect(tried(office, addAbsence, { ...away, expertId: 'e2' })).toBe('expert.writtenAlready');
});

test('one day is an absence too; it is taken out of his own card only', () => {
  const office = anOffice();
  done(office, addAbsence, { ...away, to: away.from });
  expect(tried(office, removeAbsence, { id: 'x1', expertId: 'e2' })).toBe('absence.gone');
  expect(tried(office, removeAbsence, { id: 'x1', expertId: 'e9' })).toBe('expert.gone');
  done(office, removeAbsence, { id: 'x1', expertId: 'e1' });
  expect(office.count('absences')).toBe(0);
  expect(tried(office, removeAbsence, { id: 'x1', expertId: 'e1' })).toBe('absence.gone');
});

const brother: Related = {
  of: 'person',
  personName: { lastName: ' Якушев ', firstName: 'Олег', patronymic: '' },
};
const relation = (kind: RelationKind, related: Related, note = '') => ({
  id: `${kind}-${related.of}`,
  expertId: 'e1',
  kind,
  related,
  note,
});

test('kinship is with a person, a former workplace is an organisation, another relation is explained', () => {
  const office = anOffice();
  const school: Related = { of: 'organisation', organisationId: 'school-1' };
  const tries = (kind: RelationKind, related: Related, note = '') =>
    tried(office, addRelation, relation(kind, related, note));
  expect(tries('FORMER_WORKPLACE', brother)).toBe('relation.needsOrganisation');
  expect(tries('KINSHIP', school)).toBe('relation.needsPerson');
  expect(tries('NEVER_TOGETHER', school)).toBe('relation.needsPerson');
  expect(tries('OTHER', school, ' ')).toBe('relation.noteMissing');
  expect(tries('KINSHIP', { of: 'person', personName: { lastName: ' ', firstName: 'Олег', patronymic: '' } })).toBe(
    'relation.nameMissing',
  );
  expect(tries('KINSHIP', { of: 'person', personName: { lastName: 'Якушев', firstName: '', patronymic: '' } })).toBe(
    'relation.nameMissing',
  );
  expect(
    tries('KINSHIP', {
      of: 'person',
      personName: { lastName: 'якушева', firstName: 'анна', patronymic: 'антоновна' },
    }),
  ).toBe('relation.self');
  expect(tries('NEVER_TOGETHER', { of: 'expert', otherExpertId: 'e1' })).toBe('relation.self');
  expect(tries('NEVER_TOGETHER', { of: 'expert', otherExpertId: 'e9' })).toBe('relation.otherGone');
  expect(tries('KINSHIP', { of: 'applicant', applicationId: 'a9' })).toBe('relation.otherGone');
  expect(tries('FORMER_WORKPLACE', { of: 'organisation', organisationId: 'nowhere' })).toBe('relation.otherGone');
  expect(tried(office, addRelation, { ...relation('KINSHIP', brother), expertId: 'e9' })).toBe('expert.gone');
  expect(tries('OTHER', school, ' учредитель ')).toBeNull();
  expect(tries('FORMER_WORKPLACE', school)).toBeNull();
  expect(tries('NEVER_TOGETHER', { of: 'expert', otherExpertId: 'e2' })).toBeNull();
  expect(tries('KINSHIP', { of: 'applicant', applicationId: 'a1' })).toBeNull();
  expect(tries('KINSHIP', brother)).toBeNull();
  expect(office.get('expertRelations', 'KINSHIP-person')?.related).toEqual({
    of: 'person',
    personName: { lastName: 'Якушев', firstName: 'Олег', patronymic: '' },
  });
  expect(office.get('expertRelations', 'OTHER-organisation')?.note).toBe('учредитель');
  expect(tried(office, addRelation, { ...relation('KINSHIP', brother), id: 'again' })).toBe('relation.same');
  expect(tried(office, removeRelation, { id: 'KINSHIP-person', expertId: 'e2' })).toBe('relation.gone');
  done(office, removeRelation, { id: 'KINSHIP-person', expertId: 'e1' });
  expect(office.get('expertRelations', 'KINSHIP-person')).toBeUndefined();
});

test.each([
  ['closing', closeExpert, { id: 'e1', on: away.from, reason: 'переезд' }],
  ['limits', setExpertLimits, { id: 'e1', seen: { loadLimit: 10, periodLimits: [] }, loadLimit: 1, periodLimits: [] }],
  ['absence', addAbsence, away],
  ['relation', addRelation, relation('KINSHIP', brother)],
  ['no absence', removeAbsence, { id: 'x1', expertId: 'e1' }],
  ['no relation', removeRelation, { id: 'x1', expertId: 'e1' }],
] as const)('%s of an expert of another municipality is not the coordinator’s', (_, command, args) => {
  const office = anOffice();
  // Each of the table goes with its own arguments.
  expect(tried(office, command as never, args as never, 'coordinator')).toBe('rights.notAllowed');
  expect(tried(office, command as never, args as never, 'teacher')).toBe('rights.notAllowed');
});

type Taken = Parameters<typeof undoExpert.decide>[1]['change'];

/** The change that an act has made, as the screen hands it to the undo. */
function changeOf(office: ReturnType<typeof anOffice>, table: RowChange['table'], id: string, before: unknown): Taken {
  return { table, id, before, after: office.get(table, id) ?? null } as Taken;
}

test('the last change of a card is taken back while nothing was changed since', () => {
  const office = anOffice();
  done(office, closeExpert, { id: 'e1', on: away.from, reason: 'переезд' });
  const change = changeOf(office, 'experts', 'e1', anExpert());
  expect(tried(office, undoExpert, { change }, 'coordinator')).toBe('rights.notAllowed');
  done(office, undoExpert, { change });
  expect(office.get('experts', 'e1')).toEqual(anExpert());
  expect(tried(office, undoExpert, { change })).toBe('expert.undoChanged');
});

test('an undo puts no merged names, no other row and no strange place into the directory', () => {
  const office = anOffice();
  const merged = [{ id: 'd', lastName: 'Як', firstName: 'А', patronymic: '', organisationId: 'school-1' }];
  const undo = (before: unknown) => tried(office, undoExpert, { change: changeOf(office, 'experts', 'e1', before) });
  expect(undo(anExpert({ merged }))).toBe('expert.notUndoable');
  expect(undo(anExpert({ id: 'e2' }))).toBe('expert.notUndoable');
  expect(undo(anExpert({ organisationId: 'school-3' }))).toBe('expert.noOrganisation');
});

test('an absence that was taken out comes back while its days are free', () => {
  const office = anOffice();
  done(office, addAbsence, away);
  const row = office.get('absences', 'x1');
  done(office, removeAbsence, { id: 'x1', expertId: 'e1' });
  const change = changeOf(office, 'absences', 'x1', row);
  expect(tried(office, undoExpert, { change }, 'coordinator')).toBe('rights.notAllowed');
  expect(tried(office, undoExpert, { change: { ...change, id: 'x7' } as Taken })).toBe('expert.notUndoable');
  done(office, addAbsence, { ...away, id: 'x2' });
  expect(tried(office, undoExpert, { change })).toBe('absence.overlaps');
  done(office, removeAbsence, { id: 'x2', expertId: 'e1' });
  done(office, undoExpert, { change });
  expect(office.get('absences', 'x1')).toEqual(row);
});

test('a relation that was written is taken back, and one that was taken out comes back', () => {
  const office = anOffice();
  done(office, addRelation, relation('KINSHIP', brother));
  const row = office.get('expertRelations', 'KINSHIP-person');
  done(office, undoExpert, { change: changeOf(office, 'expertRelations', 'KINSHIP-person', null) });
  expect(office.count('expertRelations')).toBe(0);
  const back = { table: 'expertRelations', id: 'KINSHIP-person', before: row, after: null } as Taken;
  done(office, undoExpert, { change: back });
  expect(office.get('expertRelations', 'KINSHIP-person')).toEqual(row);
  const orphan = { table: 'absences', id: 'n', before: { ...away, id: 'n', expertId: 'e9' }, after: null } as Taken;
  expect(tried(office, undoExpert, { change: orphan })).toBe('expert.gone');
  const stolen = { table: 'expertRelations', id: 'KINSHIP-person', before: { ...row, expertId: 'e2' }, after: row };
  expect(tried(office, undoExpert, { change: stolen as Taken })).toBe('expert.notUndoable');
  expect(tried(office, addRelation, { ...relation('KINSHIP', brother), expertId: 'e2' })).toBe('expert.writtenAlready');
});

test('an undo asks the right of the row that stands and of the one that would', () => {
  const [theirs, own] = [anExpert(), anExpert({ organisationId: 'school-3', municipalityId: 'asino' })];
  const undo = (after: typeof own, before: typeof own, by: string) => {
    const office = officeState({ experts: [after] });
    return tried(office, undoExpert, { change: { table: 'experts', id: 'e1', before, after } }, by);
  };
  expect(undo(own, theirs, 'coordinator')).toBe('rights.notAllowed');
  expect(undo(theirs, own, 'coordinator')).toBe('rights.notAllowed');
  expect(undo(own, { ...own, subject: 'биология' }, 'coordinator')).toBeNull();
  expect(undo(theirs, own, 'secretary')).toBeNull();
  expect(undo(own, { ...own, organisationId: 'nowhere' }, 'secretary')).toBe('expert.noOrganisation');
});

test('other days and another note of the same row go back, though the row itself stands there now', () => {
  const was = { ...away, from: date('2026-12-05'), to: date('2026-12-15') };
  const kin = relation('KINSHIP', { of: 'expert', otherExpertId: 'e2' });
  const office = officeState({
    experts: [anExpert(), anExpert({ id: 'e2' })],
    absences: [away],
    expertRelations: [{ ...kin, note: 'сестра' }],
  });
  done(office, undoExpert, { change: changeOf(office, 'absences', 'x1', was) });
  expect(office.get('absences', 'x1')).toEqual(was);
  done(office, undoExpert, { change: changeOf(office, 'expertRelations', kin.id, kin) });
  expect(office.get('expertRelations', kin.id)).toEqual(kin);
  const nothing: Taken = { table: 'absences', id: 'none', before: null, after: null };
  expect(tried(office, undoExpert, { change: nothing })).toBe('expert.gone');
});

test('a relation does not come back beside the same one written anew', () => {
  const office = anOffice();
  const row = relation('KINSHIP', { of: 'expert', otherExpertId: 'e2' });
  done(office, addRelation, { ...row, id: 'anew' });
  const change: Taken = { table: 'expertRelations', id: row.id, before: row, after: null };
  expect(tried(office, undoExpert, { change })).toBe('relation.same');
});

test('days before an absence are free', () => {
  const office = anOffice();
  done(office, addAbsence, away);
  done(office, addAbsence, { ...away, id: 'x2', from: date('2026-11-20'), to: date('2026-11-30') });
  expect(office.count('absences')).toBe(2);
});

test('a name is kept with single spaces; a relation that is gone is not taken out again', () => {
  const office = anOffice();
  const personName = { lastName: 'Якушев', firstName: ' Ян   Ли ', patronymic: '' };
  const kin = relation('KINSHIP', { of: 'person', personName });
  done(office, addRelation, kin);
  expect(office.get('expertRelations', kin.id)?.related).toMatchObject({ personName: { firstName: 'Ян Ли' } });
  done(office, removeRelation, { id: kin.id, expertId: 'e1' });
  expect(tried(office, removeRelation, { id: kin.id, expertId: 'e1' })).toBe('relation.gone');
});

test('limits of periods stand in their order however they were given', () => {
  const office = anOffice();
  const periodLimits = ['2026-11', '2027-01', '2026-12'].map((period) => ({ period, limit: 1 }));
  done(office, setExpertLimits, { id: 'e1', seen: { loadLimit: 10, periodLimits: [] }, loadLimit: 10, periodLimits });
  expect(office.get('experts', 'e1')?.periodLimits?.map(({ period }) => period)).toEqual([
    '2026-11',
    '2026-12',
    '2027-01',
  ]);
});
