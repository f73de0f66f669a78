import { counted, type PluralForms } from '#shared/domain/words/plural.ts';

const applications: PluralForms = ['заявление', 'заявления', 'заявлений'];
const experts: PluralForms = ['эксперт', 'эксперта', 'экспертов'];
const employees: PluralForms = ['работник', 'работника', 'работников'];
const users: PluralForms = ['пользователь', 'пользователя', 'пользователей'];
const organisations: PluralForms = ['организация', 'организации', 'организаций'];
const others: PluralForms = ['другая запись', 'другие записи', 'других записей'];

/** Words that several directories say. */
export const texts = {
  searched: (text: string) => `поиск «${text}»`,
  closed: 'закрыта',
  closedPlural: 'закрыт',
  open: 'действует',
  showClosed: 'Показать закрытые',
  save: 'Записать',
  add: 'Добавить',
  close: 'Закрыть',
  reopen: 'Открыть снова',
  remove: 'Удалить',
  busy: 'Идёт запись, подождите.',
  nothingFound: { title: 'Ничего не найдено', text: 'Проверьте, как написано название, или очистите поиск.' },
  shown: (shown: number, all: number) => (shown === all ? `всего ${all}` : `показано ${shown} из ${all}`),
  uses: {
    applications: (count: number) => counted(count, applications),
    experts: (count: number) => counted(count, experts),
    employees: (count: number) => counted(count, employees),
    users: (count: number) => counted(count, users),
    organisations: (count: number) => counted(count, organisations),
    other: (count: number) => counted(count, others),
    none: 'нигде не используется',
  },
  history: {
    title: (count: number) => `История изменений (${count})`,
    entry: (at: string, by: string) => `${at}, ${by}`,
    change: (name: string, before: string, after: string) => `${name}: ${before} → ${after}`,
    fields: {
      name: 'Название',
      fullName: 'Полное название',
      municipalityId: 'Муниципалитет',
      address: 'Адрес',
      phone: 'Телефон',
      email: 'Электронная почта',
      isClosed: 'Закрыта',
      otherNames: 'Другие названия',
      kind: 'Вид',
      text: 'Причина',
      remedy: 'Как исправить',
      lastName: 'Фамилия',
      firstName: 'Имя',
      patronymic: 'Отчество',
      office: 'Роль в комиссии',
      post: 'Должность',
      organisationId: 'Организация',
      isUnion: 'Представитель профсоюза',
      isActive: 'В составе',
      since: 'В составе с',
      until: 'В составе по',
      template: 'Набор критериев',
      closedOn: 'Период закрыт',
      reason: 'Почему закрыт',
      calendar: 'Календарь',
    },
    other: 'Сведения',
    somebody: 'неизвестный пользователь',
    nothing: 'пусто',
    changed: 'изменено',
    gone: 'запись удалена',
    yes: 'да',
    no: 'нет',
  },
} as const;
