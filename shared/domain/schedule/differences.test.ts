import { expect, test } from 'vitest';
import type { Instant } from '#shared/kernel/local-date.ts';
import { anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { scheduledRow } from '../applications/schedule-rows.ts';
import { differencesSince } from './differences.ts';

const of = { municipalityId: 'asino', period: '2026-11' };
const stands = { ...of, organisationId: 'school-3', status: 'ACCEPTED' } as const;
const experts = [
  anExpert({ id: 'e1' }),
  anExpert({ id: 'e2', lastName: 'Антонова', post: '', organisationId: 'school-4' }),
];

/** What has changed in a schedule whose approved rows were these, when the applications are those. */
function changed(was: readonly ReturnType<typeof anApplication>[], now: readonly ReturnType<typeof anApplication>[]) {
  const before = officeState({ experts, applications: was });
  const rows = was.map((one) => scheduledRow(before, one));
  const version = { approvedAt: '2026-11-01T00:00:00.000Z' as Instant, approvedBy: 'x', rows };
  return differencesSince(officeState({ experts, applications: now }), of, version);
}

test('what has changed goes by name, whether it has come or gone; of one name, by application', () => {
  const named = (id: string, lastName: string) => anApplication({ ...stands, id, lastName });
  const away = (id: string, lastName: string) => ({ ...named(id, lastName), period: null });
  const was = [named('2', 'Ярова'), named('3', 'Ёлкина'), named('6', 'Жукова'), named('5', 'Жукова')];
  const now = [
    ...[away('2', 'Ярова'), away('3', 'Ёлкина'), away('6', 'Жукова'), away('5', 'Жукова')],
    ...[named('1', 'Юдина'), named('4', 'Жукова'), named('7', 'Жукова')],
  ];
  expect(changed(was, now).map((one) => [one.name.split(' ')[0], one.applicationId, one.kind])).toEqual([
    ['Ёлкина', '3', 'removed'],
    ['Жукова', '4', 'added'],
    ['Жукова', '5', 'removed'],
    ['Жукова', '6', 'removed'],
    ['Жукова', '7', 'added'],
    ['Юдина', '1', 'added'],
    ['Ярова', '2', 'removed'],
  ]);
});

test('a post without a subject and an expert without a post are told without empty places between commas', () => {
  const application = anApplication({ ...stands, subject: '', expertIds: ['e1', 'e2'] });
  expect(changed([application], [{ ...application, post: 'воспитатель', expertIds: [] }])).toMatchObject([
    {
      kind: 'changed',
      fields: [
        { field: 'post', was: 'учитель', now: 'воспитатель' },
        {
          field: 'experts',
          was: 'Антонова Анна Антоновна, МБОУ ООШ № 4; Якушева Анна Антоновна, учитель, МАОУ СОШ № 2',
          now: '',
        },
      ],
    },
  ]);
});

test('an application of a municipality that is no longer there has left the schedule all the same', () => {
  const application = anApplication(stands);
  expect(changed([application], [{ ...application, municipalityId: 'nowhere' }])).toMatchObject([
    { kind: 'removed', why: 'теперь ' },
  ]);
});
