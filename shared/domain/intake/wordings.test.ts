import { expect, test } from 'vitest';
import { readClaimedCategory, readHeldCategory } from './category-words.ts';
import { isUsualEpguNo, readEmail, readEpguNo, readPhone } from './contacts.ts';
import { readForm } from './form-words.ts';

test.each([
  ['первая', 'FIRST'],
  ['первую', 'FIRST'],
  ['ПЕРВАЯ', 'FIRST'],
  ['первая квалификационная категория', 'FIRST'],
  ['на первую кв. категорию', 'FIRST'],
  ['I', 'FIRST'],
  ['1', 'FIRST'],
  ['1-я', 'FIRST'],
  ['I категория', 'FIRST'],
  ['первая КК', 'FIRST'],
  [' высшая  ', 'HIGHEST'],
  ['высшую', 'HIGHEST'],
  ['высшая квалификационная категория', 'HIGHEST'],
  ['ВКК', 'HIGHEST'],
  ['в', 'HIGHEST'],
  ['педагог-методист', 'METHODIST'],
  ['Педагог – методист', 'METHODIST'],
  ['педагог методист', 'METHODIST'],
  ['«педагог-наставник»', 'MENTOR'],
  ['наставник', 'MENTOR'],
])('«%s» claims %s', (text, category) => {
  expect(readClaimedCategory(text)).toEqual({ kind: 'category', category });
});

test.each([
  ['', 'empty'],
  ['-', 'empty'],
  ['высшая/первая', 'several'],
  ['первая или высшая', 'unknown'],
  ['вторая', 'unknown'],
  ['соответствие', 'unknown'],
  ['не имею', 'unknown'],
  ['учитель', 'unknown'],
])('«%s» claims none of the four: %s', (text, kind) => {
  expect(readClaimedCategory(text)).toEqual({ kind });
});

test.each([
  ['не имею', 'NONE'],
  ['нет', 'NONE'],
  ['б/к', 'NONE'],
  ['без категории', 'NONE'],
  ['соответствие занимаемой должности', 'NONE'],
  ['СЗД', 'NONE'],
  ['вторая', 'NONE'],
  ['первая', 'FIRST'],
  ['высшая (приказ от 12.05.2021 № 15)', 'HIGHEST'],
])('«%s» is held as %s', (text, category) => {
  expect(readHeldCategory(text)).toEqual({ kind: 'category', category });
});

test('a blank previous category is no category', () => {
  expect(readHeldCategory(' ')).toEqual({ kind: 'empty' });
  expect(readHeldCategory('учитель')).toEqual({ kind: 'unknown' });
});

test.each([
  ['очно', 'IN_PERSON'],
  ['Очная', 'IN_PERSON'],
  ['заочно', 'REMOTE'],
  ['дистанционная форма', 'REMOTE'],
  ['упрощённо', 'SIMPLIFIED'],
  ['Отраслевое соглашение', 'SIMPLIFIED'],
  ['', null],
  ['да', null],
])('the form «%s» is %s', (text, form) => {
  expect(readForm(text)).toBe(form);
});

test.each([
  ['+7 (913) 812-34-56', '+7 (913) 812-34-56'],
  ['89138123456', '+7 (913) 812-34-56'],
  ['79138123456', '+7 (913) 812-34-56'],
  ['9138123456', '+7 (913) 812-34-56'],
  ['8 (38241) 2-12-34', '+7 (38241) 2-12-34'.replace('2-12-34', '2-12-34')],
  ['+7 (3854) 47-92-42', '+7 (3854) 47-92-42'],
  ['8-913-812-34-56; 8-3822-51-12-13', '+7 (913) 812-34-56, +7 (382) 251-12-13'],
  ['51-12-13', '51-12-13'],
  ['51-12-13 доб. 4', '51-12-13 доб. 4'],
  ['', ''],
  ['8 913 812 34 56 , 51-12-13', '+7 (913) 812-34-56, 51-12-13'],
  ['89138123456;', '+7 (913) 812-34-56'],
  ['19138123456', '19138123456'],
  ['7138123456', '+7 (713) 812-34-56'],
  ['8(3822)511213', '+7 (3822) 51-12-13'],
  ['+7 (999) 382-25-11 (213)', '+7 (999) 382-25-11 (213)'],
])('the telephone %s is shown as %s', (text, phone) => {
  expect(readPhone(text)).toBe(phone);
});

test('an address loses blanks and capitals, a number of ЕПГУ its marks', () => {
  expect(readEmail(' Anna.Ivanova @Mail.ru')).toBe('anna.ivanova@mail.ru');
  expect(readEpguNo('№ 416 510 7674')).toBe('4165107674');
  expect(readEpguNo(' ')).toBeNull();
});

test.each([
  ['4165107674', true],
  ['74106469', false],
  ['41651076741', false],
  ['a4165107674', false],
])('the number of ЕПГУ %s is usual: %s', (number, usual) => {
  expect(isUsualEpguNo(number)).toBe(usual);
});
