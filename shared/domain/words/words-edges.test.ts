import { expect, test } from 'vitest';
import { genitiveOfMunicipality, isTerritory } from './municipality-genitive.ts';
import { readPerson } from './people/read-person.ts';
import { sexOf } from './people/sex.ts';
import { postCases } from './post-cases.ts';
import { genitiveOfPost } from './post-genitive.ts';
import { postTitle, takesSubject } from './post-title.ts';
import { genitiveOfSubject } from './subject-genitive.ts';
import { derivedForms } from './word-forms.ts';

const sure = (text: string) => ({ text, isDoubtful: false });
const doubtful = (text: string) => ({ text, isDoubtful: true });

test.each([
  ['ЗАТО Северск', sure('ЗАТО Северск')],
  ['Поселение ЗАТО Северск', sure('Поселения ЗАТО Северск')],
  [' г. Томск ', sure('города Томска')],
  ['город Москва', sure('города Москвы')],
  ['г. Стрежевой', sure('города Стрежевого')],
  ['г. Нижний Тагил', sure('города Нижнего Тагила')],
  ['г. Ярославль', sure('города Ярославля')],
  ['г. Ставрополь', sure('города Ставрополя')],
  ['г. Тюмень', sure('города Тюмени')],
  ['г. Сочи', doubtful('города Сочи')],
  ['Асиновский район', sure('Асиновского района')],
  ['Томская область', sure('Томской области')],
  ['Муниципальное образование «Белый Яр»', sure('Муниципального образования «Белый Яр»')],
  ['Посёлок "Белый Яр"', sure('Посёлка "Белый Яр"')],
  ['Алтай', doubtful('Алтай')],
  ['', sure('')],
])('the municipality «%s» in the genitive', (name, guess) => {
  expect(genitiveOfMunicipality(name)).toEqual(guess);
});

test('a group of institutions is no territory, a place that is called after a school is', () => {
  expect(['Областные образовательные учреждения ', 'Школы', ' техникумы'].map(isTerritory)).toEqual([
    false,
    false,
    false,
  ]);
  expect(['Школы Севера', 'Асиновский район'].map(isTerritory)).toEqual([true, true]);
});

test.each([
  ['арт-терапия', sure('арт-терапии')],
  ['Веб-дизайн', sure('Веб-дизайна')],
  ['3D-моделирование', sure('3D-моделирования')],
  ['бас-гитара', doubtful('бас-гитары')],
  ['Шахматы', sure('Шахмат')],
  ['роспись', sure('росписи')],
  ['Календарь', sure('Календаря')],
  ['сталь', doubtful('стали')],
  ['рондо', doubtful('рондо')],
  ['Robotics', doubtful('Robotics')],
  ['альбомы', doubtful('альбомов')],
  ['лекции', doubtful('лекций')],
  ['книги', doubtful('книг')],
  ['мировая', doubtful('мировой')],
  ['танец модерн', sure('танца модерн')],
  ['физика/химия', sure('физики/химии')],
  ['физика; химия', sure('физики; химии')],
  ['иностранный (английский) язык', sure('иностранного (английского) языка')],
  ['языки (родные)', sure('языков (родные)')],
  ['(фортепиано) дуэт', doubtful('(фортепиано) дуэта')],
  ['игра на гитаре и пении', sure('игры на гитаре и пении')],
])('the subject «%s» in the genitive', (subject, guess) => {
  expect(genitiveOfSubject(subject)).toEqual(guess);
});

test.each([
  ['пресс-секретарь', 'пресс-секретарю', sure('пресс-секретаря')],
  ['пресс', 'прессу', doubtful('пресса')],
  ['IT-специалист', 'IT-специалисту', doubtful('IT-специалиста')],
  [' старший  воспитатель ', 'старшему воспитателю', sure('старшего воспитателя')],
  ['учитель-логопед', 'учителю-логопеду', sure('учителя-логопеда')],
  ['няня', 'няне', doubtful('няни')],
  ['портье', 'портье', doubtful('портье')],
  ['завуч (совместитель)', 'завучу (совместитель)', doubtful('завуча (совместитель)')],
])('the post «%s» in the dative is «%s»', (post, dative, genitive) => {
  expect(postCases(post).forms.dative).toBe(dative);
  expect(genitiveOfPost(post)).toEqual(genitive);
});

test.each([
  ['учитель', 'Физика', 'учитель физики'],
  [' учитель ', ' Химия ', 'учитель химии'],
  ['старший  преподаватель', 'история', 'старший  преподаватель истории'],
  ['воспитатель', 'Музыка', 'воспитатель (музыка)'],
  ['учитель-логопед', 'Химия', 'учитель-логопед (химия)'],
  ['учитель физики', 'Физика', 'учитель физики'],
  ['Учитель РЕМЕСЕЛ', 'ремёсла', 'Учитель РЕМЕСЕЛ'],
  ['Учитель', 'ОБЖ', 'Учитель ОБЖ'],
  ['учитель', ' ', 'учитель'],
])('the post «%s» with the subject «%s» is «%s»', (post, subject, title) => {
  expect(postTitle(post, subject, derivedForms)).toBe(title);
});

test('a post takes the genitive of its subject when its main word stands last', () => {
  expect([' Учитель ', 'старший  преподаватель'].map(takesSubject)).toEqual([true, true]);
  expect(['учитель физики', 'воспитатель', ''].map(takesSubject)).toEqual([false, false, false]);
});

test.each([
  ['Иванов', 'Иван', ' Ильич ', 'male', true],
  ['Алиев', 'Али', 'Гасан оглы', 'male', true],
  ['Алиева', 'Лейла', 'Гасан кызы', 'female', true],
  ['Ким', 'Ен', 'Су', null, false],
  ['Петров', 'Анна', '', null, false],
  ['Ли', ' АННА ', '', 'female', true],
  ['Ли', 'Иван', '', 'male', true],
  ['Петров', 'Саша', '', 'male', false],
  ['Петрова', 'Женя', '', 'female', false],
  ['Smith', 'John', '', null, false],
])('%s %s %s: %s', (lastName, firstName, patronymic, sex, isSure) => {
  expect(sexOf({ lastName, firstName, patronymic })).toEqual({ sex, isSure });
});

test.each([
  ['ван Дейк Антон Петрович', 'ван Дейк', 'Антон', 'Петрович'],
  ['  ВАН ДЕЙК Антон', 'ван Дейк', 'Антон', ''],
  ['Ван Ли', 'Ван', 'Ли', ''],
  ['  Иванов Иван Иванович ', 'Иванов', 'Иван', 'Иванович'],
])('«%s» is read in parts', (text, lastName, firstName, patronymic) => {
  expect(readPerson(text)).toEqual({ lastName, firstName, patronymic });
});
