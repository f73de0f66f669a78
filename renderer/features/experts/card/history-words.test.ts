import { expect, test } from 'vitest';
import { anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { changesInWords } from './history-words.ts';

const office = officeState({ experts: [anExpert()], applications: [anApplication()] });

function after(field: string, value: unknown): string | undefined {
  return changesInWords(office, [{ table: 'experts', field, before: null, after: value }])[0]?.after;
}

test('changes are told by names of fields in words, unknown fields are left out', () => {
  expect(
    changesInWords(office, [{ table: 'experts', rowId: 'e1', field: 'post', before: 'учитель', after: '' }]),
  ).toEqual([{ key: 'experts|e1|post', field: 'Должность', before: 'учитель', after: '—' }]);
  expect(changesInWords(office, [{ table: 'experts', field: 'secret', before: 1, after: 2 }])).toEqual([]);
});

test('places, categories, dates and lists read as on the card', () => {
  expect(after('organisationId', 'school-1')).toBe('МАОУ СОШ № 1');
  expect(after('organisationId', 'gone')).toBe('запись удалена');
  expect(after('municipalityId', 'asino')).toBe('Асиновский район');
  expect(after('category', 'HIGHEST')).toBe('высшая');
  expect(after('categoryUntil', '2028-03-01')).toBe('01.03.2028');
  expect(after('closed', { on: '2026-11-21', reason: 'переезд' })).toBe('21.11.2026, переезд');
  expect(after('periodLimits', [{ period: '2026-11', limit: 3 }])).toMatch(/^ноябрь-декабрь 2026.*: 3$/);
  expect(after('otherPosts', [{ post: 'методист', subject: 'химия' }])).toBe('методист, химия');
  expect(after('languages', ['татарский', 'чулымский'])).toBe('татарский, чулымский');
  const merged = { id: 'd', lastName: 'Турова', firstName: 'Вера', patronymic: '', organisationId: 'school-1' };
  expect(after('merged', [merged])).toBe('Турова Вера');
});

test('relations are told by kind and by name; who is not seen is not named', () => {
  expect(after('kind', 'KINSHIP')).toBe('Родство');
  expect(
    after('related', { of: 'person', personName: { lastName: 'Якушев', firstName: 'Олег', patronymic: '' } }),
  ).toBe('Якушев Олег');
  expect(after('related', { of: 'expert', otherExpertId: 'e1' })).toBe('Якушева Анна Антоновна');
  expect(after('related', { of: 'expert', otherExpertId: 'e9' })).toBe('человек другого муниципалитета');
  expect(after('related', { of: 'applicant', applicationId: 'a1' })).toBe(
    'Баязитов Дамир Хакимджанович (заявление № 1)',
  );
  expect(after('related', { of: 'applicant', applicationId: 'a9' })).toBe('человек другого муниципалитета');
  expect(after('related', { of: 'organisation', organisationId: 'school-2' })).toBe('МАОУ СОШ № 2');
  expect(after('related', 'odd')).toBe('запись удалена');
});
