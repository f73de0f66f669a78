import { expect, test } from 'vitest';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { acting, anApplication, officeState } from '#tests/support/office-state.ts';
import { registerApplications } from './register-applications.ts';

test('registered applications take the next numbers of the journal in the order given, on the day it is done', () => {
  const office = officeState({
    applications: [anApplication({ id: 'a1' }), anApplication({ id: 'a2', post: 'воспитатель' })],
    counters: [{ id: 'registration', next: 7 }],
  });
  const decision = registerApplications.decide(office, { ids: ['a2', 'a1'] }, acting());
  if (!decision.ok) throw new Error(explain(decision.error));
  office.apply(decision.value.changes);
  expect(office.get('applications', 'a2')).toMatchObject({
    status: 'REGISTERED',
    registrationNo: '7',
    registeredOn: '2026-11-21',
    stages: [{ status: 'REGISTERED', at: '2026-11-21T05:00:00.000Z', by: 'secretary' }],
  });
  expect(office.get('applications', 'a1')?.registrationNo).toBe('8');
  expect(office.get('counters', 'registration')).toEqual({ id: 'registration', next: 9 });
});

test('the first number of a new journal is 1', () => {
  const office = officeState({ applications: [anApplication()] });
  const decision = registerApplications.decide(office, { ids: ['a1'] }, acting());
  expect(decision.ok && decision.value.changes[0]?.after).toMatchObject({ registrationNo: '1' });
});

test('a registered application is not registered again', () => {
  const office = officeState({ applications: [anApplication({ status: 'REGISTERED', registrationNo: '1' })] });
  expect(registerApplications.decide(office, { ids: ['a1'] }, acting())).toEqual({
    ok: false,
    error: { code: 'application.notRegistering', facts: { status: 'Заявление зарегистрировано' } },
  });
});

test('an application that has gone refuses the whole act', () => {
  const office = officeState({ applications: [anApplication()] });
  const decision = registerApplications.decide(office, { ids: ['a1', 'other'] }, acting());
  expect(decision).toEqual({ ok: false, error: { code: 'application.gone', facts: {} } });
});

test('a second application for the same post and category waits until the first is over', () => {
  const first = anApplication({ id: 'a1', status: 'ACCEPTED', registrationNo: '1', systemNo: 5 });
  const second = anApplication({ id: 'a2', firstName: 'Дамир', post: 'Учитель ' });
  const office = officeState({ applications: [first, second] });
  expect(registerApplications.permit(office, acting().actor, second)).toEqual({
    code: 'application.duplicateActive',
    facts: { systemNo: 5 },
  });
  const over = officeState({ applications: [{ ...first, status: 'WITHDRAWN' }, second] });
  expect(registerApplications.permit(over, acting().actor, second)).toBeNull();
});

test('the same name with ё and е is one person where СНИЛС is not known, and two where both are', () => {
  const first = anApplication({ id: 'a1', lastName: 'Семёнов', status: 'REGISTERED', registrationNo: '1' });
  const second = anApplication({ id: 'a2', lastName: 'Семенов' });
  const unknown = officeState({ applications: [first, second] });
  expect(registerApplications.permit(unknown, acting().actor, second)?.code).toBe('application.duplicateActive');
  const known = officeState({
    applications: [first, second],
    personal: [
      { id: 'a1', snils: '11223344595' },
      { id: 'a2', snils: '08702930067' },
    ],
  });
  expect(registerApplications.permit(known, acting().actor, second)).toBeNull();
});

test('the same post and category twice in one selection is refused by its number', () => {
  const office = officeState({ applications: [anApplication(), anApplication({ id: 'a2', systemNo: 2 })] });
  const decision = registerApplications.decide(office, { ids: ['a1', 'a2'] }, acting());
  expect(decision).toEqual({ ok: false, error: { code: 'application.repeatedInSelection', facts: { systemNo: 2 } } });
});

test('a coordinator registers his own municipality on general terms, and nothing else', () => {
  const { actor } = acting('coordinator');
  const own = anApplication({ municipalityId: 'asino' });
  const office = officeState({ applications: [own] });
  expect(registerApplications.permit(office, actor, own)).toBeNull();
  expect(registerApplications.permit(office, actor, { ...own, form: 'SIMPLIFIED' })?.code).toBe(
    'application.simplifiedNeedsOperator',
  );
  expect(registerApplications.permit(office, actor, { ...own, municipalityId: 'tomsk' })?.code).toBe(
    'rights.notAllowed',
  );
});

test('a corrected СНИЛС tells at once who repeats whom', () => {
  const first = anApplication({ id: 'a1', lastName: 'Иванова', status: 'REGISTERED', registrationNo: '1' });
  const second = anApplication({ id: 'a2', lastName: 'Петрова' });
  const before = { id: 'a1', snils: '08702930067' };
  const office = officeState({ applications: [first, second], personal: [before, { id: 'a2', snils: '11223344595' }] });
  expect(registerApplications.permit(office, acting().actor, second)).toBeNull();
  office.apply([{ table: 'personal', id: 'a1', before, after: { id: 'a1', snils: '11223344595' } }]);
  expect(registerApplications.permit(office, acting().actor, second)?.code).toBe('application.duplicateActive');
});

test('a СНИЛС that fails its check tells nobody apart: the same name decides', () => {
  const first = anApplication({ id: 'a1', status: 'REGISTERED', registrationNo: '1' });
  const second = anApplication({ id: 'a2' });
  const office = officeState({
    applications: [first, second],
    personal: [
      { id: 'a1', snils: '11223344590' },
      { id: 'a2', snils: '11223344595' },
    ],
  });
  expect(registerApplications.permit(office, acting().actor, second)?.code).toBe('application.duplicateActive');
});
