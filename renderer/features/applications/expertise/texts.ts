import { counted } from '#shared/domain/words/plural.ts';
import type { AnswerWay } from '#shared/records/invitation.ts';

const invitations = (count: number) => counted(count, ['приглашение', 'приглашения', 'приглашений']);
const procedures = (count: number) => counted(count, ['процедура', 'процедуры', 'процедур']);

const ways: Readonly<Record<AnswerWay, string>> = {
  PHONE: 'По телефону',
  EMAIL: 'По электронной почте',
  PAPER: 'Письмом',
  IN_PERSON: 'Лично',
};

/** Words of «Экспертиза». */
export const expertiseTexts = {
  title: 'Экспертиза',
  own: {
    tabs: 'Мои приглашения и процедуры',
    invitations: 'Мои приглашения',
    procedures: 'Мои процедуры',
    hidden: 'Сведения закрыты',
    full: 'Необходимое количество специалистов по оценке уже набрано!',
    noSheet: 'Не начат',
    count: (open: number, work: number) => `${invitations(open)} без ответа, ${procedures(work)} в работе`,
    states: { PREPARATION: 'Подготовка', SCORING: 'Оценка', DONE: 'Завершена' },
    columns: {
      name: 'Аттестующийся',
      post: 'Должность',
      organisation: 'Место работы',
      category: 'Категория',
      state: 'Статус',
      confirmBy: 'Срок подтверждения',
      scoreBy: 'Срок проведения оценки',
      procedure: 'Состояние',
      sheet: 'Лист оценки',
    },
    confirm: 'Подтвердить участие',
    decline: 'Отказаться от участия',
    card: 'Открыть карточку',
    choose: 'Выберите приглашение в списке.',
    chooseProcedure: 'Выберите процедуру в списке.',
    notYours: 'Вы не участвуете в этой процедуре, поэтому карточка закрыта.',
    sentence: (name: string, state: string) => `${name}: ${state}`,
    late: (date: string) => `Срок подтверждения прошёл ${date}, но ответить ещё можно.`,
    until: (date: string) => `Ответьте до ${date}.`,
    scoreUntil: (date: string) => `Проведите оценку по ${date}.`,
    noInvitations: {
      title: 'Приглашений нет',
      text: 'Когда комиссия пригласит вас оценить портфолио, приглашение появится здесь.',
    },
    noProcedures: {
      title: 'Процедур нет',
      text: 'Здесь будут заявления, по которым вы подтвердили участие.',
    },
    noLink: {
      title: 'Учётная запись не связана с экспертом',
      text: 'Попросите секретаря комиссии выбрать вас в справочнике экспертов: «Настройки», «Пользователи».',
    },
  },
  answer: {
    confirmTitle: 'Подтверждение участия',
    confirmText: (name: string, scoreBy: string | null) =>
      `${name}: необходимо провести оценку${scoreBy === null ? '' : ` в период по ${scoreBy}`}. Подтвердить участие?`,
    confirm: 'Подтвердить',
    confirmed: 'Участие подтверждено.',
    declineTitle: 'Отказ от участия',
    comment: 'Комментарий',
    commentHint: 'Например: нахожусь в отпуске.',
    commentMissing: 'Напишите, почему отказываетесь: без комментария отказ не принимается.',
    decline: 'Отказаться',
    declined: 'Отказ от участия записан.',
    cancel: 'Отменить',
    for: (expert: string) => `Ответ за эксперта: ${expert}.`,
    way: 'Как ответил эксперт',
    ways,
    trace: (way: string, by: string) => `${way.toLowerCase()}, записано: ${by}`,
  },
  panels: {
    table: 'Составы экспертов',
    cuts: 'Какие составы показать',
    cut: {
      all: 'Все',
      silent: 'Без ответа',
      idle: 'Без движения',
      short: 'Не хватает экспертов',
      ready: 'Можно начинать',
    },
    count: (shown: number) => `в работе ${counted(shown, ['состав', 'состава', 'составов'])}`,
    columns: {
      name: 'Аттестующийся',
      post: 'Должность',
      municipality: 'Муниципалитет',
      organisation: 'Место работы',
      category: 'Категория',
      state: 'Состояние',
      readiness: 'Готовность к оценке',
      progress: 'Процесс оценки',
      waiting: 'Ждут ответа',
      late: 'Без ответа в срок',
      idle: 'Без движения',
      scoreBy: 'Срок проведения оценки',
    },
    states: { PREPARATION: 'Подготовка', SCORING: 'Оценка', DONE: 'Завершена' },
    readiness: (lit: number, places: number, note: boolean | null) =>
      [`${lit} из ${places}`, note === null ? '' : note ? 'справка есть' : 'справки нет']
        .filter((part) => part !== '')
        .join(', '),
    progress: (done: number, experts: number) => `${done} из ${experts}`,
    waiting: (count: number, until: string) => (count === 0 ? '' : `${count}, до ${until}`),
    idle: (days: number) => (days === 0 ? '' : counted(days, ['день', 'дня', 'дней'])),
    card: 'Открыть карточку',
    invite: 'Пригласить экспертов',
    remind: 'Напомнить',
    expire: 'Закрыть просроченные',
    replace: 'Заменить',
    choose: 'Выберите состав в списке.',
    nobodySilent: 'Приглашений без ответа после срока здесь нет.',
    nobodyToRemind: 'Напоминать некому: все ответили и работают.',
    nobodyToReplace: 'Заменять некого: нет экспертов без движения дольше срока и свободных мест.',
    sentence: (count: number) =>
      count === 0 ? 'Выберите состав.' : `Выбрано: ${counted(count, ['состав', 'состава', 'составов'])}.`,
    facts: (silent: number, idle: number, missing: number) =>
      [
        silent > 0 ? `без ответа после срока ${silent}` : '',
        idle > 0 ? `без движения ${idle}` : '',
        missing > 0 ? `свободных мест ${missing}` : '',
      ]
        .filter((part) => part !== '')
        .join(', ') || 'Всё идёт в срок.',
    empty: {
      title: 'Составов в работе нет',
      text: 'Состав появляется, когда заявление направлено на экспертизу: из карточки или утверждением графика.',
    },
    emptyCut: { title: 'Здесь пусто', text: 'Таких составов сейчас нет.' },
    toSchedule: 'Открыть график',
  },
  expire: {
    title: 'Закрыть просроченные приглашения?',
    willDo: (count: number, panels: number) =>
      `${invitations(count)} без ответа после срока в ${counted(panels, ['составе', 'составах', 'составах'])}: статус станет «Срок ответа истёк»`,
    free: 'Места освободятся, на них можно пригласить других экспертов',
    confirm: 'Закрыть приглашения',
    done: (count: number) => `Закрыто: ${invitations(count)}.`,
  },
  invite: {
    title: 'Пригласить экспертов',
    text: (left: number) => `Нужно подтверждений: ${left}. Пригласите больше: места займут те, кто подтвердит первым.`,
    search: 'Найти эксперта',
    searchExample: 'Фамилия, предмет, место работы',
    list: 'Кого можно пригласить',
    others: (count: number) => `Кого пригласить нельзя: ${count}`,
    subject: 'предмет совпадает',
    municipality: 'свой муниципалитет',
    load: (load: number, limit: number | null) =>
      limit === null ? `нагрузка ${load}` : `нагрузка ${load} из ${limit}`,
    by: 'Ответить до',
    missing: 'Отметьте, кого пригласить.',
    nobody: 'Пригласить некого: причины указаны ниже.',
    more: (count: number) => `Показаны первые ${count}. Уточните поиск, чтобы увидеть остальных.`,
    confirm: (count: number) =>
      count < 2 ? 'Пригласить' : `Пригласить ${counted(count, ['эксперта', 'экспертов', 'экспертов'])}`,
    done: (count: number) => `Отправлено: ${invitations(count)}. Подготовьте экспертам уведомления.`,
  },
} as const;
