import { expect, test } from 'vitest';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import type { Decision } from '#shared/records/decision.ts';
import type { Dossier } from '#shared/records/dossier.ts';
import { anApplication, officeState, type Rows } from '#tests/support/office-state.ts';
import { emptyDossier } from '../dossier-of.ts';
import { claimOf } from './claim-of.ts';

const day = (text: string) => text as LocalDate;
const application = anApplication();
const before = anApplication({ id: 'b', systemNo: 2, status: 'REFUSED' });

function claim(rows: Rows) {
  const applications = [application, ...(rows.applications ?? [])];
  return claimOf(officeState({ ...rows, applications }), application);
}

function decided(fields: Partial<Decision>): Decision {
  return {
    id: 'b:d1',
    applicationId: 'b',
    version: 1,
    supersedesId: null,
    meetingId: 'm',
    outcome: 'REFUSED',
    category: 'HIGHEST',
    decidedOn: day('2026-05-01'),
    votes: { members: 9, present: 9, recused: 0, for: 0, against: 9, abstained: 0, isTie: false },
    printed: { lastName: 'Б', firstName: 'Д', patronymic: '', post: '', subject: '', organisation: '' },
    motive: '',
    recordedAt: '2026-05-01T05:00:00.000Z' as Instant,
    recordedBy: 'secretary',
    reason: '',
    ...fields,
  };
}

test('a category is held since it was set, or where that is not said since it was decided', () => {
  const since = (fields: Partial<Dossier>) => claim({ dossiers: [{ ...emptyDossier('a1'), ...fields }] }).heldSince;
  expect(claim({}).heldSince).toBeNull();
  expect(since({ decisionOn: day('2022-05-20') })).toBe('2022-05-20');
  expect(since({ decisionOn: day('2022-05-20'), categorySetOn: day('2022-05-12') })).toBe('2022-05-12');
});

test('the ground of the simplified form is what was verified, before that what the form states', () => {
  const dossiers = [{ ...emptyDossier('a1'), basis: 'Победитель конкурса. ', awards: 'Грамота' }];
  const simplified = { basis: 'Награда', evidence: 'Приказ', verifiedBy: 'secretary' };
  const procedure = { id: 'a1', attestationStart: null, employerNote: null, simplified };
  expect(claim({}).simplifiedGround).toBe('');
  expect(claim({ dossiers }).simplifiedGround).toBe('Победитель конкурса. Грамота');
  expect(claim({ dossiers, procedures: [procedure as never] }).simplifiedGround).toBe('Награда');
});

test('refusals of the same person count: known by СНИЛС, and by name where one of the two has none', () => {
  const decisions = [decided({})];
  const known = (own: string, theirs: string, other = before) =>
    claim({
      applications: [other],
      decisions,
      personal: [
        { id: 'a1', snils: own },
        { id: 'b', snils: theirs },
      ],
    }).refusals.length;
  const married = { ...before, lastName: 'Юрьева' };
  expect(claim({ applications: [before], decisions }).refusals).toEqual([
    { category: 'HIGHEST', decidedOn: '2026-05-01' },
  ]);
  expect(known('11223344595', '11223344595', married)).toBe(1);
  expect(known('11223344595', '00111111128')).toBe(0);
  expect([known('11223344595', ''), known('', '11223344595'), known('', '')]).toEqual([1, 1, 1]);
  expect([known('11223344595', '', married), known('', '11223344595', married), known('', '', married)]).toEqual([
    0, 0, 0,
  ]);
});

test('a granted category, the application’s own refusal and one without its application are no refusals before it', () => {
  const own = decided({ id: 'a1:d1', applicationId: 'a1' });
  const lost = decided({ id: 'gone:d1', applicationId: 'gone' });
  const decisions = [decided({ outcome: 'GRANTED' }), own, lost];
  expect(claim({ applications: [before], decisions }).refusals).toEqual([]);
});
