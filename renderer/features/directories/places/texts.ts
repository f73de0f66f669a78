import { counted, type PluralForms } from '#shared/domain/words/plural.ts';

const organisations: PluralForms = ['организация', 'организации', 'организаций'];
const municipalities: PluralForms = ['муниципалитет', 'муниципалитета', 'муниципалитетов'];
const chosen: PluralForms = ['запись', 'записи', 'записей'];

/** Words of «Организации» and «Муниципалитеты». */
export const texts = {
  organisations: {
    title: 'Организации',
    search: 'Найти организацию',
    list: 'Список организаций',
    panel: 'Организация',
    fresh: 'Новая организация',
    add: 'Добавить организацию',
    import: 'Загрузить из файла',
    count: (count: number) => counted(count, organisations),
    name: 'Краткое название',
    fullName: 'Полное название по Уставу',
    municipality: 'Муниципалитет',
    address: 'Адрес',
    phone: 'Телефон',
    email: 'Электронная почта',
    kept: 'Организация записана',
    hint: 'Краткое название печатается в документах. Закрытая организация не предлагается в новой работе и остаётся в старой.',
    empty: {
      title: 'Организаций пока нет',
      text: 'Добавьте их по одной или загрузите списком из книги Excel или текстовой таблицы.',
    },
    allMunicipalities: 'Все муниципалитеты',
  },
  municipalities: {
    title: 'Муниципалитеты',
    search: 'Найти муниципалитет',
    list: 'Список муниципалитетов',
    panel: 'Муниципалитет',
    fresh: 'Новый муниципалитет',
    add: 'Добавить муниципалитет',
    addPseudo: 'Добавить областные учреждения',
    pseudo: 'учреждения области',
    count: (count: number) => counted(count, municipalities),
    name: 'Название',
    kept: 'Муниципалитет записан',
    hint: 'При переименовании координаторы остаются при своём муниципалитете, прежнее название узнаётся при загрузке.',
    empty: { title: 'Муниципалитетов пока нет', text: 'Добавьте их или загрузите журнал: они появятся из него.' },
  },
  columns: {
    name: 'Название',
    municipality: 'Муниципалитет',
    applications: 'Заявлений',
    experts: 'Экспертов',
    employees: 'Работников',
    organisations: 'Организаций',
    phone: 'Телефон',
    state: 'Состояние',
  },
  doubles: 'Повторы',
  merge: 'Слить выбранные',
  chooseToMerge: 'Выберите две записи или больше.',
  selected: (count: number) => `Выбрано: ${counted(count, chosen)}.`,
  uses: 'Где используется',
  otherNames: 'Также встречается как',
  choose: 'Выберите строку слева или добавьте новую запись.',
  wasClosed: (name: string) => `Закрыто: ${name}`,
  wasReopened: (name: string) => `Снова действует: ${name}`,
  wasRemoved: (name: string) => `Удалено: ${name}`,
  nothingTyped: 'Ничего не изменено.',
} as const;
