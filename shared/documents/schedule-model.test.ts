import { expect, test } from 'vitest';
import { derivedForms } from '#shared/domain/words/word-forms.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { User } from '#shared/records/office.ts';
import type { ScheduledRow } from '#shared/records/schedule.ts';
import { buildScheduleModel, type ScheduleFacts } from './build-schedule-model.ts';
import { type ScheduleStanding, scheduleModelSchema } from './schedule-model.ts';
import { scheduleSheet } from './schedule-sheet.ts';
import { headingLines, scheduleShortName, scheduleTitle, stampLines } from './schedule-texts.ts';

const day = (text: string) => text as LocalDate;

const secretary: User = {
  id: 'u1',
  role: 'secretary',
  lastName: 'Моисеева',
  firstName: 'Лариса',
  patronymic: 'Геннадьевна',
  post: 'секретарь комиссии',
  phone: '+7 (3822) 51-00-00',
  email: '',
  municipality: 'г. Томск',
};

const expert = {
  expertId: 'e1',
  lastName: 'Якушева',
  firstName: 'Анна',
  patronymic: 'Антоновна',
  post: 'учитель',
  subject: 'биология',
  organisation: 'МАОУ гимназия № 3',
};

function aRow(fields: Partial<ScheduledRow> = {}): ScheduledRow {
  return {
    applicationId: 'a1',
    lastName: 'Ёлкина',
    firstName: 'Мария',
    patronymic: '',
    claimedCategory: 'MENTOR',
    form: 'REMOTE',
    post: 'учитель',
    subject: 'физическая культура',
    organisation: 'МАОУ СОШ № 1',
    experts: [expert],
    ...fields,
  };
}

function theFacts(fields: Partial<ScheduleFacts> = {}): ScheduleFacts {
  return {
    commission: 'Комиссия',
    isSample: false,
    municipality: 'г. Томск',
    period: '2026-11',
    standing: { kind: 'draft', asOf: '2026-11-21' as LocalDate },
    expertsPerRow: 2,
    rows: [aRow()],
    forms: derivedForms,
    signer: secretary,
    contact: secretary,
    ...fields,
  };
}

test('the model holds words and no ids, and passes its own schema', () => {
  const model = buildScheduleModel(theFacts());
  expect(scheduleModelSchema.parse(model)).toEqual(model);
  expect(model.rows).toEqual([
    {
      name: 'Ёлкина Мария',
      post: 'учитель физической культуры',
      organisation: 'МАОУ СОШ № 1',
      category: 'педагог-наставник',
      form: 'дистанционно',
      experts: [{ name: 'Якушева Анна Антоновна', post: 'учитель биологии', organisation: 'МАОУ гимназия № 3' }],
    },
  ]);
});

test('rows go by name, ё beside е', () => {
  const rows = ['Жукова', 'Ёлкина', 'Егорова', 'Андреева'].map((lastName, i) =>
    aRow({ lastName, applicationId: `a${i}` }),
  );
  const names = buildScheduleModel(theFacts({ rows })).rows.map((row) => row.name.split(' ')[0]);
  expect(names).toEqual(['Андреева', 'Егорова', 'Ёлкина', 'Жукова']);
});

test.each([
  ['г. Томск', 'муниципального образования «Город Томск»'],
  ['Асиновский район', 'муниципального образования «Асиновский район»'],
  ['ЗАТО Северск', 'муниципального образования «ЗАТО Северск»'],
  ['Областные образовательные учреждения', 'областных образовательных учреждений'],
])('the heading names «%s» as %s', (municipality, heading) => {
  const model = buildScheduleModel(theFacts({ municipality }));
  expect(headingLines(model)[0]).toBe(`проведения аттестации педагогических работников ${heading}`);
  expect(headingLines(model)[2]?.replaceAll('\u00A0', ' ')).toBe('в ноябре-декабре 2026 г.');
});

test('the file is named after the place and the period, never after a person', () => {
  const model = buildScheduleModel(theFacts());
  expect(scheduleShortName(model)).toBe('График, г. Томск, ноябрь-декабрь 2026');
  expect(scheduleTitle(model).replaceAll('\u00A0', ' ')).toBe(
    'График аттестации города Томска на ноябрь-декабрь 2026 г. (проект)',
  );
});

test('the phone under the schedule is that of the coordinator of the place, or of whoever stands in', () => {
  const coordinator: User = { ...secretary, role: 'coordinator', phone: '+7 (38241) 2-22-22' };
  expect(buildScheduleModel(theFacts({ contact: coordinator })).contact.title).toBe(
    'Контактный телефон муниципального координатора города Томска',
  );
  expect(buildScheduleModel(theFacts()).contact.title).toBe('Контактный телефон координатора');
});

test('the workbook has the same rows, a column per expert, and says who is missing', () => {
  const sheet = scheduleSheet(buildScheduleModel(theFacts()));
  expect(sheet.columns.map((column) => column.header)).toEqual([
    '№ п/п',
    'Фамилия Имя Отчество',
    'Заявленная квалификационная категория',
    'Форма аттестации (очно/дистанционно)',
    'Должность',
    'Место работы',
    'Эксперт 1',
    'Эксперт 2',
  ]);
  expect(sheet.rows).toEqual([
    [
      1,
      'Ёлкина Мария',
      'педагог-наставник',
      'дистанционно',
      'учитель физической культуры',
      'МАОУ СОШ № 1',
      'Якушева Анна Антоновна, учитель биологии, МАОУ гимназия № 3',
      'не назначен',
    ],
  ]);
  expect(sheet.title.at(-1)).toBe('ПРОЕКТ. Не утверждённый график по состоянию на 21.11.2026');
});

test('the stamp says whose word it is: of the commission, of the coordinator, of the coordinator before the commission', () => {
  const decided = { kind: 'approved', on: day('2026-11-20'), decisionOn: day('2026-11-19'), protocolNo: '11' } as const;
  const lines = (standing: ScheduleStanding) => stampLines(standing).join(' ').replaceAll('\u00A0', ' ');
  expect(lines(decided)).toBe('УТВЕРЖДЁН решением аттестационной комиссии от 19 ноября 2026 г., протокол № 11');
  expect(lines({ ...decided, by: 'commission' })).toBe(lines(decided));
  expect(lines({ ...decided, by: 'coordinatorAlone' })).toBe('УТВЕРЖДЁН муниципальным координатором 20 ноября 2026 г.');
  expect(lines({ ...decided, by: 'coordinator' })).toBe(
    'УТВЕРЖДЁН муниципальным координатором 20 ноября 2026 г. Решения аттестационной комиссии ещё нет',
  );
});
