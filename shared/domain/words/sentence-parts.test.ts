import { expect, test } from 'vitest';
import { must } from '#shared/kernel/assert.ts';
import { localDate } from '#shared/kernel/local-date.ts';
import { dateInWords } from './date-words.ts';
import { initialsWithSurname, surnameWithInitials } from './initials.ts';
import { counted, grouped, plural } from './plural.ts';

const person = { lastName: 'Иванов', firstName: 'Артём', patronymic: 'Алексеевич' };
const forms = ['заявление', 'заявления', 'заявлений'] as const;

test('initials never part from the surname', () => {
  expect(surnameWithInitials(person)).toBe('Иванов\u00A0А.\u00A0А.');
  expect(initialsWithSurname(person)).toBe('А.\u00A0А.\u00A0Иванов');
});

test('a missing patronymic leaves no lonely point', () => {
  expect(surnameWithInitials({ ...person, patronymic: '' })).toBe('Иванов\u00A0А.');
});

test.each([
  [0, 'заявлений'],
  [1, 'заявление'],
  [2, 'заявления'],
  [4, 'заявления'],
  [5, 'заявлений'],
  [11, 'заявлений'],
  [12, 'заявлений'],
  [21, 'заявление'],
  [22, 'заявления'],
  [111, 'заявлений'],
  [1001, 'заявление'],
])('%i goes with «%s»', (count, word) => {
  expect(plural(count, forms)).toBe(word);
});

test('a count keeps its word on the line, thousands are parted by narrow spaces', () => {
  expect(counted(3, forms)).toBe('3\u00A0заявления');
  expect(grouped(104215)).toBe('104\u202F215');
  expect(grouped(1205)).toBe('1\u202F205');
  expect(grouped(999)).toBe('999');
});

test('a date in words has no leading nought', () => {
  expect(dateInWords(must(localDate(2026, 9, 1), 'date'))).toBe('1\u00A0сентября\u00A02026\u00A0г.');
});
