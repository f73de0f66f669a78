import { expect, test } from 'vitest';
import { regionProfile } from '../profile/region-profile.ts';
import { documentChecklist, missingDocuments } from './document-checklist.ts';
import { documentNames } from './document-names.ts';

const tomsk = regionProfile('tomsk');
type Case = Parameters<typeof documentChecklist>[0];

function required(fields: Partial<Case>, profile = tomsk): readonly string[] {
  const application: Case = { form: 'IN_PERSON', claimedCategory: 'FIRST', heldCategory: 'NONE', ...fields };
  return documentChecklist(application, profile).flatMap(({ kind, isRequired }) => (isRequired ? [kind] : []));
}

test('on general grounds without a category: application, portfolio, identity', () => {
  expect(required({})).toEqual(['APPLICATION', 'PORTFOLIO', 'IDENTITY']);
});

test('who holds a category proves it, and for the highest gives the details of the decision', () => {
  expect(required({ heldCategory: 'FIRST' })).toEqual(['APPLICATION', 'EARLIER_DECISION', 'PORTFOLIO', 'IDENTITY']);
  expect(required({ heldCategory: 'FIRST', claimedCategory: 'HIGHEST' })).toContain('DECISION_DETAILS');
});

test('the simplified form needs a representation and awards, and no portfolio', () => {
  expect(required({ form: 'SIMPLIFIED', heldCategory: 'HIGHEST', claimedCategory: 'HIGHEST' })).toEqual([
    'APPLICATION',
    'REPRESENTATION',
    'AWARDS',
    'EARLIER_DECISION',
    'DECISION_DETAILS',
    'IDENTITY',
  ]);
});

test('педагог-методист and педагог-наставник need the employer’s petition', () => {
  for (const claimedCategory of ['METHODIST', 'MENTOR'] as const) {
    expect(required({ claimedCategory, heldCategory: 'HIGHEST' })).toEqual([
      'APPLICATION',
      'EARLIER_DECISION',
      'DECISION_DETAILS',
      'PORTFOLIO',
      'PETITION',
      'IDENTITY',
    ]);
  }
});

test('Kuzbass asks for an analytic note, Sverdlovsk for the employer’s note, on general grounds only', () => {
  expect(required({}, regionProfile('kuzbass'))).toContain('ANALYTIC_NOTE');
  expect(required({ form: 'SIMPLIFIED' }, regionProfile('kuzbass'))).not.toContain('ANALYTIC_NOTE');
  expect(required({}, regionProfile('sverdlovsk'))).toContain('EMPLOYER_NOTE');
  expect(required({}, tomsk)).not.toContain('ANALYTIC_NOTE');
});

test('what is required and did not come is named; what is taken if there is any is not', () => {
  const list = documentChecklist({ form: 'IN_PERSON', claimedCategory: 'FIRST', heldCategory: 'NONE' }, tomsk);
  expect(missingDocuments(list, new Set(['APPLICATION', 'IDENTITY']))).toEqual(['PORTFOLIO']);
  expect(missingDocuments(list, new Set(['APPLICATION', 'IDENTITY', 'PORTFOLIO']))).toEqual([]);
  expect(list).toContainEqual({ kind: 'AWARDS', isRequired: false });
});

test('every document of every region has a name', () => {
  for (const { kind } of tomsk.documents) expect(documentNames[kind]).toMatch(/^[А-Я]/);
});

test('each demand asks of its own: always, of who has one, of who holds a category, for the highest, never', () => {
  const [row] = tomsk.documents;
  if (!row) throw new Error('no documents');
  const asked = (general: typeof row.general, fields: Partial<Case> = {}) =>
    documentChecklist(
      { form: 'IN_PERSON', claimedCategory: 'FIRST', heldCategory: 'NONE', ...fields },
      { documents: [{ ...row, general }] },
    ).map(({ isRequired }) => (isRequired ? 'required' : 'optional'));
  expect([asked('ALWAYS'), asked('IF_ANY'), asked('NEVER')]).toEqual([['required'], ['optional'], []]);
  expect([asked('IF_HELD'), asked('IF_HELD', { heldCategory: 'FIRST' })]).toEqual([[], ['required']]);
  expect([asked('FOR_HIGHEST'), asked('FOR_HIGHEST', { claimedCategory: 'HIGHEST' })]).toEqual([[], ['required']]);
});
