import { expect, test } from 'vitest';
import { scoringOf } from '#shared/domain/expertise/sheets.ts';
import { profileOf } from '#shared/domain/profile/region-profile.ts';
import { listedTemplates } from '#shared/domain/scoring/templates/office-templates.ts';
import { firstTemplate, highestTemplate } from '#shared/domain/scoring/templates/order-196.ts';
import { must } from '#shared/kernel/assert.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { ScoreSheet } from '#shared/records/score-sheet.ts';
import type { ScoreTemplate } from '#shared/records/score-template.ts';
import type { StoredTemplate } from '#shared/records/stored-template.ts';
import { anApplication, type OfficeState, officeState, type Rows } from '#tests/support/office-state.ts';
import { tried } from '#tests/support/procedure.ts';
import { setProfile } from '../profile/set-profile.ts';
import { closeScoreTemplate } from './close-template.ts';
import { removeScoreTemplate } from './remove-template.ts';
import { saveScoreTemplate } from './save-template.ts';

const own: ScoreTemplate = { ...firstTemplate, id: 'own', title: 'Лист логопедов', posts: ['учитель-логопед'] };

function stored(fields: Partial<StoredTemplate> = {}, rows: Rows = {}): OfficeState {
  return officeState({ ...rows, scoreTemplates: [{ id: 'own', template: own, isClosed: false, ...fields }] });
}

const save = (office: OfficeState, fields: Partial<ScoreTemplate>, by = 'secretary') =>
  tried(office, saveScoreTemplate, { template: { ...own, ...fields } }, by);

function aSheet(fields: Partial<ScoreSheet> = {}): ScoreSheet {
  return {
    id: 'a1:e1:v1',
    applicationId: 'a1',
    expertId: 'e1',
    version: 1,
    state: 'EDITING',
    marks: {},
    notApplicable: [],
    recommendations: '',
    verdict: null,
    finishedAt: null,
    finishedBy: null,
    paperSignedOn: null,
    ...fields,
  };
}

test('a set of the office’s own is written, changed, listed after those of the program, and removed', () => {
  const office = officeState();
  expect(save(office, {})).toBeNull();
  expect(save(office, {})).toBe('application.nothingChanged');
  expect(save(office, { source: 'Приказ № 5' }, 'operator')).toBeNull();
  const last = must(listedTemplates(office).at(-1), 'listed');
  expect(last).toMatchObject({ isBuiltIn: false, isClosed: false, chosenFor: [], sheets: 0 });
  expect(last.template.source).toBe('Приказ № 5');
  expect(tried(office, removeScoreTemplate, { id: 'own' })).toBeNull();
  expect(office.count('scoreTemplates')).toBe(0);
  expect(tried(office, removeScoreTemplate, { id: 'own' })).toBe('template.gone');
});

test('a set of the program is neither changed nor removed', () => {
  expect(save(officeState(), { ...firstTemplate, title: 'Иначе' })).toBe('template.builtIn');
  expect(tried(officeState(), removeScoreTemplate, { id: highestTemplate.id })).toBe('template.builtIn');
});

test('a set needs a title of its own, a term in order, something to score and a tree that holds', () => {
  const office = officeState();
  expect(save(office, { title: firstTemplate.title })).toBe('template.sameTitle');
  expect(save(office, { validFrom: day('2026-02-01'), validTo: day('2026-01-31') })).toBe('template.termTurned');
  expect(save(office, { validFrom: day('2026-02-01'), validTo: day('2026-02-01') })).toBeNull();
  const group = { ...must(own.nodes[0], 'node'), kind: 'group' as const };
  expect(save(officeState(), { nodes: [group] })).toBe('template.onlyText');
  expect(save(officeState(), { nodes: [...own.nodes, must(own.nodes[0], 'node')] })).toBe('score.brokenTree');
});

