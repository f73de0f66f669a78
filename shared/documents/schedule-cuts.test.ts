import { expect, test } from 'vitest';
import { derivedForms } from '#shared/domain/words/word-forms.ts';
import { aSchedule, scheduleRows } from '#tests/documents/a-schedule.ts';
import { organisationCut, organisationsBatch, organisationsOf, regionCut, schedulesIn } from './schedule-cuts.ts';
import { scheduleModelSchema } from './schedule-model.ts';
import { scheduleSheet } from './schedule-sheet.ts';
import { headingLines, scheduleShortName, scheduleTitle } from './schedule-texts.ts';

const said = (text: string) => text.replaceAll('\u00A0', ' ');

test('organisations of a schedule are named once, by name', () => {
  expect(organisationsOf(aSchedule({ rows: scheduleRows(8) }))).toEqual([
    'МАДОУ детский сад общеразвивающего вида № 88',
    'МАОУ ДО «ДДТ № 66»',
    'МАОУ СОШ № 5',
    'ОГБПОУ «Томский техникум № 50»',
  ]);
});

test('the schedule of an organisation keeps its people and says its name everywhere', () => {
  const cut = organisationCut(aSchedule({ rows: scheduleRows(8) }), 'МАОУ СОШ № 5');
  expect(cut.rows).toHaveLength(2);
  expect(headingLines(cut)[1]).toBe('МАОУ СОШ № 5');
  expect(said(scheduleShortName(cut))).toBe('График, Асиновский район, МАОУ СОШ № 5, декабрь-январь 2018');
  expect(said(scheduleTitle(cut))).toBe(
    'График аттестации Асиновского района, МАОУ СОШ № 5, на декабрь-январь 2018 г.',
  );
  expect(scheduleSheet(cut).columns.map(({ header }) => header)).not.toContain('Муниципалитет');
});

test('the schedule of a region goes by municipality, in Excel with a column of its own', () => {
  const far = { name: 'Шегарский район', heading: '', genitive: '' };
  const models = [aSchedule({ rows: scheduleRows(1), place: far }), aSchedule({ rows: scheduleRows(2) })];
  const cut = regionCut(aSchedule(), 'Томская область', derivedForms, models);
  expect(scheduleModelSchema.parse(cut).rows.map(({ group }) => group)).toEqual([
    'Асиновский район',
    'Асиновский район',
    'Шегарский район',
  ]);
  expect(headingLines(cut)[0]).toBe('проведения аттестации педагогических работников Томской области');
  const sheet = scheduleSheet(cut);
  expect(sheet.columns[1]).toMatchObject({ header: 'Муниципалитет' });
  expect(sheet.rows.map((row) => row.slice(0, 2))).toEqual([
    [1, 'Асиновский район'],
    [2, 'Асиновский район'],
    [3, 'Шегарский район'],
  ]);
});

test('a batch is the schedule of each organisation, one after another, by name; in Excel one table by organisation', () => {
  const whole = aSchedule({ rows: scheduleRows(8) });
  const batch = scheduleModelSchema.parse(organisationsBatch(whole));
  expect(schedulesIn(batch)).toEqual(organisationsOf(whole).map((name) => organisationCut(whole, name)));
  expect(said(scheduleShortName(batch))).toBe('График, Асиновский район, по организациям, декабрь-январь 2018');
  expect(said(scheduleTitle(batch))).toBe(
    'График аттестации Асиновского района, по организациям, на декабрь-январь 2018 г.',
  );
  const places = scheduleSheet(batch).rows.map((row) => row[5]);
  expect([...new Set(places)]).toEqual(organisationsOf(whole));
  expect(places).toEqual(places.toSorted((a, b) => String(a).localeCompare(String(b), 'ru')));
});

test('a schedule that is no batch stands alone', () => {
  const whole = aSchedule();
  expect(schedulesIn(whole)).toEqual([whole]);
});
