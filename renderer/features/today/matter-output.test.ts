import { expect, test } from 'vitest';
import type { Matter } from '#shared/domain/today/matter.ts';
import { must } from '#shared/kernel/assert.ts';
import { localDate } from '#shared/kernel/local-date.ts';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { matterOutput, matterRows } from './matter-output.ts';

const day = must(localDate(2026, 11, 23), 'a day');
const office = officeState({
  applications: [
    anApplication({ id: 'a1', lastName: 'Яшина' }),
    anApplication({ id: 'a2', lastName: 'Асинова', municipalityId: 'gone', organisationId: 'gone' }),
  ],
});

const matter = (kind: Matter['kind'], urgency: Matter['urgency'], ids: readonly string[], due = day): Matter => ({
  kind,
  urgency,
  cases: ids.map((applicationId) => ({ kind, urgency, applicationId, due })),
});

test('what is late stands first; an application stands once under each matter, one that is gone under none', () => {
  const rows = matterRows(office, [
    matter('idleExperts', 'soon', ['a1', 'a1', 'gone']),
    matter('registration', 'late', ['a2', 'a1']),
  ]);
  expect(rows.map(({ urgency, matter: what, name }) => [urgency, what, name.split(' ')[0]])).toEqual([
    ['late', 'Ждут регистрации в день поступления', 'Асинова'],
    ['late', 'Ждут регистрации в день поступления', 'Яшина'],
    ['soon', 'Эксперты без движения дольше срока', 'Яшина'],
  ]);
});

test('on paper a day reads as people write it, in Excel it is a date; what is not known is empty', () => {
  const output = matterOutput(matterRows(office, [matter('registration', 'today', ['a2'])]));
  expect(output.columns.map(({ title }) => title)).toEqual([
    'Когда',
    'Что сделать',
    'Срок',
    'Фамилия, имя, отчество',
    'Должность',
    'Муниципалитет',
    'Организация',
  ]);
  expect(output.textsAt(0)).toEqual(expect.arrayContaining(['Сегодня', '23.11.2026', '']));
  expect(output.valuesAt(0)[2]).toBe('2026-11-23');
  expect(output.valuesAt(0).slice(5)).toEqual([null, null]);
});
