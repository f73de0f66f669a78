import { counted } from '#shared/domain/words/plural.ts';
import { nbsp } from '#shared/domain/words/spaces.ts';

const days = (count: number) => counted(count, ['день', 'дня', 'дней']);

/** Words of the tabs «Экспертиза» and «Решение». */
export const tabTexts = {
  expertise: {
    tab: 'Экспертиза',
    label: 'Экспертиза заявления',
    emptyTitle: 'Эксперты ещё не приглашены',
    emptyText: 'Приглашения появятся, когда заявление направят на экспертизу: из карточки или утверждением графика.',
    simplifiedTitle: 'Упрощённая форма проходит без экспертизы',
    simplifiedText: 'Основание указывают при передаче в комиссию: «Аттестовать без экспертизы».',
    basis: (basis: string, evidence: string) => `Основание: ${basis}. Подтверждение: ${evidence}.`,
    readiness: 'Готовность к оценке',
    states: { PREPARATION: 'подготовка', SCORING: 'оценка', DONE: 'завершена' },
    expertLamp: (no: number, isLit: boolean) =>
      isLit ? `Эксперт ${no}: участие подтверждено` : `Эксперт ${no}: участие не подтверждено`,
    noteLamp: (isLit: boolean) => (isLit ? 'Справка работодателя получена' : 'Справки работодателя нет'),
    locked: (date: string) => `Портфолио закрыто для дополнений ${date}`,
    progress: (done: number, experts: number) => `Процесс оценки: завершено листов ${done} из ${experts}`,
    scoreBy: (date: string) => `Срок проведения оценки: ${date}`,
    noteBy: (date: string) => `Срок подготовки справки от работодателя: ${date}`,
    remind: 'Напомнить',
    remindNamed: (expert: string) => `Напомнить: ${expert}`,
    replace: 'Заменить',
    replaceNamed: (expert: string) => `Заменить: ${expert}`,
    panel: 'Эксперты и листы',
    columns: { expert: 'Эксперт', state: 'Участие', sheet: 'Лист оценки' },
    unknown: 'эксперта больше нет в справочнике',
    unknownUser: 'бывший пользователь',
    answerBy: (date: string, isLate: boolean) => (isLate ? `срок ответа прошёл ${date}` : `ответить до ${date}`),
    idle: (count: number) => `без работы ${days(count)}`,
    noSheet: 'не начат',
    points: (points: string) => `баллов: ${points}`,
    confirm: 'Подтвердить участие',
    decline: 'Отказаться от участия',
    conclusion: 'Заключение',
    verdict: (meets: boolean, total: string | null) =>
      `${meets ? 'Соответствует заявленной категории' : 'Не соответствует заявленной категории'}${total === null ? '' : `, баллов: ${total}`}`,
    formed: (version: number, date: string) => `Версия ${version} от${nbsp}${date}`,
    signed: (date: string | null) => (date === null ? 'Педагог ещё не ознакомлен' : `Педагог ознакомлен ${date}`),
    noConclusion: 'Заключение составят, когда завершат все листы.',
  },
  decision: {
    tab: 'Решение',
    label: 'Решение комиссии',
    emptyTitle: 'Решения ещё нет',
    waits: (status: string) => `Сейчас: «${status}». Решение принимает комиссия на заседании.`,
    without: (outcome: string) => `Рассмотрение завершено без решения комиссии: «${outcome}».`,
    onAgenda: (date: string, count: number) =>
      `Включено в повестку заседания ${date}, всего в ней ${counted(count, ['заявление', 'заявления', 'заявлений'])}.`,
    decision: 'Решение',
    outcomes: { GRANTED: 'категория установлена', REFUSED: 'в категории отказано' },
    votes: (votesFor: number, against: number, abstained: number) =>
      `за ${votesFor}, против ${against}, воздержались ${abstained}`,
    order: (no: string, date: string) => `№${nbsp}${no} от${nbsp}${date}`,
    noOrder: 'ещё не издан',
    withoutTerm: 'без срока',
    fields: {
      outcome: 'Исход',
      category: 'Категория',
      decidedOn: 'Дата решения',
      votes: 'Голоса',
      order: 'Приказ',
      since: 'Установлена с',
      until: 'Действует до',
      motive: 'Мотив',
      printed: 'Печатается',
      correction: 'Почему исправлено',
    },
  },
} as const;
