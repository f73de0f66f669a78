import { expect, test } from 'vitest';
import { countFields, recogniseColumns } from './recognise-columns.ts';

const fields = (...headings: readonly (string | readonly string[])[]) =>
  recogniseColumns(
    'applications',
    headings.map((heading) => (typeof heading === 'string' ? [heading] : heading)),
  );

test('a heading known whole beats one known by its stems, wherever it stands', () => {
  expect(fields('Должность работника школы', 'Должность')).toEqual([null, 'post']);
  expect(fields('Должность', 'Должность работника школы')).toEqual(['post', null]);
});

test('of two headings known whole the better one wins, of equals the left one', () => {
  expect(fields('Занимаемая должность', 'Должность')).toEqual([null, 'post']);
  expect(fields('Должность', 'Должность')).toEqual(['post', null]);
});

test('of two headings known by stems the shorter one wins', () => {
  expect(fields('Должность педагога по штатному расписанию', 'Должность по штату')).toEqual([null, 'post']);
});

test('a heading that only the row above explains comes last', () => {
  expect(fields(['заявленная', 'Квалификационная категория'], ['ФИО', 'ФИО'])).toEqual(['claimedCategory', 'fullName']);
  const both = fields(['район', 'Сведения'], ['Муниципалитет', 'Муниципалитет']);
  expect(both).toEqual([null, 'municipality']);
});

test('a column is given one field and a field one column', () => {
  const mapping = fields('ФИО', 'ФИО педагога', 'Должность');
  expect(mapping).toEqual(['fullName', null, 'post']);
  expect(countFields(mapping)).toBe(2);
  expect(countFields(['post', 'post', null])).toBe(1);
  expect(countFields([null])).toBe(0);
});

test('stars, number signs, capitals and dots do not matter', () => {
  expect(fields('Ф.И.О.*', 'ДОЛЖНОСТЬ:', '№ заявления на ЕПГУ')).toEqual(['fullName', 'post', 'epguNo']);
});

test('words that forbid a field keep it from the column', () => {
  expect(fields('ФИО директора', 'Телефон координатора муниципалитета')[0]).toBeNull();
  expect(fields('Стаж в должности')).toEqual([null]);
  expect(fields('Прежняя фамилия')).toEqual([null]);
});

test('short stems are whole words: «ф», «и», «о» are not the beginnings of others', () => {
  expect(fields('ф и о аттестуемых лиц')).toEqual(['fullName']);
  expect(fields('Форма и объём')).not.toContain('fullName');
});

test('three columns of a name win over the whole when surname and name are there', () => {
  expect(fields('ФИО', 'Фамилия', 'Имя', 'Отчество')).toEqual([null, 'lastName', 'firstName', 'patronymic']);
});

test('a whole name wins over parts that are not all there', () => {
  expect(fields('ФИО', 'Фамилия')).toEqual(['fullName', null]);
  expect(fields('ФИО', 'Имя', 'Отчество')).toEqual(['fullName', null, null]);
});

test('without a whole name the parts stay as they are', () => {
  expect(fields('Фамилия', 'Имя')).toEqual(['lastName', 'firstName']);
  expect(fields('Фамилия')).toEqual(['lastName']);
});

test('empty and unknown headings name nothing', () => {
  expect(fields('', '—', 'Что-то другое')).toEqual([null, null, null]);
  expect(recogniseColumns('applications', [[]])).toEqual([null]);
});

test('an import of experts knows its own fields', () => {
  const mapping = recogniseColumns('experts', [['ФИО эксперта'], ['Категория'], ['Предельная нагрузка'], ['СНИЛС']]);
  expect(mapping).toEqual(['fullName', 'category', 'loadLimit', null]);
});
