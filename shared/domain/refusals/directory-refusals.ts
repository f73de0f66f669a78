import { counted, type PluralForms } from '../words/plural.ts';
import { refuserOf } from './refuse.ts';

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
  'directory.sameCalendar': (f: { year: number }) =>
    `Календарь ${f.year} года и так действует в таком виде: записывать нечего.`,
  'directory.noStoredCalendar': (f: { year: number }) => `Календарь ${f.year} года не менялся: возвращать нечего.`,
} as const;

/** Refuses an act on a directory. */
export const refuseDirectory = refuserOf(directorySentences);
