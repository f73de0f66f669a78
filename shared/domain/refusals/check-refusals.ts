import { counted } from '../words/plural.ts';
import { refuserOf } from './refuse.ts';

const years = ['год', 'года', 'лет'] as const;

/** What checks of fields find: in errors how to mend it, in warnings what to look at. */
export const checkSentences = {
  'snils.missing': () => 'СНИЛС не указан. Спросите его у заявителя.',
  'snils.digits': (f: { count: number }) => `В СНИЛС 11 цифр, здесь ${f.count}. Сверьте с документом.`,
  'snils.checksum': (f: { expected: string }) =>
    `В СНИЛС опечатка: при таких первых цифрах последние две — ${f.expected}. Сверьте с документом.`,
  'snils.noChecksum': () =>
    'Номер СНИЛС не больше 001-001-998: у таких номеров контрольных цифр нет, опечатку не найти. Сверьте с документом.',
  'snils.zerosRestored': (f: { formatted: string }) =>
    `В СНИЛС не хватало нулей в начале, они восстановлены: ${f.formatted}. Сверьте с документом.`,
  'passport.series': () => 'Серия паспорта — четыре цифры, например 46 03. Исправьте серию.',
  'passport.number': () => 'Номер паспорта — шесть цифр, например 123456. Исправьте номер.',
  'passport.blankYear': (f: { blank: number; issued: number }) =>
    `По серии бланк паспорта ${f.blank} года, а выдан он в ${f.issued}. Сверьте с документом.`,
  'passport.code': () => 'Код подразделения — шесть цифр, например 420-015. Исправьте код.',
  'passport.issuedTooEarly': () => 'Паспорт выдают с 14 лет, а дата выдачи раньше. Сверьте даты с документом.',
  'passport.issuedInFuture': () => 'Дата выдачи паспорта ещё не наступила. Исправьте её.',
  'epgu.digits': () => 'Номер ЕПГУ — от 8 до 12 цифр подряд. Сверьте с заявлением, не сокращайте номер.',
  'epgu.unusual': (f: { count: number }) => `В номере ЕПГУ обычно 10 цифр, здесь ${f.count}. Сверьте с заявлением.`,
  'epgu.repeated': (f: { systemNo: number }) =>
    `Этот номер ЕПГУ уже стоит в заявлении № ${f.systemNo}. Сверьте оба номера.`,
  'name.missing': (f: { part: string }) => `${f.part}: не указано. Заполните по документу.`,
  'name.notLetters': (f: { part: string }) =>
    `${f.part}: бывают только русские буквы, дефис, пробел и апостроф. Исправьте по документу.`,
  'name.lookAlike': (f: { part: string; mended: string }) =>
    `${f.part}: среди русских букв есть похожие латинские. Исправьте на «${f.mended}».`,
  'name.latin': (f: { part: string }) => `${f.part}: написано латинскими буквами. Запишите русскими, как в документе.`,
  'name.doubleSpace': (f: { part: string }) => `${f.part}: есть лишние пробелы. Уберите их.`,
  'name.lowerCase': (f: { part: string }) => `${f.part}: начинается со строчной буквы. Проверьте.`,
  'date.unlikelyAge': (f: { age: number }) => `По дате рождения заявителю ${counted(f.age, years)}. Проверьте дату.`,
  'date.bornInFuture': () => 'Дата рождения ещё не наступила. Исправьте её.',
  'date.receivedInFuture': () => 'Дата подачи ещё не наступила. Исправьте её.',
  'experience.notTenths': (f: { name: string }) => `${f.name}: укажите годы числом, не точнее десятых, например 12,5.`,
  'experience.moreThanTotal': () => 'Педагогический стаж больше общего. Проверьте оба.',
  'experience.moreThanPedagogical': () => 'Стаж в должности больше педагогического. Проверьте оба.',
  'experience.moreThanAge': (f: { most: number }) =>
    `Общий стаж больше, чем возможно по возрасту (${counted(f.most, years)}). Проверьте дату рождения и стаж.`,
  'link.notWeb': () => 'Ссылка открывается только на этом компьютере. Нужен адрес в Интернете: http:// или https://.',
  'link.broken': () => 'Это не похоже на адрес в Интернете. Скопируйте ссылку целиком, вместе с https://.',
  'email.broken': () => 'Адрес почты неполный. Проверьте: нужны имя, знак @ и имя сервера.',
  'phone.broken': () => 'Номер телефона неполный. Укажите его с кодом, например +7 (3822) 12-34-56.',
  'phone.mobile': () => 'Это мобильный номер, а в графике печатается рабочий телефон с кодом города. Проверьте.',
  'post.unknown': (f: { post: string }) =>
    `Должности «${f.post}» нет в списке педагогических должностей. Проверьте название по номенклатуре.`,
  'held.endDiffers': (f: { expected: string }) =>
    `Срок категории по дате решения — до ${f.expected}. Сверьте с приказом.`,
  'held.withoutTerm': () => 'Категория установлена после 01.09.2023, она бессрочная. Проверьте, откуда взят срок.',
  'file.extension': (f: { extension: string }) =>
    `Файлы «${f.extension}» не принимаются. Подойдут PDF, картинки, Word и архивы.`,
  'file.heavy': (f: { sizeMb: number }) =>
    `Файл занимает ${f.sizeMb} МБ, а рекомендуется не больше 100. По возможности уменьшите его.`,
  'file.overPortalLimit': () => 'Файл больше 1 ГБ, его не принимают. Разделите или сожмите его.',
  'file.manyPerIndicator': (f: { count: number; limit: number }) =>
    `По одному показателю приложено файлов: ${f.count}, а рекомендуется до ${f.limit}. Оставьте самые важные.`,
  'duplicate.sameCase': (f: { systemNo: number }) =>
    `По этой должности и категории уже есть заявление № ${f.systemNo} в работе. Откройте его и решите, какое оставить.`,
  'duplicate.namesake': (f: { systemNo: number }) =>
    `Заявление № ${f.systemNo} — того же имени, должности и категории, но дата рождения не указана. Проверьте, не тот ли это человек.`,
  'documents.missing': (f: { documents: string }) =>
    `Нет документов по перечню: ${f.documents}. Приложите их на вкладке «Документы» или запросите у заявителя.`,
} as const;

/** Makes a finding's refusal. */
export const refuseCheck = refuserOf(checkSentences);
