import { expect, test } from 'vitest';
import { keptFormsSchema } from '#shared/records/person-forms.ts';
import { correctNameForms, derivedNameForms, nameFormsOf } from './kept-forms.ts';
import { personForms } from './person-cases.ts';
import { readPerson } from './read-person.ts';

const grach = { lastName: 'Грач', firstName: 'Валерий', patronymic: 'Олегович' };

test('forms by rule say so, and whether they are doubtful', () => {
  const forms = derivedNameForms(grach);
  expect(keptFormsSchema.parse(forms)).toEqual(forms);
  expect(forms).toMatchObject({ dative: 'Грачу Валерию Олеговичу', source: 'auto', isDoubtful: true });
});

test('forms put right by a person are believed, the rest stay by rule', () => {
  const corrected = correctNameForms(grach, { instrumental: ' Грачем Валерием Олеговичем ' });
  const kept = corrected.ok ? corrected.value : null;
  expect(kept).toMatchObject({
    instrumental: 'Грачем Валерием Олеговичем',
    genitive: 'Грача Валерия Олеговича',
    source: 'manual',
    isDoubtful: false,
  });
  expect(nameFormsOf(grach, kept)).toEqual(kept);
});

test('after a change of name the rules speak again, and somebody must look', () => {
  const corrected = correctNameForms(grach, { instrumental: 'Грачем Валерием Олеговичем' });
  const renamed = { ...grach, lastName: 'Иванов' };
  expect(nameFormsOf(renamed, corrected.ok ? corrected.value : null)).toMatchObject({
    nominative: 'Иванов Валерий Олегович',
    instrumental: 'Ивановым Валерием Олеговичем',
    source: 'auto',
    isDoubtful: true,
  });
});

test('forms by rule that were stored are made anew: the rules may have learned', () => {
  expect(nameFormsOf(grach, { ...derivedNameForms(grach), dative: 'Старое' }).dative).toBe('Грачу Валерию Олеговичу');
  expect(nameFormsOf(grach, null)).toEqual(derivedNameForms(grach));
});

test('an empty form and Latin letters are refused', () => {
  const codes = [{ dative: ' ' }, { dative: 'Grachu' }].map((corrections) => {
    const result = correctNameForms(grach, corrections);
    return result.ok ? 'ok' : result.error.code;
  });
  expect(codes).toEqual(['nameForm.empty', 'nameForm.notRussian']);
});

test.each([
  ['ван Дейк Антон Петрович', 'ван Дейка Антона Петровича', false],
  ['де Голль Шарль Иванович', 'де Голля Шарля Ивановича', false],
  ['Мышь Иван Ильич', 'Мыша Ивана Ильича', true],
  ['Иванов Данило Петрович', 'Иванова Данило Петровича', true],
  ['Иванов Иван Антон Петрович', 'Иванова Ивана Антон Петрович', true],
  ['Иванов Мария', 'Иванов Мария', true],
  ['Иванова Женя', 'Ивановой Жени', true],
  ['Эрлих Иван Ильич', 'Эрлиха Ивана Ильича', true],
  ['Медвежий Иван Ильич', 'Медвежьего Ивана Ильича', true],
  ['Топчий Иван Ильич', 'Топчего Ивана Ильича', true],
  ['Стрелец Иван Ильич', 'Стрельца Ивана Ильича', true],
  ['Гвардеец Иван Ильич', 'Гвардейца Ивана Ильича', true],
  ['Песок Иван Ильич', 'Песка Ивана Ильича', true],
  ['Гашек Иван Ильич', 'Гашека Ивана Ильича', true],
  ['Лапша Анна Ильинична', 'Лапши Анны Ильиничны', false],
  ['Мокрица Анна Ильинична', 'Мокрицы Анны Ильиничны', true],
  ['Заря Анна Ильинична', 'Зари Анны Ильиничны', true],
  ['Каримова Зульфия Рашидовна', 'Каримовой Зульфии Рашидовны', true],
  ['Ремень Иван Ильич', 'Ременя Ивана Ильича', true],
  ['Чаплин Иван Ильич', 'Чаплина Ивана Ильича', false],
])('the genitive of «%s» is «%s», doubtful: %s', (name, genitive, isDoubtful) => {
  const found = personForms(readPerson(name));
  expect([found.forms.genitive, found.isDoubtful]).toEqual([genitive, isDoubtful]);
});
