import { expect, test } from 'vitest';
import { checkRefusalText } from './check-refusal-text.ts';
import { obsoleteReasons, reasonOfAnyTime } from './obsolete-reasons.ts';
import { intakeRefusalReasons } from './reasons.ts';

const grounds = (text: string) => checkRefusalText(text).map(({ code, facts }) => facts.ground ?? code);

test('the catalogue offers IR01 to IR16 and nothing that is obsolete', () => {
  const codes = Array.from({ length: 16 }, (_, i) => `IR${String(i + 1).padStart(2, '0')}`);
  expect(intakeRefusalReasons.map(({ code }) => code)).toEqual(codes);
  expect(obsoleteReasons.map(({ code }) => code)).toEqual(['IR90']);
});

test('an old case still shows the reason of its time', () => {
  expect(reasonOfAnyTime('IR90')?.text).toContain('двух лет');
  expect(reasonOfAnyTime('IR01')?.text).toContain('аналитическая');
  expect(reasonOfAnyTime('IR99')).toBeUndefined();
});

test('every text of the catalogue tells how to mend the matter and forbids nothing unlawful', () => {
  for (const { text, remedy } of intakeRefusalReasons) expect(checkRefusalText(`${text}. ${remedy}`), text).toEqual([]);
});

test.each([
  ['Образование не соответствует должности, обратитесь позже', []],
  ['Несоответствие профиля образования. Представьте диплом', ['непрофильное образование']],
  ['Заявитель в отпуске по уходу за ребёнком. Подайте заявление после', ['отпуск по уходу за ребёнком']],
  ['Был перерыв в педагогической работе. Подайте заявление позже', ['перерыв в педагогической работе']],
  ['Стаж в должности менее двух лет. Подайте заявление позже', ['короткое время работы на новом месте']],
  ['Недостаточный стаж. Подайте заявление позже', ['короткое время работы на новом месте']],
  ['Нет аналитической справки', ['refusalText.noRemedy']],
  ['Нет аналитической справки. Приложите её и подайте заявление снова', []],
  ['', []],
])('the text of a refusal: «%s»', (text, expected) => {
  expect(grounds(text)).toEqual(expected);
});
