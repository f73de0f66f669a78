import { refuserOf } from './refuse.ts';

/** Why a document was not made, saved or printed, or a form of a word was not written down. */
export const documentSentences = {
  'document.gone': () => 'Этот документ уже закрыт. Откройте его снова.',
  'document.notMade': () =>
    'Документ не получился: не удалось открыть окно печати. Закройте лишние программы и повторите; данные не изменены.',
  'document.saveFailed': (f: { name: string }) =>
    `Файл «${f.name}» не записан. Проверьте, что на диске есть место, папка доступна для записи, а файл не открыт в другой программе, и сохраните снова.`,
  'document.noPrinter': () =>
    'Система не предложила ни одного принтера. Сохраните документ в PDF и напечатайте его из другой программы.',
  'document.printFailed': () =>
    'Принтер не принял документ. Проверьте, что он включён и в нём есть бумага, и повторите или сохраните документ в PDF.',
  'document.emptySchedule': () =>
    'Печатать нечего: в этом графике нет ни одной строки. Выберите период заявлениям или другой график.',
  'wordForm.empty': () => 'Слово не указано. Выберите строку и повторите.',
  'wordForm.sameAsRule': () => 'Эта форма и так получается по правилу: записывать нечего.',
} as const;

/** Refuses on behalf of documents and their words. */
export const refuseDocument = refuserOf(documentSentences);
