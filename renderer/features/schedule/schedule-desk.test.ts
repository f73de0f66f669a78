import { expect, test } from 'vitest';
import { must } from '#shared/kernel/assert.ts';
import { type Instant, parseLocalDate } from '#shared/kernel/local-date.ts';
import { anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { boardOf, changesOf, totalOf } from './board.ts';
import { expertOptions } from './expert-options.ts';
import { optionsMatching } from './options-matching.ts';
import { countsByPeriod, suggestionPlan, suggestionRows } from './periods/suggestion-rows.ts';
import { planRowsOf } from './plan-rows.ts';
import { shownVersion, versionOptions } from './versions.ts';

const place = { municipalityId: 'tomsk', period: '2026-11' };
const day = (text: string) => must(parseLocalDate(text), text);
const secretary = { userId: 'secretary', role: 'secretary' } as const;
const accepted = { status: 'ACCEPTED', period: '2026-11' } as const;

test('the board counts rows without a full panel, by municipality and period', () => {
  const view = officeState({
    experts: [anExpert(), anExpert({ id: 'e2' })],
    applications: [
      anApplication({ id: 'a1', ...accepted }),
      anApplication({ id: 'a2', ...accepted, expertIds: ['e1', 'e2'] }),
      anApplication({ id: 'a3', ...accepted, status: 'SENT_TO_EXPERTISE', expertIds: ['e1', 'e2'] }),
      anApplication({ id: 'a4', status: 'REGISTERED' }),
      anApplication({ id: 'a5', ...accepted, form: 'SIMPLIFIED' }),
      anApplication({ id: 'a6', ...accepted, status: 'INTAKE_REFUSED' }),
      anApplication({ id: 'a7', ...accepted, period: '2026-12', municipalityId: 'asino', expertIds: ['e1'] }),
    ],
  });
  const rows = boardOf(view, ['2026-11', '2026-12']);
  expect(
    rows.map(({ name, noPeriod, cells }) => [name, noPeriod, ...cells.map((c) => `${c.unassigned}/${c.total}`)]),
  ).toEqual([
    ['Асиновский район', 0, '0/0', '1/1'],
    ['г. Томск', 1, '1/3', '0/0'],
  ]);
  expect(totalOf(rows, ['2026-11', '2026-12']).cells.map((cell) => cell.unassigned)).toEqual([1, 1]);
});

test('rows without a period come first, then those that miss experts, then the ready ones', () => {
  const view = officeState({
    experts: [anExpert(), anExpert({ id: 'e2' })],
    applications: [
      anApplication({ id: 'ready', lastName: 'Андреева', ...accepted, expertIds: ['e1', 'e2'] }),
      anApplication({ id: 'half', lastName: 'Якушева', ...accepted, expertIds: ['e1'] }),
      anApplication({ id: 'none', lastName: 'Борисова', ...accepted }),
      anApplication({ id: 'new', lastName: 'Яшина', status: 'REGISTERED' }),
      anApplication({ id: 'other', lastName: 'Белова', ...accepted, period: '2026-12' }),
      anApplication({ id: 'simple', lastName: 'Быкова', status: 'REGISTERED', form: 'SIMPLIFIED' }),
    ],
  });
  expect(planRowsOf(view, place).map(({ application, stage }) => [application.id, stage])).toEqual([
    ['new', 'noPeriod'],
    ['none', 'missing'],
    ['half', 'missing'],
    ['ready', 'ready'],
  ]);
});

test('own municipality first, who may be chosen first, the same subject first, then whoever has more room', () => {
  const application = anApplication({ id: 'a1', ...accepted });
  const view = officeState({
    applications: [application, anApplication({ id: 'a2', ...accepted, expertIds: ['busy'] })],
    experts: [
      anExpert({ id: 'far', municipalityId: 'asino', organisationId: 'school-3' }),
      anExpert({ id: 'colleague', organisationId: 'school-1' }),
      anExpert({ id: 'other', subject: 'физика' }),
      anExpert({ id: 'busy' }),
      anExpert({ id: 'free' }),
    ],
  });
  const options = expertOptions(view, place, application, [], secretary);
  expect(options.map(({ expert, refusal }) => [expert.id, refusal?.code ?? null])).toEqual([
    ['free', null],
    ['busy', null],
    ['other', null],
    ['colleague', 'assignment.ownOrganisation'],
    ['far', null],
  ]);
});

test('an expert who is on the panel is not offered again, and his colleague only with the reason', () => {
  const application = anApplication({ id: 'a1', ...accepted, expertIds: ['e1'] });
  const kept = anExpert({ id: 'e1' });
  const view = officeState({ applications: [application], experts: [kept, anExpert({ id: 'e2' })] });
  expect(
    expertOptions(view, place, application, [kept], secretary).map(({ expert, refusal }) => [expert.id, refusal?.code]),
  ).toEqual([['e2', 'assignment.sameOrganisationPanel']]);
});

test('an expert is found by parts of name, subject and post, ё as е', () => {
  const view = officeState({
    experts: [anExpert({ lastName: 'Королёва' }), anExpert({ id: 'e2', subject: 'физика' })],
  });
  const options = expertOptions(view, place, null, [], secretary);
  expect(optionsMatching(options, 'королева хим').map(({ expert }) => expert.id)).toEqual(['e1']);
  expect(optionsMatching(options, 'физ').map(({ expert }) => expert.id)).toEqual(['e2']);
  expect(optionsMatching(options, '  ')).toHaveLength(2);
});

test('a coordinator is offered experts of his own municipality; of others he is told why not', () => {
  const application = anApplication({ id: 'a1', ...accepted, municipalityId: 'asino', organisationId: 'school-3' });
  const view = officeState({
    applications: [application],
    experts: [anExpert({ id: 'own', municipalityId: 'asino', organisationId: 'school-4' }), anExpert({ id: 'far' })],
  });
  const coordinator = { userId: 'coordinator', role: 'coordinator' } as const;
  const options = expertOptions(view, { ...place, municipalityId: 'asino' }, application, [], coordinator);
  expect(options.map(({ expert, refusal }) => [expert.id, refusal?.code ?? null])).toEqual([
    ['own', null],
    ['far', 'schedule.foreignExpert'],
  ]);
});

test('the board of a coordinator has his municipality only, with who approved and what has changed', () => {
  const version = { approvedAt: '2026-11-20T05:00:00.000Z' as Instant, approvedBy: 'coordinator', rows: [] };
  const view = officeState({
    applications: [anApplication({ id: 'a1', ...accepted })],
    schedules: [{ id: '2026-11:tomsk', ...place, versions: [{ ...version, step: 'coordinator' }] }],
  });
  expect(boardOf(view, ['2026-11', '2026-12'], 'tomsk')).toEqual([
    {
      municipalityId: 'tomsk',
      name: 'г. Томск',
      noPeriod: 0,
      cells: [
        { total: 1, unassigned: 1, state: 'coordinator' },
        { total: 0, unassigned: 0, state: 'none' },
      ],
    },
  ]);
  expect(boardOf(view, ['2026-11'], '')).toEqual([]);
  expect(changesOf(view, 'tomsk', '2026-11')).toBe(1);
  expect(changesOf(view, 'tomsk', '2026-12')).toBe(0);
});

test('the approval for good is shown, an earlier one when it is chosen', () => {
  const at = (day: string) => `2026-11-${day}T05:00:00.000Z` as Instant;
  const first = { approvedAt: at('18'), approvedBy: 'x', step: 'coordinator' as const, rows: [] };
  const second = { approvedAt: at('19'), approvedBy: 'x', step: 'commission' as const, rows: [] };
  const third = { approvedAt: at('20'), approvedBy: 'x', step: 'coordinator' as const, rows: [] };
  const schedule = { id: '2026-11:tomsk', ...place, versions: [first, second, third] };
  expect(shownVersion(schedule, null)).toBe(second);
  expect(shownVersion(schedule, 0)).toBe(first);
  expect(shownVersion({ ...schedule, versions: [first] }, null)).toBe(first);
  expect(shownVersion(null, null)).toBeUndefined();
  expect(versionOptions(schedule).map(({ label }) => label.replace(/\u00A0/gu, ' '))).toEqual([
    '3. Утверждён координатором 20.11.2026, 0 заявлений',
    '2. Утверждён комиссией 19.11.2026, 0 заявлений',
    '1. Утверждён координатором 18.11.2026, 0 заявлений',
  ]);
});

test('who waits for a period comes by the end of his category, and who may not be planned is left out with the reason', () => {
  const view = officeState({
    applications: [
      anApplication({ id: 'none', status: 'REGISTERED' }),
      anApplication({ id: 'late', status: 'ACCEPTED', heldUntil: day('2027-05-31') }),
      anApplication({ id: 'soon', status: 'AWAITING_INFO', heldUntil: day('2026-12-31'), municipalityId: 'asino' }),
      anApplication({ id: 'has', ...accepted }),
      anApplication({ id: 'simple', status: 'REGISTERED', form: 'SIMPLIFIED' }),
      anApplication({ id: 'new' }),
    ],
  });
  const rows = suggestionRows(view, day('2026-11-21'), null);
  expect(rows.map(({ application }) => application.id)).toEqual(['soon', 'late', 'none']);
  expect(suggestionRows(view, day('2026-11-21'), 'asino').map(({ municipality }) => municipality)).toEqual([
    'Асиновский район',
  ]);
  const plan = suggestionPlan(view, { userId: 'coordinator', role: 'coordinator' }, rows);
  expect(plan.taken.map(({ application }) => application.id)).toEqual(['soon']);
  expect([...plan.skipped.values()]).toEqual([2]);
  expect(countsByPeriod(rows)).toEqual([['2026-11', 3]]);
});
