import { counted } from '../words/plural.ts';
import { refuserOf } from './refuse.ts';

const criteria = ['критерий', 'критерия', 'критериев'] as const;

/** Why a score sheet or its form is not taken, and what is said of one that is. */
export const scoreSentences = {
  'score.unknownCode': (f: { code: string }) =>
    `Критерия ${f.code} в этом листе нет. Уберите его или выберите другой лист оценки.`,
  'score.notPoints': (f: { code: string }) => `Критерий ${f.code}: нужны баллы числом. Исправьте и повторите.`,
  'score.tooFine': (f: { code: string }) => `Критерий ${f.code}: баллы ставят не точнее сотых. Округлите и повторите.`,
  'score.belowMin': (f: { code: string; min: string }) =>
    `Критерий ${f.code}: меньше ${f.min} не ставят. Исправьте баллы.`,
  'score.aboveMax': (f: { code: string; max: string }) =>
    `Критерий ${f.code}: больше ${f.max} не ставят. Исправьте баллы.`,
  'score.aboveSampleMax': (f: { code: string; max: string }) =>
    `Критерий ${f.code}: в образце листа не больше ${f.max}. Проверьте баллы по листу своего региона.`,
  'score.notStep': (f: { code: string; step: string }) =>
    `Критерий ${f.code}: баллы ставят с шагом ${f.step}. Исправьте баллы.`,
  'score.notOption': (f: { code: string; options: string }) =>
    `Критерий ${f.code}: выберите одно из значений: ${f.options}.`,
  'score.notOptional': (f: { code: string }) =>
    `Критерий ${f.code} обязателен: «не применимо» для него не ставят. Поставьте баллы.`,
  'score.groupDiffers': (f: { code: string; sum: string }) =>
    `Раздел ${f.code} считается по своим критериям: выходит ${f.sum}. Уберите его сумму или исправьте критерии.`,
  'score.missing': (f: { count: number; codes: string }) =>
    `Не оценено: ${counted(f.count, criteria)} (${f.codes}). Поставьте баллы, тогда появится вывод.`,
  'score.expertDecides': () =>
    'Порог баллов для этого листа не установлен: вывод делает эксперт. Укажите «соответствует» или «не соответствует».',
  'score.unreadableSheet': () => 'Лист не прочитан: нужен объект JSON с баллами по критериям, например {"1.1": 1}.',
  'score.unreadableTemplate': () => 'Файл не похож на лист оценки. Выгрузите лист из программы и исправьте его копию.',
  'score.brokenTree': (f: { code: string }) =>
    `В листе оценки критерий ${f.code} повторяется или подчинён разделу, которого нет. Исправьте его номер.`,
  'score.badBounds': (f: { code: string }) =>
    `В листе оценки у критерия ${f.code} наибольший балл меньше наименьшего или шаг не больше нуля. Исправьте их.`,
  'score.unreachable': (f: { most: string; needed: string }) =>
    `Наибольшая сумма листа ${f.most}, а порог ${f.needed}: его нельзя достичь. Исправьте порог.`,
  'score.unknownGroup': (f: { code: string }) =>
    `Порог задан разделу ${f.code}, которого в листе нет. Исправьте номер.`,
  'score.bandTurned': (f: { category: string; from: string; to: string }) =>
    `Полоса «${f.category}: от ${f.from} до ${f.to}» перевёрнута: «до» меньше, чем «от». Поменяйте их местами.`,
  'score.bandsOverlap': (f: { below: string; above: string }) =>
    `Полосы пересекаются: «${f.below}» и «${f.above}». Начните вторую выше, чем кончается первая.`,
  'score.bandUnreachable': (f: { category: string; from: string; to: string; most: string }) =>
    `Наибольшая сумма листа ${f.most}, а полоса «${f.category}» начинается с ${f.from}: её нельзя достичь. Исправьте полосу.`,
  'score.noBand': (f: { category: string }) =>
    `Для категории «${f.category}» нет полосы баллов: её никто не получит. Добавьте полосу или снимите категорию.`,
} as const;

/** Refuses a score sheet or its form, or warns of one. */
export const refuseScore = refuserOf(scoreSentences);
