import { expect, test } from 'vitest';
import type { Application } from '#shared/records/application.ts';
import { acting, anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { assignExperts } from './assign-experts.ts';

const accepted = anApplication({ status: 'ACCEPTED', period: '2026-11' });
const experts = [
  anExpert({ id: 'e1', organisationId: 'school-2' }),
  anExpert({ id: 'e2', lastName: 'Антонова', organisationId: 'school-3' }),
  anExpert({ id: 'own', lastName: 'Орлова', organisationId: 'school-1' }),
  anExpert({ id: 'colleague', lastName: 'Брагина', organisationId: 'school-2' }),
  anExpert({ id: 'full', lastName: 'Бобылева', organisationId: 'school-4', loadLimit: 0 }),
];

function refusalOf(expertIds: readonly string[], application: Application = accepted): string | null {
  const office = officeState({ applications: [application], experts });
  const decision = assignExperts.decide(office, { applicationId: 'a1', expertIds: [...expertIds] }, acting());
  return decision.ok ? null : decision.error.code;
}

test('two experts are appointed in the order in which the schedule prints them', () => {
  const office = officeState({ applications: [accepted], experts });
  const decision = assignExperts.decide(office, { applicationId: 'a1', expertIds: ['e2', 'e1'] }, acting());
  expect(decision.ok && decision.value.changes).toEqual([
    { table: 'applications', id: 'a1', before: accepted, after: { ...accepted, expertIds: ['e2', 'e1'] } },
  ]);
});

test.each([
  { who: 'an expert of the same school', ids: ['own', 'e2'], code: 'assignment.ownOrganisation' },
  { who: 'two experts of one school', ids: ['e1', 'colleague'], code: 'assignment.sameOrganisationPanel' },
  { who: 'an expert without room', ids: ['full'], code: 'assignment.loadFull' },
  { who: 'the same expert twice', ids: ['e1', 'e1'], code: 'assignment.sameExpertTwice' },
  { who: 'an expert who is not in the directory', ids: ['nobody'], code: 'assignment.expertGone' },
  { who: 'three experts where the region has two', ids: ['e1', 'e2', 'full'], code: 'assignment.tooMany' },
])('$who cannot be appointed', ({ ids, code }) => {
  expect(refusalOf(ids)).toBe(code);
});

test('the applicant is not his own expert', () => {
  expect(
    refusalOf(['e1'], {
      ...accepted,
      lastName: 'Якушева',
      firstName: 'Анна',
      patronymic: 'Антоновна',
      organisationId: 'school-2',
    }),
  ).toBe('assignment.ownApplication');
});

test('an expert whose load is full keeps the application that he already has', () => {
  const last = { ...accepted, expertIds: ['e1'] };
  const office = officeState({ applications: [last], experts: [anExpert({ loadLimit: 1 }), experts[1] ?? anExpert()] });
  const decision = assignExperts.decide(office, { applicationId: 'a1', expertIds: ['e1', 'e2'] }, acting());
  expect(decision.ok).toBe(true);
});

test('a period comes before experts, and the simplified form has none', () => {
  expect(refusalOf(['e1'], { ...accepted, period: null })).toBe('application.noPeriod');
  expect(refusalOf(['e1'], { ...accepted, form: 'SIMPLIFIED' })).toBe('application.simplifiedOutsideSchedule');
  expect(refusalOf(['e1'], { ...accepted, status: 'SENT_TO_EXPERTISE' })).toBe('application.cannotPlan');
});
