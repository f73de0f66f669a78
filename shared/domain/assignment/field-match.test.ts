import { expect, test } from 'vitest';
import { anApplication, anExpert } from '#tests/support/office-state.ts';
import { fieldKeyOf, fieldKeysOf, fieldName, isSameField } from './field-match.ts';

test('an application is judged by its subject, where none is taught by its post', () => {
  expect(fieldKeyOf({ subject: 'Химия', post: 'учитель' })).toBe(fieldKeyOf({ subject: 'химия', post: 'педагог' }));
  expect(fieldKeyOf({ subject: ' ', post: 'Воспитатель' })).toBe(fieldKeyOf({ subject: '', post: 'воспитатель' }));
  expect(fieldKeyOf({ subject: 'воспитатель', post: '' })).not.toBe(fieldKeyOf({ subject: '', post: 'воспитатель' }));
  expect([fieldName({ subject: ' ', post: 'логопед' }), fieldName({ subject: 'химия', post: 'учитель' })]).toEqual([
    'логопед',
    'химия',
  ]);
});

test('an expert knows each of the subjects listed with his post, all of them together, and his post', () => {
  const expert = anExpert({ subject: 'химия; биология, , физика', post: 'учитель' });
  const knows = (subject: string, post = 'учитель') => isSameField(anApplication({ subject, post }), expert);
  expect(['химия', 'Биология', 'физика', 'химия; биология, , физика'].map((one) => knows(one))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([knows('алгебра'), knows('', 'учитель'), knows('', 'воспитатель')]).toEqual([false, true, false]);
  expect(fieldKeysOf(expert).size).toBe(5);
});

test('an expert without a subject is known by his posts only, further ones among them', () => {
  const expert = anExpert({ subject: ' ', post: 'логопед', otherPosts: [{ post: 'дефектолог', subject: '' }] });
  const knows = (post: string) => isSameField(anApplication({ subject: '', post }), expert);
  expect([knows('логопед'), knows('дефектолог'), knows('учитель')]).toEqual([true, true, false]);
  expect(fieldKeysOf(expert).size).toBe(2);
});
