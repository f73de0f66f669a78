import { expect, test } from 'vitest';
import { applicationValues } from '#shared/domain/letters/application-values.ts';
import { builtInTemplates } from '#shared/domain/letters/built-in-templates.ts';
import { filled, gapsIn, unknownField } from '#shared/domain/letters/fill-template.ts';
import { addressTo } from '#shared/domain/letters/letter-fields.ts';
import { registrantValues } from '#shared/domain/letters/registrant-values.ts';
import { templatesOf } from '#shared/domain/letters/templates.ts';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { broughtTo, done, today, tried } from '#tests/support/procedure.ts';
import { dropTemplate } from './drop-template.ts';
import { saveTemplate } from './save-template.ts';

const own = {
  id: 't1',
  title: ' Просьба ',
  kind: 'OTHER' as const,
  subject: 'Просьба',
  text: '{Обращение}! Позвоните.',
};

test('every built-in letter names only fields that there are', () => {
  for (const { subject, text } of builtInTemplates) expect(unknownField(`${subject}\n${text}`)).toBeNull();
});

test('fields are filled from the application; what is not known stays as a gap', () => {
  const office = broughtTo('AK_SESSION');
  const application = office.get('applications', 'a1');
  if (!application) throw new Error('no application');
  const values = applicationValues(office, application, 'secretary', today);
  expect(values).toMatchObject({
    Обращение: 'Уважаемый Дамир Хакимджанович',
    ФИО: 'Баязитов Дамир Хакимджанович',
    Должность: 'учитель химии',
    'Место работы': 'МАОУ СОШ № 1',
    Муниципалитет: 'г. Томск',
    'Дата заявления': '01.09.2026',
    'Регистрационный номер': '1',
    'Дата регистрации': '21.11.2026',
    Категория: 'высшей квалификационной категории',
    Форма: 'очно',
    Период: 'ноябрь-декабрь 2026',
    'Начало аттестации': '01.11.2026',
    'Окончание аттестации': '31.12.2026',
    'Дата заседания': '21.11.2026',
    'Место заседания': 'Зал',
    'Срок решения по заявлению': '01.10.2026',
    'Срок услуги': '30.11.2026',
    'Номер ЕПГУ': '',
    Сегодня: '21.11.2026',
    Комиссия: 'Комиссия',
    Отправитель: 'Моисеева Лариса Геннадьевна',
  });
  expect(filled('№ {Регистрационный номер}, ЕПГУ {Номер ЕПГУ}', values)).toEqual({
    text: '№ 1, ЕПГУ {Номер ЕПГУ}',
    gaps: ['Номер ЕПГУ'],
  });
});

test('reasons of a refusal, the day of a withdrawal and the decision are said', () => {
  const office = officeState({
    withdrawals: [
      {
        id: 'w1',
        applicationId: 'a1',
        origin: 'TEACHER',
        state: 'REGISTERED',
        reason: 'Увольнение',
        formedAt: '2026-11-01T05:00:00.000Z' as never,
        formedBy: 'teacher',
        scan: null,
        journalNo: 1,
        closedOn: today,
        rejection: '',
      },
    ],
  });
  const refused = anApplication({ intakeRefusal: { reasonCodes: ['X'], text: 'Нет подписи' } });
  const values = applicationValues(office, refused, 'nobody', today);
  expect(values).toMatchObject({ 'Причины отказа': 'Нет подписи', 'Дата отзыва': '21.11.2026', Решение: '' });
  expect(values.Период).toBeUndefined();
  const granted = broughtTo('GRANTED');
  const application = granted.get('applications', 'a1');
  if (!application) throw new Error('no application');
  expect(applicationValues(granted, application, 'secretary', today).Решение).toBe(
    'об установлении высшей квалификационной категории',
  );
});

test.each([
  { firstName: 'Анна', patronymic: 'Ильинична', words: 'Уважаемая Анна Ильинична' },
  { firstName: 'Олег', patronymic: '', words: 'Уважаемый Олег' },
  { firstName: 'Саша', patronymic: 'Ен', words: 'Уважаемый(ая) Саша Ен' },
])('the reader is addressed: $words', ({ firstName, patronymic, words }) => {
  expect(addressTo({ lastName: 'Ким', firstName, patronymic })).toBe(words);
});

test('a person who has not applied is known by name and place', () => {
  const person = {
    lastName: 'Петрова',
    firstName: 'Анна',
    patronymic: '',
    municipalityId: 'asino',
    organisation: 'Сад',
  };
  const contacts = { id: 'r1', phone: '', email: '', registeredAt: '2026-10-05T12:56:13.000Z' as never };
  const values = registrantValues(
    officeState(),
    { ...person, ...contacts, hasFormed: false, removal: null },
    'secretary',
    today,
  );
  expect(values).toMatchObject({ Муниципалитет: 'Асиновский район', 'Место работы': 'Сад', ФИО: 'Петрова Анна' });
});

test('gaps are told once each, across lines', () => {
  expect(gapsIn('{А} и {Б}\n{А} {не\nполе}')).toEqual(['А', 'Б']);
});

test('a built-in letter is rewritten and given its words back; an own one is added and removed', () => {
  const office = officeState();
  const first = builtInTemplates[0];
  if (!first) throw new Error('no letters');
  expect(tried(office, saveTemplate, own, 'coordinator')).toBe('rights.notAllowed');
  expect(tried(office, saveTemplate, first)).toBe('application.nothingChanged');
  expect(tried(office, saveTemplate, { ...own, title: ' ' })).toBe('template.empty');
  expect(tried(office, saveTemplate, { ...own, subject: '' })).toBe('template.empty');
  expect(tried(office, saveTemplate, { ...own, text: '' })).toBe('template.empty');
  expect(tried(office, saveTemplate, { ...own, text: '{Зарплата}' })).toBe('template.badField');
  done(office, saveTemplate, { ...first, text: 'Коротко' }, 'operator');
  done(office, saveTemplate, own);
  const all = templatesOf(office);
  expect(all[0]).toMatchObject({ id: first.id, text: 'Коротко', origin: 'rewritten' });
  expect(all[1]?.origin).toBe('builtIn');
  expect(all.at(-1)).toMatchObject({ id: 't1', title: 'Просьба', origin: 'own' });
  expect(tried(office, dropTemplate, { id: first.id }, 'coordinator')).toBe('rights.notAllowed');
  expect(tried(office, dropTemplate, { id: first.id })).toBeNull();
  expect(tried(office, dropTemplate, { id: first.id })).toBe('template.gone');
  expect(templatesOf(office)[0]).toMatchObject({ text: first.text, origin: 'builtIn' });
});
