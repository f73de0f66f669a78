import { counted, type PluralForms } from '../words/plural.ts';
import { refuserOf } from './refuse.ts';

const applications: PluralForms = ['заявление', 'заявления', 'заявлений'];
const sheets: PluralForms = ['лист оценки', 'листа оценки', 'листов оценки'];
const uses: PluralForms = ['запись', 'записи', 'записей'];

/** Why a row of a directory is not written, closed, removed or merged. */
export const directorySentences = {
  'directory.gone': () => 'Этой записи справочника больше нет. Обновите список.',
  'directory.noName': () => 'Название не указано. Впишите его.',
  'directory.sameName': (f: { name: string }) =>
    `В справочнике уже есть «${f.name}». Откройте эту запись или укажите другое название.`,
  'directory.noMunicipality': () => 'Такого муниципалитета в справочнике нет. Выберите другой.',
  'directory.closedMunicipality': (f: { name: string }) =>
    `Муниципалитет «${f.name}» закрыт. Откройте его снова или выберите другой.`,
  'directory.badEmail': (f: { email: string }) =>
    `Адрес «${f.email}» не похож на электронную почту. Проверьте его, например: school@edu.ru.`,
  'directory.inUse': (f: { name: string; uses: number }) =>
    `«${f.name}» удалить нельзя: на неё ссылается ${counted(f.uses, uses)}. Закройте её: в новой работе она не предлагается, в старой остаётся.`,
  'directory.hasOrganisations': (f: { name: string; uses: number }) =>
    `В муниципалитете «${f.name}» есть организации (${f.uses}). Сначала закройте или перенесите их.`,
  'directory.builtIn': (f: { name: string }) =>
    `«${f.name}» входит в программу и не удаляется. Если не нужна, закройте её.`,
  'directory.nothingToMerge': () => 'Выберите хотя бы один повтор, который вольётся в оставляемую запись.',
  'directory.mergeWithItself': () => 'Оставляемая запись не может быть своим повтором. Снимите с неё выбор.',
  'directory.otherMunicipality': (f: { name: string }) =>
    `«${f.name}» относится к другому муниципалитету. Перенесите организацию или выберите другой повтор.`,
  'directory.bothScheduled': (f: { name: string; period: string }) =>
    `За период ${f.period} утверждены графики обоих муниципалитетов, «${f.name}» влить нельзя. Закройте его, прежние графики останутся за ним.`,
  'directory.pseudoMunicipality': (f: { name: string }) =>
    `«${f.name}» — не территория: сюда относят учреждения самой области. Слить её с муниципалитетом нельзя.`,
  'directory.notUndoable': () =>
    'Слияние отменить нельзя: с тех пор эти записи изменили. Исправьте их вручную, прежние значения есть в истории.',
  'directory.tooManyRows': (f: { limit: number }) =>
    `За один раз можно загрузить не больше ${f.limit} организаций. Разделите файл.`,
  'directory.nothingNew': () => 'Всё из файла уже есть в справочнике: загружать нечего.',
  'directory.noRemedy': () => 'Не сказано, как исправить. Напишите, что сделать, чтобы обратиться снова.',
  'directory.unlawfulReason': (f: { ground: string }) =>
    `Отказывать нельзя: ${f.ground} — не основание (п. 29 Порядка). Укажите другую причину.`,
  'directory.obsoleteReason': (f: { reason: string }) =>
    `Причина «${f.reason}» отменена с 01.09.2023: она видна в старых делах, но открыть её нельзя.`,
  'directory.closedReason': (f: { reason: string }) =>
    `Причина «${f.reason}» закрыта в справочнике. Выберите другую или откройте её снова.`,
  'period.closed': (f: { period: string; reason: string }) =>
    `Период ${f.period} закрыт: ${f.reason} Выберите другой или откройте его снова в «Справочниках».`,
  'period.inUse': (f: { period: string; uses: number }) =>
    `Период ${f.period} закрыть нельзя: в нём ${counted(f.uses, applications)}. Сначала выберите им другой период.`,
  'period.scheduled': (f: { period: string; uses: number }) =>
    `Период ${f.period} закрыть нельзя: за него утверждены графики (${f.uses}). Они остаются как есть.`,
  'period.noReason': () => 'Не сказано, почему период закрыт. Напишите: это прочтёт тот, кто его выбирает.',
  'period.isOpen': (f: { period: string }) => `Период ${f.period} и так открыт.`,
  'template.gone': () => 'Такого набора критериев больше нет. Обновите список.',
  'template.builtIn': (f: { title: string }) =>
    `«${f.title}» входит в программу и не меняется. Сделайте копию и измените её.`,
  'template.used': (f: { title: string; uses: number }) =>
    `По набору «${f.title}» уже заполнено: ${counted(f.uses, sheets)}. Изменить или удалить его нельзя: сделайте копию, а этот закройте.`,
  'template.chosen': (f: { title: string; categories: string }) =>
    `Набор «${f.title}» выбран для категорий: ${f.categories}. Сначала выберите им другой набор в «Региональном профиле».`,
  'template.sameTitle': (f: { title: string }) =>
    `Набор «${f.title}» уже есть. Назовите этот иначе, чтобы их не путали.`,
  'template.otherCategory': (f: { title: string; category: string }) =>
    `Набор «${f.title}» не рассчитан на категорию «${f.category}». Выберите другой или добавьте категорию в его копию.`,
  'template.closed': (f: { title: string }) =>
    `Набор «${f.title}» закрыт. Откройте его снова в «Справочниках» или выберите другой.`,
  'template.termTurned': () => 'Последний день действия набора раньше первого. Исправьте срок.',
  'template.onlyText': () => 'В наборе нет ни одного критерия, который оценивают. Добавьте его.',
  'directory.sameCalendar': (f: { year: number }) =>
    `Календарь ${f.year} года и так действует в таком виде: записывать нечего.`,
  'directory.noStoredCalendar': (f: { year: number }) => `Календарь ${f.year} года не менялся: возвращать нечего.`,
} as const;

/** Refuses an act on a directory. */
export const refuseDirectory = refuserOf(directorySentences);
