/** Words that widgets say by themselves. */
export const uiTexts = {
  close: 'Закрыть',
  cancel: 'Отмена',
  undo: 'Отменить',
  openFile: 'Открыть файл',
  openFolder: 'Открыть папку',
  stop: 'Прервать',
  actions: 'Действия',
  optional: 'необязательно',
  nothingFound: 'Ничего не найдено',
  dateExample: 'ДД.ММ.ГГГГ',
  noSuchDate: 'Такой даты нет. Введите день, месяц и год цифрами, например 12.09.2026.',
  removeFilter: (label: string) => `Убрать отбор «${label}»`,
  fixFields: 'Исправьте:',
  progress: (value: number, max: number) => `${value} из ${max}`,
  messages: 'Сообщения',
  broken: {
    title: 'Эта часть окна остановилась из-за ошибки программы',
    text: 'Всё, что отмечено как сохранённое, на месте. Откройте раздел снова; если повторится, заблокируйте кабинет и войдите ещё раз.',
    again: 'Открыть снова',
    incident: (id: string) => `Номер записи о сбое: ${id}. Назовите его в обращении в поддержку.`,
  },
} as const;

/** Words of fields whose value is hidden. */
export const secretTexts = {
  show: (label: string) => `Показать: ${label.toLowerCase()}`,
  hide: (label: string) => `Скрыть: ${label.toLowerCase()}`,
} as const;
