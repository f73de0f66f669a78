import { expect, test } from 'vitest';
import { passwordStrength } from './password-strength.ts';
import { guessingWords, strengthWords } from './strength-words.ts';

const nobody: readonly string[] = [];

test.each([
  ['пароль', 'common'],
  ['Пароль2026', 'common'],
  ['Gfhjkm2026!', 'common'],
  ['йцукен12345', 'common'],
  ['aaaaaaaaaaaa', 'repeat'],
  ['abcdefghijkl', 'sequence'],
  ['31.12.1990', 'date'],
])('«%s» is refused, and the reason is %s', (password, weakness) => {
  const strength = passwordStrength(password, nobody);
  expect(strength.isAccepted).toBe(false);
  expect(strength.weaknesses).toContain(weakness);
});

test('the own name with a year is refused, written with ё or with е', () => {
  const strength = passwordStrength('Семёнова1970', ['Семенова', 'Лариса']);
  expect(strength.isAccepted).toBe(false);
  expect(strength.weaknesses).toEqual(['personal', 'date']);
});

test('one long word is a dictionary word, however long', () => {
  expect(passwordStrength('достопримечательность', nobody)).toMatchObject({
    isAccepted: false,
    weaknesses: ['oneWord'],
  });
});

test('nine signs are too short even at random', () => {
  expect(passwordStrength('x8$Kq!vTz', nobody)).toMatchObject({ isAccepted: false, weaknesses: ['short'] });
});

test('a few unconnected words are strong', () => {
  expect(passwordStrength('гроза над кедрами вечером', nobody)).toMatchObject({ level: 4, isAccepted: true });
  expect(passwordStrength('Кедровый-лес-41', nobody)).toMatchObject({ isAccepted: true });
});

test('the longest password that can be typed is measured at once', () => {
  expect(passwordStrength('гроза над кедрами '.repeat(30), nobody).isAccepted).toBe(true);
});

test('the meter says the level, the time and what to do', () => {
  const words = strengthWords(passwordStrength('Пароль2026', nobody));
  expect(words.level).toBe('очень слабый');
  expect(words.time).toBe('Если диск украдут, такой пароль подберут за секунды.');
  expect(words.advice).toEqual([
    'Есть слово, с которого подбор начинают.',
    'Дата или год почти не добавляют стойкости.',
    'Легче запомнить и труднее подобрать три-четыре не связанных между собой слова.',
  ]);
});

test.each([
  [1, 'за секунды'],
  [600, 'за минуты'],
  [7200, 'за часы'],
  [5 * 86_400, 'за дни'],
  [90 * 86_400, 'за месяцы'],
  [5 * 365 * 86_400, 'за годы'],
  [1e12, 'за века'],
])('%d seconds of guessing are said as «%s»', (seconds, words) => {
  expect(guessingWords(seconds)).toBe(words);
});
