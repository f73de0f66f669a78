import { snilsChecksum } from '#shared/domain/intake/snils.ts';

const roots = [
  'Абрам',
  'Берез',
  'Ворон',
  'Гордей',
  'Дорофей',
  'Ермол',
  'Жаворон',
  'Золот',
  'Истом',
  'Камен',
  'Лебед',
  'Мельник',
  'Новик',
  'Орл',
  'Покров',
  'Рябин',
  'Сокол',
  'Тихон',
  'Ушак',
  'Ясен',
];
const endings = ['ова', 'кова', 'чева', 'скова', 'никова', 'цева', 'шина', 'яева', 'ёва', 'ухина'];
const firstNames = [
  'Анна',
  'Алёна',
  'Варвара',
  'Галина',
  'Дарья',
  'Елизавета',
  'Зоя',
  'Ирина',
  'Кира',
  'Любовь',
  'Милица',
  'Нина',
  'Ольга',
  'Полина',
  'Раиса',
  'Софья',
  'Тамара',
  'Ульяна',
  'Фаина',
  'Юлия',
];
const fathers = [
  'Абрамовна',
  'Борисовна',
  'Вадимовна',
  'Геннадьевна',
  'Денисовна',
  'Егоровна',
  'Захаровна',
  'Игоревна',
  'Кирилловна',
  'Львовна',
  'Макаровна',
  'Натановна',
  'Олеговна',
  'Петровна',
  'Романовна',
  'Семёновна',
  'Тимофеевна',
  'Фёдоровна',
  'Эдуардовна',
  'Юрьевна',
];
const posts = ['учитель', 'воспитатель', 'педагог-психолог', 'преподаватель', 'учитель-логопед', 'методист'];
const subjects = ['химия', 'математика', '', 'физическая культура', 'начальные классы', 'русский язык и литература'];
const held = ['первая', 'высшая', ''];
const claimed = ['высшая', 'первая', 'педагог-методист', 'педагог-наставник'];
const forms = ['очно', 'дистанционно', 'упрощенно'];
const head =
  'Муниципалитет;Дата подачи;ФИО;Организация;Должность;Предмет;Имеющаяся категория;Заявленная категория;Форма;СНИЛС;№ ЕПГУ';

/** Well under the 50,000 rows that a file may have. */
const ROWS_OF_JOURNAL = 25_000;

/** A journal of invented people as CSV in UTF-8; no two rows of all journals have the same name or СНИЛС. */
export function largeJournal(number: number): Buffer {
  const first = number * ROWS_OF_JOURNAL;
  const rows = Array.from({ length: ROWS_OF_JOURNAL }, (_, i) => rowOf(first + i));
  return Buffer.from(`\ufeff${[head, ...rows].join('\r\n')}`);
}

function rowOf(i: number): string {
  const day = String(1 + (i % 28)).padStart(2, '0');
  const month = String(1 + (i % 10)).padStart(2, '0');
  const nine = String(200_000_000 + i * 7);
  return [
    `Район № ${1 + (i % 25)}`,
    `${day}.${month}.2026`,
    nameOf(i),
    `МБОУ «Средняя школа № ${1 + (i % 500)}»`,
    at(posts, i),
    at(subjects, i),
    at(held, i),
    at(claimed, i),
    at(forms, i),
    `${nine.slice(0, 3)}-${nine.slice(3, 6)}-${nine.slice(6)} ${snilsChecksum(nine)}`,
    String(3_100_000_000 + i),
  ].join(';');
}

/** Every number has a name of its own, up to 80,000; the rest repeat them with another post and СНИЛС. */
function nameOf(i: number): string {
  const surname = `${at(roots, i)}${at(endings, Math.floor(i / 20))}`;
  return `${surname} ${at(firstNames, Math.floor(i / 200))} ${at(fathers, Math.floor(i / 4000))}`;
}

function at(list: readonly string[], i: number): string {
  return list[i % list.length] ?? '';
}
