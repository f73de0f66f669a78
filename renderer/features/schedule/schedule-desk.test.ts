import { expect, test } from 'vitest';
import { anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { boardOf, totalOf } from './board.ts';
import { expertOptions, optionsMatching } from './expert-options.ts';
import { planRowsOf } from './plan-rows.ts';

const place = { municipalityId: 'tomsk', period: '2026-11' };
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
  const options = expertOptions(view, place, application, []);
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
    expertOptions(view, place, application, [kept]).map(({ expert, refusal }) => [expert.id, refusal?.code]),
  ).toEqual([['e2', 'assignment.sameOrganisationPanel']]);
});

test('an expert is found by parts of name, subject and post, ё as е', () => {
  const view = officeState({
    experts: [anExpert({ lastName: 'Королёва' }), anExpert({ id: 'e2', subject: 'физика' })],
  });
  const options = expertOptions(view, place, null, []);
  expect(optionsMatching(options, 'королева хим').map(({ expert }) => expert.id)).toEqual(['e1']);
  expect(optionsMatching(options, 'физ').map(({ expert }) => expert.id)).toEqual(['e2']);
  expect(optionsMatching(options, '  ')).toHaveLength(2);
});
