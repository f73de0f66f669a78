import { expect, test } from 'vitest';
import { formOfExpert } from '#shared/domain/experts/expert-form.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { anExpert } from '#tests/support/office-state.ts';
import { formOfTyped, readLimit, typedOf, unreadOf } from './typed-expert.ts';

test('what is stored is typed as people write it, and read back the same', () => {
  const expert = anExpert({ categoryUntil: '2028-03-01' as LocalDate, languages: ['татарский', 'чулымский'] });
  const typed = typedOf(formOfExpert(expert));
  expect(typed).toMatchObject({ categoryUntil: '01.03.2028', languages: 'татарский, чулымский', loadLimit: '10' });
  expect(formOfTyped(typed)).toEqual(formOfExpert(expert));
  expect(typedOf(formOfExpert(anExpert({ loadLimit: null })))).toMatchObject({ categoryUntil: '', loadLimit: '' });
});

test('a date and a limit that cannot be read are told, a blank is no limit and no term', () => {
  const typed = typedOf(formOfExpert(anExpert()));
  expect([...unreadOf({ ...typed, categoryUntil: '31.02.2028', loadLimit: 'много' })]).toEqual([
    'categoryUntil',
    'loadLimit',
  ]);
  expect([...unreadOf({ ...typed, categoryUntil: ' ', loadLimit: ' ' })]).toEqual([]);
  expect(['12', ' 0 ', '-1', '1,5', '100000', ''].map(readLimit)).toEqual([12, 0, null, null, null, null]);
});
