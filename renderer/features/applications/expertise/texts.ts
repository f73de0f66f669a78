import { counted } from '#shared/domain/words/plural.ts';
import type { AnswerWay } from '#shared/records/invitation.ts';

const invitations = (count: number) => counted(count, ['приглашение', 'приглашения', 'приглашений']);
const notices = (count: number) => counted(count, ['уведомление', 'уведомления', 'уведомлений']);
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
  notices: {
    title: 'Уведомления экспертам',
    remindTitle: 'Напомнить экспертам',
    text: 'Ничего не уходит само: в программе эксперт прочитает уведомление при входе, письма отправляете вы.',
    ways: 'Как сообщить',
    preview: 'Как получит эксперт',
    previewOf: (position: number, count: number, expert: string) => `${position} из ${count}: ${expert}`,
    previous: 'Предыдущее уведомление',
    next: 'Следующее уведомление',
    skipped: (count: number, reason: string) => `Пропущено: ${count}. ${reason}`,
    nobody: 'Готовить нечего: ни одно уведомление не дойдёт.',
    confirm: (count: number) => `Подготовить ${notices(Math.max(1, count))}`,
    done: (count: number) => `Подготовлено: ${notices(count)}.`,
    prepared: (count: number) =>
      `Подготовлено: ${notices(count)}. Сохраните письма для почтовой программы или распечатайте; отправку отметьте в «Переписке» заявления.`,
    saveMails: (count: number) => `Сохранить письма (${count})`,
    mailsSaved: (count: number) =>
      `Записано для почтовой программы: ${counted(count, ['письмо', 'письма', 'писем'])}. Откройте и отправьте.`,
    noMails: 'Среди подготовленных нет писем на электронную почту.',
    print: 'Печать',
    close: 'Готово',
    toLeave: 'Закрыть',
    wanted: (count: number) => `Эксперты ещё не уведомлены: ${notices(count)}.`,
    prepare: 'Подготовить уведомления',
    allTold: 'Все эксперты уведомлены.',
  },
  inbox: {
    tab: 'Уведомления',
    list: 'Уведомления мне',
    read: 'Прочитано',
    readNamed: (subject: string) => `Прочитано: ${subject}`,
    done: 'Отмечено, что вы прочитали.',
    state: { new: 'новое', read: 'прочитано' },
    empty: { title: 'Уведомлений нет', text: 'Здесь появятся уведомления комиссии о приглашениях и процедурах.' },
  },
  replace: {
    title: 'Заменить эксперта',
    titleMany: (count: number) => `Заменить ${counted(count, ['эксперта', 'экспертов', 'экспертов'])}`,
    text: 'Лист заменённого эксперта останется в деле, но учитываться не будет. Новый эксперт получит приглашение.',
    atWork: 'в работе',
    idle: (days: number) => `без движения ${counted(days, ['день', 'дня', 'дней'])}`,
    silent: 'не ответил в срок',
    free: 'место свободно',
    who: 'Кого заменить',
    byWhom: 'Кем заменить',
    newcomer: (expert: string) => `Кем заменить: ${expert}`,
    cause: 'Причина',
    causes: { REFUSED: 'Отказ эксперта', IDLE: 'Нет движения дольше срока' },
    comment: 'Комментарий',
    idleComment: 'Нет движения дольше срока',
    refusedComment: 'Эксперт не может участвовать',
    by: 'Ответить до',
    load: (load: number, limit: number | null) =>
      limit === null ? `нагрузка ${load}` : `нагрузка ${load} из ${limit}`,
    nobody: 'не заменять',
    missing: 'Выберите, кого и кем заменить, и напишите комментарий.',
    confirm: 'Заменить',
    done: (count: number) => `Заменено: ${counted(count, ['эксперт', 'эксперта', 'экспертов'])}.`,
    undone: 'Замена отменена, прежние эксперты вернулись.',
    willDo: (count: number) =>
      count === 0
        ? 'Никто не будет заменён.'
        : `Будет заменено: ${counted(count, ['эксперт', 'эксперта', 'экспертов'])}.`,
    skipped: 'Кто пропущен и почему',
    skippedLine: (expert: string, applicant: string, reason: string) =>
      `${expert} (заявитель ${applicant}) остаётся: ${reason}`,
    untouched: (count: number) =>
      `Пропущено: ${counted(count, ['состав', 'состава', 'составов'])}. Там все работают в срок, заменять некого.`,
    noFit: 'подходящего эксперта нет, заменить некем.',
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
    unfit: 'Кого пригласить нельзя и почему',
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