test('a set by which sheets are filled in is fixed: it is copied or closed', () => {
  const office = stored({}, { scoreSheets: [aSheet({ templateId: 'own' })] });
  expect(save(office, { title: 'Иначе' })).toBe('template.used');
  expect(tried(office, removeScoreTemplate, { id: 'own' })).toBe('template.used');
  expect(save(office, { id: 'copy', title: 'Лист логопедов, копия' })).toBeNull();
  expect(tried(office, closeScoreTemplate, { id: 'own', isClosed: true })).toBeNull();
  expect(office.get('scoreTemplates', 'own')).toEqual({ id: 'own', template: own, isClosed: true });
  expect(tried(office, closeScoreTemplate, { id: 'own', isClosed: true })).toBe('application.nothingChanged');
  expect(tried(office, closeScoreTemplate, { id: 'own', isClosed: false })).toBeNull();
  expect(tried(office, closeScoreTemplate, { id: 'none', isClosed: false })).toBe('template.gone');
});

test('a sheet from before sets were noted counts for the set of the profile', () => {
  const rows = { applications: [anApplication()], scoreSheets: [aSheet()] };
  const office = stored({}, rows);
  const used = listedTemplates(office).find(({ sheets }) => sheets > 0);
  expect(used?.template.id).toBe(profileOf(office).scoreTemplates[anApplication().claimedCategory]);
});

test('the set that the profile has chosen is not closed; another one of the program is, and leaves no row when opened', () => {
  const office = officeState();
  const chosen = profileOf(office).scoreTemplates.FIRST;
  expect(tried(office, closeScoreTemplate, { id: chosen, isClosed: true })).toBe('template.chosen');
  const other = must(
    listedTemplates(office).find(({ chosenFor }) => chosenFor.length === 0),
    'not chosen',
  ).template.id;
  expect(tried(office, closeScoreTemplate, { id: other, isClosed: true })).toBeNull();
  expect(office.get('scoreTemplates', other)).toEqual({ id: other, template: null, isClosed: true });
  expect(tried(office, closeScoreTemplate, { id: other, isClosed: false })).toBeNull();
  expect(office.count('scoreTemplates')).toBe(0);
});

test('the profile may choose a set of the office’s own, but no closed one, nor one of another category', () => {
  const choose = (office: OfficeState, fields: object) => {
    const profile = profileOf(office);
    const scoreTemplates = { ...profile.scoreTemplates, ...fields };
    return tried(office, setProfile, { profile: { ...profile, scoreTemplates } });
  };
  expect(choose(stored(), { FIRST: 'own' })).toBeNull();
  expect(choose(stored({ isClosed: true }), { FIRST: 'own' })).toBe('template.closed');
  expect(choose(stored(), { MENTOR: 'own' })).toBe('template.otherCategory');
  expect(choose(stored(), { FIRST: 'none' })).toBe('profile.unknownTemplate');
});

test('a set that names a post serves it; sheets that were begun stay with theirs', () => {
  const application = anApplication({ post: 'Учитель-логопед', claimedCategory: 'FIRST' });
  const by = (office: OfficeState, one = application) => scoringOf(office, one)?.template.id;
  const ofProfile = profileOf(officeState()).scoreTemplates.FIRST;
  expect(by(stored())).toBe('own');
  expect(by(stored({ isClosed: true }))).toBe(ofProfile);
  expect(by(stored(), { ...application, post: 'воспитатель' })).toBe(ofProfile);
  expect(by(stored(), { ...application, claimedCategory: 'HIGHEST' })).not.toBe('own');
  expect(by(stored({}, { scoreSheets: [aSheet()] }))).toBe(ofProfile);
  expect(by(stored({ isClosed: true }, { scoreSheets: [aSheet({ templateId: 'own' })] }))).toBe('own');
});

test('sets are kept by the office alone', () => {
  expect(save(officeState(), {}, 'coordinator')).toBe('rights.notAllowed');
  expect(tried(stored(), closeScoreTemplate, { id: 'own', isClosed: true }, 'coordinator')).toBe('rights.notAllowed');
  expect(tried(stored(), removeScoreTemplate, { id: 'own' }, 'coordinator')).toBe('rights.notAllowed');
});

function day(text: string): LocalDate {
  return text as LocalDate;
}
