import { editableFields } from '#shared/domain/applications/editable-fields.ts';
import type { EditableField } from '#shared/domain/applications/editing.ts';
import { counted } from '#shared/domain/words/plural.ts';
import { nbsp } from '#shared/domain/words/spaces.ts';

/** Words of the card of an application. */
export const texts = {
  card: 'Карточка заявления',
  gone: {
    title: 'Такого заявления нет',
    text: 'Его нет в этом кабинете: ссылка из другого кабинета или заявление удалено.',
    back: 'К списку заявлений',
  },
  place: (at: number, of: number) => `${at} из${nbsp}${of}`,
  previous: 'Предыдущее заявление',
  next: 'Следующее заявление',
  edit: 'Изменить',
  acts: 'Действия',
  facts: {
    claimed: 'заявлена ',
    held: (category: string, until: string | null) =>
      category === 'не имею'
        ? 'категории не имеет'
        : until === null
          ? `имеет: ${category}`
          : `имеет: ${category} до${nbsp}${until}`,
    registrationNo: `рег.${nbsp}№${nbsp}`,
    systemNo: `в${nbsp}системе${nbsp}`,
    epguNo: `ЕПГУ${nbsp}`,
    notRegistered: 'не зарегистрировано',
  },
  term: {
    label: (filed: string, intake: string, day: string, service: string) =>
      `Сроки: ${filed}; ${intake}; ${day}; ${service}`,
    filed: (date: string) => `Подано ${date}`,
    intake: (date: string) => `30 дней: ${date}`,
    service: (date: string) => `90 дней: ${date}`,
    today: (day: number) => `Сегодня, ${day}-й день`,
    late: (days: number) => `Сегодня, просрочено на ${counted(days, ['день', 'дня', 'дней'])}`,
    over: (date: string) => `Завершено ${date}`,
  },
  stages: 'Этапы',
  passed: 'пройдено',
  stageBy: (date: string, actor: string) => (actor === '' ? date : `${date}, ${actor}`),
  content: 'Содержание карточки',
  tabs: 'Вкладки карточки',
  application: 'Заявление',
  history: 'История',
  sections: {
    person: 'Сведения о заявителе',
    service: 'Сведения, необходимые для получения услуги',
    numbers: 'Номера и даты',
    note: 'Примечание',
  },
  fields: {
    ...editableFields,
    lastName: 'Фамилия',
    firstName: 'Имя',
    patronymic: 'Отчество',
    snils: 'СНИЛС',
    phone: 'Телефон',
    email: 'Эл. почта',
    claimedCategory: 'Заявлена',
    heldCategory: 'Имеющаяся',
    heldUntil: 'Действует до',
    form: 'Форма',
    post: 'Должность',
    subject: 'Предмет',
    organisationId: 'Место работы',
    municipality: 'Муниципалитет',
    period: 'Период',
    receivedAt: 'Дата подачи',
    registrationNo: 'Рег. номер',
    registeredOn: 'Регистрация',
    epguNo: 'Номер ЕПГУ',
    note: 'Примечание',
  } satisfies Record<EditableField | 'municipality' | 'period' | 'registrationNo' | 'registeredOn', string>,
  none: '—',
  show: 'Показать',
  hide: 'Скрыть',
  remarks: 'Замечания',
  experts: 'Эксперты',
  noExperts: 'Пока не назначены',
  intakeRefusal: 'Отказ в приёме',
  nextStep: {
    title: 'Следующий шаг',
    notNow: 'пока нельзя',
    others: 'Пока нельзя',
    met: 'выполнено',
    unmet: 'не выполнено',
  },
  form: {
    reason: 'Причина исправления',
    reasonHint: 'Останется в истории: «опечатка в заявлении», «смена фамилии», «уточнён телефон».',
    save: 'Записать',
    discard: 'Отменить изменения',
    restored: (time: string) => `Восстановлен черновик от${nbsp}${time}.`,
    dropDraft: 'Отбросить черновик',
    changed: (count: number) => `Изменено полей: ${count}.`,
    nothing: 'Измените поля и нажмите «Записать».',
    saving: 'Идёт запись, подождите.',
    needReason: 'Укажите причину исправления.',
    fixErrors: 'Исправьте отмеченные поля.',
    newOrganisation: 'Такой организации в справочнике нет: она будет добавлена.',
    required: (field: string) => `Поле «${field}» не может быть пустым.`,
    badSnils: (expected: string) =>
      `Контрольное число не сходится: должно быть ${expected}. Проверьте цифры по документу.`,
    oddSnils: (digits: number) => `В СНИЛС одиннадцать цифр, а здесь ${digits}.`,
    badEmail: 'Адрес пишут так: имя@школа.рф.',
    badEpguNo: 'Номер ЕПГУ состоит из 8–12 цифр.',
    done: (person: string) => `Исправления записаны: ${person}`,
    undone: (person: string) => `Исправления отменены: ${person}`,
  },
} as const;
