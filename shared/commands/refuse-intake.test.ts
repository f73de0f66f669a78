import { expect, test } from 'vitest';
import type { ApplicationStatus } from '#shared/records/application.ts';
import { acting, anApplication, officeState } from '#tests/support/office-state.ts';
import { refuseIntake } from './refuse-intake.ts';

const why = { reasonCodes: ['IR02'], text: 'Нет подписи на второй странице' };

test('refused intake keeps its reasons, its words and who did it', () => {
  const office = officeState({ applications: [anApplication()] });
  const decision = refuseIntake.decide(office, { ids: ['a1'], ...why, text: ' Нет подписи ' }, acting());
  expect(decision.ok && decision.value.changes[0]?.after).toMatchObject({
    status: 'INTAKE_REFUSED',
    intakeRefusal: { reasonCodes: ['IR02'], text: 'Нет подписи' },
    stages: [{ status: 'INTAKE_REFUSED', by: 'secretary' }],
  });
  expect(decision.ok && decision.value.reason).toBe('Нет подписи');
});

test.each([
  { name: 'no reason of the catalogue', reasonCodes: [], text: 'Слова', code: 'application.reasonMissing' },
  { name: 'no words', reasonCodes: ['IR02'], text: '  ', code: 'application.reasonMissing' },
  { name: 'the abolished two-year ground', reasonCodes: ['IR90'], text: 'Слова', code: 'application.unknownReason' },
])('refusing intake with $name is not possible', ({ reasonCodes, text, code }) => {
  const office = officeState({ applications: [anApplication()] });
  const decision = refuseIntake.decide(office, { ids: ['a1'], reasonCodes, text }, acting());
  expect(decision.ok ? null : decision.error.code).toBe(code);
});

const refusable: ApplicationStatus[] = ['REGISTERING', 'REGISTERED', 'ACCEPTED', 'AWAITING_INFO'];

test.each(refusable)('intake may be refused in %s', (status) => {
  const application = anApplication({ status });
  expect(refuseIntake.permit(officeState({ applications: [application] }), acting().actor, application)).toBeNull();
});

test.each(['DRAFT', 'SENT_TO_EXPERTISE', 'GRANTED', 'INTAKE_REFUSED', 'WITHDRAWN'] as const)(
  'intake cannot be refused in %s',
  (status) => {
    const application = anApplication({ status });
    const refusal = refuseIntake.permit(officeState({ applications: [application] }), acting().actor, application);
    expect(refusal?.code).toBe('application.cannotRefuseIntake');
  },
);

test('a coordinator refuses only at registration', () => {
  const application = anApplication({ municipalityId: 'asino', status: 'REGISTERED' });
  const office = officeState({ applications: [application] });
  const { actor } = acting('coordinator');
  expect(refuseIntake.permit(office, actor, application)?.code).toBe('application.cannotRefuseIntake');
  expect(refuseIntake.permit(office, actor, { ...application, status: 'REGISTERING' })).toBeNull();
});
