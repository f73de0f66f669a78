import { counted, type PluralForms } from '#shared/domain/words/plural.ts';

const documents: PluralForms = ['документ', 'документа', 'документов'];

/** Words of «Документы» and «Портфолио». */
export const fileTexts = {
  documents: 'Документы',
  portfolio: 'Портфолио',
  required: 'нужен',
  missing: 'нет',
  there: 'есть',
  told: 'в заявлении',
  optional: 'если есть',
  allThere: 'Все документы по перечню на месте.',
  lacking: (names: readonly string[]) => `Не хватает: ${names.join('; ')}.`,
  file: (kind: string, size: string, day: string) => `${kind}, ${size}, добавлен ${day}`,
  link: (day: string) => `ссылка, добавлена ${day}`,
  unknownFile: (day: string) => `файл, добавлен ${day}`,
  megabytes: (figure: string) => `${figure} МБ`,
  kilobytes: (figure: string) => `${figure} КБ`,
  removed: (title: string) => `Документ «${title}» убран из дела`,
  noLink: 'Ссылка открывается в браузере. Скопируйте её и откройте там, где есть интернет.',
  linkAddress: 'Адрес ссылки',
  viewer: {
    next: 'Следующий файл',
    previous: 'Предыдущий файл',
    close: 'Закрыть просмотр',
    at: (at: number, all: number) => `${at} из ${all}`,
  },
  addLink: {
    button: 'Ссылка…',
    named: (name: string) => `Добавить ссылку: ${name}`,
    title: 'Добавить ссылку',
    url: 'Адрес',
    name: 'Название документа',
    hint: 'Начинается с https:// или http://',
    confirm: 'Добавить',
  },
  scans: {
    watch: 'Папка сканера…',
    folder: (name: string) => `Папка сканера «${name}»`,
    change: 'Сменить папку…',
    forget: 'Не следить',
    empty: 'Новых файлов нет. Отсканируйте документ в эту папку: он появится здесь.',
    take: 'Приложить…',
    takeNamed: (name: string) => `Приложить: ${name}`,
    dialog: 'Приложить файл из папки сканера',
    where: 'К чему приложить',
    confirm: 'Приложить',
    taking: 'Файл добавляется…',
  },
  indicator: (code: string) => `Показатель ${code}`,
  noIndicator: 'Вне показателей',
  locked: (reason: string) => `Портфолио не дополняется. ${reason}`,
  lockedOn: (day: string) => `Портфолио закрыто ${day}: экспертиза началась, эксперты изучают этот состав документов.`,
  tooMany: (count: number) =>
    `По этому показателю ${counted(count, documents)}, а регион просит не больше 5. Объедините документы.`,
  saveName: (name: string, number: string) => (number === '' ? name : `${name}, заявление № ${number}`),
} as const;
