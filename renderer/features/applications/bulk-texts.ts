import { grouped, plural } from '#shared/domain/words/plural.ts';
import { nbsp } from '#shared/domain/words/spaces.ts';
import { countApplications } from './texts.ts';

/** Words of what is done with the selected applications. */
export const bulkTexts = {
  bar: {
    total: (count: number) => `Всего ${countApplications(count)}`,
    shown: (shown: number, total: number) => `Показано ${countApplications(shown)} из${nbsp}${grouped(total)}`,
    hint: 'Пробел выбирает строку, Ctrl+A все показанные, Enter открывает карточку.',
    selected: (count: number) => `Выбрано ${grouped(count)}.`,
    hidden: (count: number) => `Из них ${grouped(count)} вне отбора.`,
    selectFirst: 'Сначала выберите заявления: пробелом или флажком.',
    will: {
      register: (count: number) =>
        `${plural(count, ['Будет зарегистрировано', 'Будут зарегистрированы', 'Будет зарегистрировано'])} ${countApplications(count)}`,
      period: (count: number) => `Период можно назначить: ${countApplications(count)}`,
      accept: (count: number) => `Принять к рассмотрению можно: ${countApplications(count)}`,
      send: (count: number) => `Направить на экспертизу можно: ${countApplications(count)}`,
      refuse: (count: number) => `Отклонить можно: ${countApplications(count)}`,
      notice: (count: number) => `Отметить уведомление можно: ${countApplications(count)}`,
      archive: (count: number) => `Передать в архив можно: ${countApplications(count)}`,
    },
    /** What the act makes of an application; null when its status stays. */
    after: {
      register: 'Зарегистрировано',
      period: 'На рассмотрении',
      accept: 'На рассмотрении',
      send: 'На экспертизу',
      refuse: 'Отказ в приёме',
      notice: null,
      archive: 'В архиве',
    },
    moreActs: 'Ещё',
    cannotRegister: 'Зарегистрировать нельзя ни одно',
    skipped: (count: number, words: string) => `Пропущено ${grouped(count)}: ${words}`,
    more: 'Подробнее',
    clear: 'Снять выбор',
    busy: 'Идёт запись, подождите.',
  },
  register: {
    act: 'Зарегистрировать',
    question: (count: number) => `Зарегистрировать ${countApplications(count)}?`,
    confirm: (count: number) => `Зарегистрировать ${countApplications(count)}`,
    warning: 'Отменить регистрацию нельзя.',
    oneNumber: (no: number) => `Номер в журнале: ${no}`,
    numbers: (from: number, to: number) => `Номера в журнале: с ${from} по ${to}, по дате подачи`,
    date: (date: string) => `Дата регистрации: ${date}`,
    done: (count: number) =>
      `${plural(count, ['Зарегистрировано', 'Зарегистрированы', 'Зарегистрировано'])} ${countApplications(count)}.`,
  },
  refuse: {
    act: 'Отклонить',
    question: (count: number) => `Отклонить ${countApplications(count)}?`,
    confirm: (count: number) => `Отклонить ${countApplications(count)}`,
    warning: 'Отменить отказ нельзя: после исправления подают новое заявление.',
    willDo: (count: number) =>
      `${countApplications(count)}: статус станет «Отказано в приеме документов, необходимых для предоставления услуги»`,
    reasons: 'Причины (хотя бы одна)',
    text: 'Что сообщить заявителю',
    textHint: 'Напишите, что исправить. Текст останется в карточке и в истории.',
    missing: 'Выберите хотя бы одну причину и напишите, что исправить.',
    done: (count: number) => `${plural(count, ['Отклонено', 'Отклонены', 'Отклонено'])} ${countApplications(count)}.`,
  },
  period: {
    act: 'Период…',
    question: (count: number) => `Назначить период: ${countApplications(count)}`,
    label: 'Период аттестации',
    confirm: 'Назначить период',
    accepted: (count: number) => `${countApplications(count)}: статус станет «Заявление принято к рассмотрению»`,
    kept: (count: number) => `${countApplications(count)}: изменится только период`,
    choose: 'Выберите период.',
    done: (count: number, period: string) => `Период «${period}» назначен: ${countApplications(count)}.`,
    undone: 'Период возвращён, каким был.',
  },
  accept: { act: 'Принять к рассмотрению' },
  send: { act: 'Направить на экспертизу' },
  archive: { act: 'Передать в архив' },
  notice: {
    act: 'Отметить уведомление',
    question: (count: number) => `Отметить отправку уведомления: ${countApplications(count)}`,
    confirm: (count: number) => `Отметить: ${countApplications(count)}`,
    willDo: (count: number) => `Уведомление запишется в карточку и в историю: ${countApplications(count)}`,
    kind: 'О чём',
    kinds: {
      TERM: 'О сроке, форме и способе аттестации',
      DECISION: 'О решении комиссии',
      INTAKE_REFUSAL: 'Об отказе в приёме документов',
      OTHER: 'Другое',
    },
    channel: 'Как',
    channels: { PAPER: 'На бумаге', EMAIL: 'По электронной почте', EPGU: 'Через портал госуслуг' },
    on: 'Дата отправки',
    missing: 'Укажите дату отправки.',
    done: (count: number) => `Отправка уведомления отмечена: ${countApplications(count)}.`,
  },
  skipped: {
    changed: (count: number) => `${countApplications(count)}. Что изменится`,
    becomes: (before: string, after: string | null) =>
      after === null || after === before ? before : `${before} → ${after}`,
    title: 'Кого действие не коснётся и почему',
    group: (count: number, reason: string) => `${countApplications(count)}. ${reason}`,
    more: (count: number) => `и ещё ${grouped(count)}`,
    close: 'Закрыть',
    numbered: (systemNo: number) => `№${nbsp}${systemNo}`,
  },
  skippedLine: (count: number) => `Пропущено: ${countApplications(count)}`,
} as const;
