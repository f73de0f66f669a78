import { expect, test } from 'vitest';
import { newInvitation } from '#shared/domain/expertise/panel.ts';
import { acting, anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { today } from '#tests/support/procedure.ts';
import { candidatesFor } from './candidates.ts';

const secretary = acting().actor;

const application = anApplication({ status: 'SENT_TO_EXPERTISE', period: '2026-11', expertIds: ['sits'] });

const office = officeState({
  applications: [application],
  experts: [
    anExpert({ id: 'far', lastName: 'Дальний', municipalityId: 'asino', organisationId: 'school-3' }),
    anExpert({ id: 'other', lastName: 'Другой', subject: 'физика' }),
    anExpert({ id: 'near', lastName: 'Ближний' }),
    anExpert({ id: 'own', lastName: 'Свой', organisationId: 'school-1' }),
    anExpert({ id: 'full', lastName: 'Занятый', loadLimit: 0 }),
    anExpert({ id: 'sits', lastName: 'Сидящий', organisationId: 'school-5' }),
  ],
});

test('experts of the subject come first, then of the municipality, then with less work', () => {
  const fit = candidatesFor(office, secretary, application, today).filter(({ refusal }) => refusal === null);
  expect(fit.map(({ expert }) => expert.id)).toEqual(['near', 'far', 'other']);
  expect(fit[0]).toMatchObject({
    name: 'Ближний Анна Антоновна',
    load: 0,
    isOfSubject: true,
    isOfMunicipality: true,
  });
  expect(fit[2]).toMatchObject({ isOfSubject: false, isOfMunicipality: true });
});

test('who may not be invited is there with the reason', () => {
  const unfit = candidatesFor(office, secretary, application, today).filter(({ refusal }) => refusal !== null);
  expect(Object.fromEntries(unfit.map(({ expert, refusal }) => [expert.id, refusal?.code]))).toEqual({
    own: 'assignment.ownOrganisation',
    full: 'assignment.loadFull',
    sits: 'panel.already',
  });
});

test('a colleague of the one who leaves may take his place', () => {
  const of = (leaving: string | null) =>
    candidatesFor(
      officeState({
        applications: [application],
        experts: [
          anExpert({ id: 'sits', organisationId: 'school-5' }),
          anExpert({ id: 'colleague', lastName: 'Коллега', organisationId: 'school-5' }),
        ],
      }),
      secretary,
      application,
      today,
      leaving,
    ).find(({ expert }) => expert.id === 'colleague')?.refusal?.code;
  expect(of(null)).toBe('assignment.sameOrganisationPanel');
  expect(of('sits')).toBeUndefined();
});

test('a candidate is told with his limit of the very period, and known by his further subjects', () => {
  const periodLimits = [{ period: '2026-11', limit: 3 }];
  const otherPosts = [{ post: 'учитель', subject: 'химия' }];
  const view = officeState({
    applications: [application],
    experts: [
      anExpert({ id: 'two', subject: 'физика', periodLimits, otherPosts }),
      anExpert({ id: 'usual', subject: 'физика' }),
    ],
  });
  expect(
    candidatesFor(view, secretary, application, today).map(({ limit, isOfSubject }) => [limit, isOfSubject]),
  ).toEqual([
    [3, true],
    [10, false],
  ]);
});

test('a coordinator is offered nobody whom he may not invite', () => {
  const coordinator = acting('coordinator').actor;
  const codes = candidatesFor(office, coordinator, application, today).map(({ expert, refusal }) => [
    expert.id,
    refusal?.code,
  ]);
  expect(Object.fromEntries(codes)).toMatchObject({ near: 'schedule.foreignExpert', far: undefined });
});

test('who has declined this very application is told apart: a person may ask him again', () => {
  const declined = {
    ...newInvitation(office, application.id, 'near', { today, confirmBy: today, isExtra: false }),
    state: 'DECLINED' as const,
  };
  const view = officeState({
    applications: [application],
    experts: [...office.all('experts')],
    invitations: [declined],
  });
  const near = candidatesFor(view, secretary, application, today).find(({ expert }) => expert.id === 'near');
  expect(near).toMatchObject({ hasDeclined: true, refusal: null });
});

test('of one subject and place those with less work come first, and of equal work by name', () => {
  const busy = anApplication({ id: 'other', status: 'ACCEPTED', period: '2026-11', expertIds: ['busy'] });
  const view = officeState({
    applications: [application, busy, anApplication({ ...busy, id: 'later', period: '2026-12', expertIds: ['free'] })],
    experts: [
      anExpert({ id: 'busy', lastName: 'Абрамова' }),
      anExpert({ id: 'idle', lastName: 'Яшина' }),
      anExpert({ id: 'free', lastName: 'Ёлкина' }),
      anExpert({ id: 'far', lastName: 'Авдеева', municipalityId: 'asino' }),
    ],
  });
  const found = candidatesFor(view, secretary, application, today);
  expect(
    found.map(({ expert, load, isOfMunicipality, hasDeclined }) => [expert.id, load, isOfMunicipality, hasDeclined]),
  ).toEqual([
    ['free', 0, true, false],
    ['idle', 0, true, false],
    ['busy', 1, true, false],
    ['far', 0, false, false],
  ]);
});
