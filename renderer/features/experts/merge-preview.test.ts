import { expect, test } from 'vitest';
import { mergeChanges } from '#shared/domain/experts/merge-experts.ts';
import { anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { mergeLines } from './merge-preview.ts';

const experts = [anExpert({ id: 'keep' }), anExpert({ id: 'double', subject: 'биология' })];

test('the preview names what goes over and what the kept row gains', () => {
  const office = officeState({
    experts,
    applications: Array.from({ length: 10 }, (_, i) =>
      anApplication({ id: `a${i}`, systemNo: i + 1, expertIds: ['double'] }),
    ),
    users: [
      {
        ...{ id: 'u', role: 'expert', lastName: 'Я', firstName: 'А', patronymic: '', post: '', phone: '', email: '' },
        municipality: '',
        expertId: 'double',
      },
    ],
  });
  expect(mergeLines(mergeChanges(office, 'keep', ['double']))).toEqual([
    'Заявления перейдут: № 1, № 2, № 3, № 4, № 5, № 6, № 7, № 8 и ещё 2.',
    'Учётные записи перейдут: 1.',
    'Должности и предметы: учитель химия, учитель биология.',
    'Утверждённые графики останутся такими, какими напечатаны.',
  ]);
});

test('a double of whom nothing is written simply goes', () => {
  expect(mergeLines(mergeChanges(officeState({ experts }), 'keep', ['double']))[0]).toBe(
    'Заявлений, приглашений и листов у двойника нет.',
  );
});
