import { refuserOf } from './refuse.ts';

/** What is said of production calendars: years that cannot be relied on, and files of a new year that are not taken. */
export const calendarSentences = {
  'calendar.notLoaded': (f: { year: number }) =>
    `Производственный календарь на ${f.year} год не загружен: учтены только выходные и праздники по Трудовому кодексу. Загрузите календарь этого года.`,
  'calendar.notDecreed': (f: { year: number }) =>
    `Переносы выходных на ${f.year} год ещё не утверждены: учтены только выходные и праздники по Трудовому кодексу. Загрузите календарь, когда выйдет постановление.`,
  'calendar.unreadable': () =>
    'Файл не похож на производственный календарь. Нужны год, постановление, переносы выходных и число рабочих дней.',
  'calendar.badTransfer': (f: { line: string }) =>
    `Перенос «${f.line}» не понят. Напишите две даты в строке: откуда и куда, например 03.01.2026 и 09.01.2026.`,
  'calendar.otherYear': (f: { date: string; year: number }) =>
    `День ${f.date} не относится к ${f.year} году. Исправьте его и загрузите календарь снова.`,
  'calendar.fromWorkingDay': (f: { date: string }) =>
    `Перенести можно только выходной, а ${f.date} — рабочий день. Проверьте перенос по постановлению.`,
  'calendar.toDayOff': (f: { date: string }) =>
    `Выходной переносят на рабочий день, а ${f.date} и так выходной. Проверьте перенос по постановлению.`,
  'calendar.repeatedDay': (f: { date: string }) =>
    `День ${f.date} указан в календаре дважды. Оставьте его в одном переносе.`,
  'calendar.wrongCount': (f: { year: number; counted: number; expected: number }) =>
    `В ${f.year} году с этими переносами рабочих дней ${f.counted}, а в файле указано ${f.expected}. Проверьте переносы по постановлению.`,
  'date.unreadable': (f: { text: string }) =>
    `Даты «${f.text}» не бывает. Укажите день, месяц и год, например 20.02.2026 или 2026-02-20.`,
} as const;

/** Refuses a calendar, or warns of one. */
export const refuseCalendar = refuserOf(calendarSentences);
