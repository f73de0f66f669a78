import { expect, test } from 'vitest';
import { nameOfParts, splitFullName } from './person-name.ts';
import { municipalityName, organisationName, placeKey } from './place-name.ts';
import { postName } from './post-name.ts';
import { problemText } from './problem.ts';
import { nameProblem } from './read-person.ts';
import { cleanText, mendLookAlikes } from './text.ts';

test.each([
  ['Иванова Анна Петровна', 'Иванова', 'Анна', 'Петровна'],
  ['  Иванова\u00a0Анна   Петровна ', 'Иванова', 'Анна', 'Петровна'],
  ['ПЕТРОВА-ВОДКИНА АННА ИЛЬИНИЧНА', 'Петрова-Водкина', 'Анна', 'Ильинична'],
  ['петрова анна', 'Петрова', 'Анна', ''],
  ['Мамедов Али ГАСАН ОГЛЫ', 'Мамедов', 'Али', 'Гасан оглы'],
  ['Римский - Корсаков Николай Андреевич', 'Римский-Корсаков', 'Николай', 'Андреевич'],
  ['Иванов И.И.', 'Иванов', 'И.', 'И.'],
  ['Иванова', 'Иванова', '', ''],
  ['МакДональд Анна', 'МакДональд', 'Анна', ''],
  ['—', '', '', ''],
  ['', '', '', ''],
])('«%s» is a name in parts', (text, lastName, firstName, patronymic) => {
  expect(splitFullName(text)).toEqual({ lastName, firstName, patronymic });
});

test.each([
  ['#DIV/0!', 'Анна', '', 'В ячейке ФИО не имя: «#DIV/0!»'],
  ['=1+1', 'Анна', '', 'В ячейке ФИО не имя: «=1+1»'],
  ['Иванова', '12', '', 'В ячейке ФИО не имя: «12»'],
  ['Иванова2', 'Анна', '', 'В ячейке ФИО не имя: «Иванова2»'],
  ['Иванова', 'Анна', '#Н/Д', 'В ячейке ФИО не имя: «#Н/Д»'],
  ['=1+1', '', '', 'В ячейке ФИО не имя: «=1+1»'],
  ['', 'Анна', '', 'Не указана фамилия'],
  ['', '', '', 'Не указаны фамилия и имя'],
])('«%s» «%s» «%s» is nobody: %s', (lastName, firstName, patronymic, reason) => {
  const found = nameProblem(nameOfParts(lastName, firstName, patronymic));
  expect(found && [found.rowClass, problemText(found.reason)]).toEqual(['missingFio', reason]);
});

test.each([
  ['Петрова-Водкина', 'Анна', 'Ильинична'],
  ['Иванов', 'И.', 'И.'],
  ['д’Артаньян', 'Шарль', ''],
  ['Smith', 'Anna', ''],
])('«%s» «%s» «%s» is a person', (lastName, firstName, patronymic) => {
  expect(nameProblem(nameOfParts(lastName, firstName, patronymic))).toBeNull();
});

test('Latin letters inside a Cyrillic word become Cyrillic, a Latin word stays', () => {
  expect(mendLookAlikes('Иванoва Aнна')).toBe('Иванова Анна');
  expect(mendLookAlikes('IT-куб')).toBe('IT-куб');
});

test('every kind of blank is one space', () => {
  expect(cleanText('\ufeff учитель \u00a0\u2009 химии\n')).toBe('учитель химии');
});

test.each([
  ['УЧИТЕЛЬ', 'учитель'],
  ['Учитель', 'учитель'],
  ['инструктор  по физической культуре', 'инструктор по физической культуре'],
  ['ПРЕПОДАВАТЕЛЬ-ОРГАНИЗАТОР ОБЗР', 'преподаватель-организатор ОБЗР'],
  ['ИЗО', 'ИЗО'],
])('the post «%s» reads «%s» in a sentence', (text, post) => {
  expect(postName(text)).toBe(post);
});

test.each([
  ['МАДОУ ДЕТСКИЙ САД ОБЩЕРАЗВИВАЮЩЕГО ВИДА № 3', 'МАДОУ детский сад общеразвивающего вида № 3'],
  ['ОГБПОУ «ТОМСКИЙ ТЕХНИКУМ № 50»', 'ОГБПОУ «Томский техникум № 50»'],
  ['МАОУ СОШ № 4', 'МАОУ СОШ № 4'],
  [' МАОУ ДО «ДДТ № 72»  ', 'МАОУ ДО «ДДТ № 72»'],
  ['ГИМНАЗИЯ', 'ГИМНАЗИЯ'],
  ['Гимназия № 5', 'Гимназия № 5'],
  ['ЛИЦЕЙ № 1', 'Лицей № 1'],
])('the organisation «%s» is shown as «%s»', (text, name) => {
  expect(organisationName(text)).toBe(name);
});

test.each([
  ['АСИНОВСКИЙ РАЙОН', 'Асиновский район'],
  ['Муниципалитет: Асиновский район', 'Асиновский район'],
  ['г.Томск', 'г. Томск'],
  ['ЗАТО Северск', 'ЗАТО Северск'],
  ['Г. ТОМСК', 'г. Томск'],
  ['МО - Томский район', 'Томский район'],
  ['Территория: ЗАТО Северск', 'ЗАТО Северск'],
  ['Муниципальное образование - Бакчарский район:', 'Бакчарский район'],
  ['Томский район ;', 'Томский район'],
  ['Подгорновское МО: Чаинский район', 'Подгорновское МО: Чаинский район'],
  ['РАЙОН ТОМСКИЙ', 'Район Томский'],
  ['ЗАТО СЕВЕРСК', 'ЗАТО Северск'],
  ['Поселение г. Асино', 'Поселение г. Асино'],
])('the municipality «%s» is shown as «%s»', (text, name) => {
  expect(municipalityName(text)).toBe(name);
});

test('spellings of one place have one key', () => {
  const spellings = ['г. Томск', 'г.Томск', 'город Томск', 'Г. ТОМСК', ' г.\u00a0Томск '];
  expect(new Set(spellings.map(placeKey)).size).toBe(1);
  expect(placeKey('МБОУ «СОШ № 9»')).toBe(placeKey('МБОУ СОШ №9'));
});

test.each([
  ['Асиновский р-н', 'Асиновский район'],
  ['р-н Асиновский', 'район Асиновский'],
  ['Томская обл.', 'Томская область'],
  ['обл. Томская', 'область Томская'],
  ['МО Томский район', 'Томский район'],
  ['Муниципальное образование «Томский район»', 'Томский район'],
  ['Томский район, муниципальное образование', 'Томский район'],
])('«%s» is the same place as «%s»', (one, other) => {
  expect(placeKey(one)).toBe(placeKey(other));
});

test.each([
  ['Грязновка', 'городрязновка'],
  ['Облученский район', 'областьученский район'],
  ['Подгорное мо лодежное', 'Подгорное лодежное'],
])('«%s» is not made «%s»: short words are whole words', (one, other) => {
  expect(placeKey(one)).not.toBe(placeKey(other));
});
