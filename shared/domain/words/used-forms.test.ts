import { expect, test } from 'vitest';
import { anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { scheduledRow } from '../applications/schedule-rows.ts';
import { formsInUse, formsOnSchedule } from './used-forms.ts';
import { derivedForms } from './word-forms.ts';

test('a schedule uses its municipality and the subjects that stand behind their posts, doubtful ones first', () => {
  const application = anApplication({ subject: 'каллиграмы', expertIds: ['e1', 'e2'] });
  const view = officeState({
    applications: [application],
    experts: [anExpert({ subject: 'химия' }), anExpert({ id: 'e2', post: 'методист', subject: 'физика' })],
  });
  const used = formsOnSchedule('г. Томск', [scheduledRow(view, application)], derivedForms);
  expect(used.map(({ kind, nominative, form }) => [kind, nominative, form.isDoubtful])).toEqual([
    ['subject', 'каллиграмы', true],
    ['municipality', 'г. Томск', false],
    ['subject', 'химия', false],
  ]);
});

test('the directory has every word once, however it is spelt, with the number of its uses', () => {
  const view = officeState({
    applications: [anApplication({ subject: 'Химия' }), anApplication({ id: 'a2', subject: ' химия', post: 'тьютор' })],
    experts: [anExpert({ subject: '' })],
  });
  expect(formsInUse(view).map(({ id, uses }) => [id, uses])).toEqual([
    ['municipality:асиновский район', 1],
    ['municipality:г. томск', 1],
    ['post:тьютор', 1],
    ['post:учитель', 2],
    ['subject:химия', 2],
  ]);
});
