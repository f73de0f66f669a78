import { counted } from '#shared/domain/words/plural.ts';

/** Words of «Настройки». */
export const texts = {
  title: 'Настройки',
  office: {
    title: 'Кабинет',
    commission: 'Аттестационная комиссия',
    region: 'Регион',
    experts: 'Экспертов на заявление',
    name: 'Вы',
    role: 'Роль',
    post: 'Должность',
    municipality: 'Муниципалитет',
    phone: 'Рабочий телефон',
    email: 'Электронная почта',
    createdAt: 'Создан',
    kind: 'Вид',
    sample: 'учебный: все люди вымышлены',
    real: 'рабочий',
    none: 'не указано',
    edit: 'Изменить контакты',
    editTitle: 'Изменить свои контакты?',
    editText: 'Телефон печатается под графиком как контакт координатора.',
    save: 'Записать',
    saved: 'Контакты записаны',
  },
  look: {
    title: 'Вид окна',
    theme: 'Тема',
    themes: { auto: 'Как в системе', light: 'Светлая', dark: 'Тёмная' },
    scale: 'Масштаб',
    scaleHint: 'Ctrl и «+» увеличивают всё окно, Ctrl и «−» уменьшают, Ctrl и 0 возвращают обычный размер.',
  },
  safety: {
    title: 'Безопасность',
    autoLock: 'Блокировать без действий',
    minutes: (minutes: number) => `через ${counted(minutes, ['минуту', 'минуты', 'минут'])}`,
    hint: 'Сразу заблокировать можно клавишами Ctrl+L.',
  },
  program: {
    title: 'Программа',
    version: 'Версия',
    runtime: 'Среда',
    runtimes: { electron: 'Electron', host: 'системный браузер Chromium' },
    place: 'Где лежит кабинет',
    placeHint: 'В папке профиля этого компьютера, в зашифрованном виде. Для резервной копии сохраните папку целиком.',
  },
} as const;
