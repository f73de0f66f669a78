import { expect, test } from 'vitest';
import { acting, anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { setPeriod } from './set-period.ts';

test('choosing a period accepts a registered application', () => {
  const office = officeState({ applications: [anApplication({ status: 'REGISTERED' })] });
  const decision = setPeriod.decide(office, { ids: ['a1'], period: '2026-11' }, acting());
  expect(decision.ok && decision.value.changes[0]?.after).toMatchObject({
    status: 'ACCEPTED',
    period: '2026-11',
    stages: [{ status: 'ACCEPTED', by: 'secretary' }],
  });
});

test('another period for an accepted application is no new stage', () => {
  const office = officeState({ applications: [anApplication({ status: 'ACCEPTED', period: '2026-11' })] });
  const decision = setPeriod.decide(office, { ids: ['a1'], period: '2026-12' }, acting());
  expect(decision.ok && decision.value.changes[0]?.after).toMatchObject({
    status: 'ACCEPTED',
    period: '2026-12',
    stages: [],
  });
});

test('the same period again changes nothing', () => {
  const office = officeState({ applications: [anApplication({ status: 'ACCEPTED', period: '2026-11' })] });
  expect(setPeriod.decide(office, { ids: ['a1'], period: '2026-11' }, acting())).toEqual({
    ok: true,
    value: { changes: [] },
  });
});

test('the simplified form never enters the schedule', () => {
  const application = anApplication({ status: 'REGISTERED', form: 'SIMPLIFIED' });
  const refusal = setPeriod.permit(officeState({ applications: [application] }), acting().actor, application);
  expect(refusal?.code).toBe('application.simplifiedOutsideSchedule');
});

test('what has gone to expertise keeps its period', () => {
  const application = anApplication({ status: 'SENT_TO_EXPERTISE', period: '2026-11' });
  const refusal = setPeriod.permit(officeState({ applications: [application] }), acting().actor, application);
  expect(refusal).toEqual({ code: 'application.cannotPlan', facts: { status: 'Направлено на экспертизу' } });
});

test('the period stays while experts are appointed', () => {
  const application = anApplication({ status: 'ACCEPTED', period: '2026-11', expertIds: ['e1'] });
  const office = officeState({ applications: [application], experts: [anExpert()] });
  const decision = setPeriod.decide(office, { ids: ['a1'], period: null }, acting());
  expect(decision.ok ? null : decision.error.code).toBe('application.periodKept');
});

test('experts who are full in the other period hold the application back', () => {
  const moved = anApplication({ status: 'ACCEPTED', period: '2026-11', expertIds: ['e1'] });
  const other = anApplication({ id: 'a2', status: 'ACCEPTED', period: '2026-12', expertIds: ['e1'] });
  const office = officeState({ applications: [moved, other], experts: [anExpert({ loadLimit: 1 })] });
  const decision = setPeriod.decide(office, { ids: ['a1'], period: '2026-12' }, acting());
  expect(decision.ok ? null : decision.error).toEqual({ code: 'assignment.loadFull', facts: { load: 1, limit: 1 } });
});

test('applications moved at once may not overfill an expert together', () => {
  const moved = (id: string) => anApplication({ id, status: 'ACCEPTED', period: '2026-11', expertIds: ['e1'] });
  const office = officeState({ applications: [moved('a1'), moved('a2')], experts: [anExpert({ loadLimit: 1 })] });
  const decision = setPeriod.decide(office, { ids: ['a1', 'a2'], period: '2026-12' }, acting());
  expect(decision.ok ? null : decision.error).toEqual({ code: 'assignment.loadFull', facts: { load: 1, limit: 1 } });
});
