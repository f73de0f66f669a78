import type { MoveKey } from '#shared/domain/statuses/moves.ts';

/** What the action bar says of a step that may be taken. */
type Ready = { readonly sentence: string; readonly details: string };

const labels: Readonly<Partial<Record<MoveKey, string>>> = {
  refuseIntake: 'Отказать в приёме',
  setPeriod: 'Назначить период',
  assignExperts: 'Открыть график',
  sendNotice: 'Отметить уведомление',
};

const ready: Readonly<Partial<Record<MoveKey, Ready>>> = {
  submit: {
    sentence: 'Черновик можно подать.',
    details: 'После подачи категория, должность и форма не меняются.',
  },
  register: {
    sentence: 'Заявление можно зарегистрировать.',
    details: 'После регистрации заявление получит номер журнала, и пойдут сроки рассмотрения.',
  },
  accept: {
    sentence: 'Заявление можно принять к рассмотрению.',
    details: 'Назовите ответственного: его имя и телефон сообщают заявителю.',
  },
  infoReceived: {
    sentence: 'Сведения получены: рассмотрение можно продолжить.',
    details: 'Заявление вернётся в состояние «Заявление принято к рассмотрению».',
  },
  skipExpertise: {
    sentence: 'Заявление можно передать в комиссию без экспертизы.',
    details: 'Укажите основание и чем оно подтверждено.',
  },
  setPeriod: {
    sentence: 'Выберите период аттестации.',
    details: 'С выбором периода зарегистрированное заявление принимается к рассмотрению.',
  },
  assignExperts: { sentence: 'Не хватает экспертов.', details: 'Экспертов назначают в разделе «График».' },
  sendToExpertise: {
    sentence: 'Заявление можно направить на экспертизу.',
    details: 'Эксперты получат приглашения, пойдут 60 дней аттестации.',
  },
  startExpertise: {
    sentence: 'Экспертизу можно начать.',
    details: 'Портфолио закроется для дополнений.',
  },
  finishExpertise: { sentence: 'Экспертизу можно завершить.', details: 'Все листы оценки готовы.' },
  toScheduling: {
    sentence: 'Заявление можно передать на заседание.',
    details: 'Дальше секретарь включает его в повестку.',
  },
  resubmitCopy: {
    sentence: 'После отказа заявление можно подать повторно.',
    details: 'Появится новый черновик с теми же сведениями и ссылкой на это заявление.',
  },
  archive: { sentence: 'Дело можно передать в архив.', details: 'После этого его можно только смотреть.' },
};

/** Words of the steps of a card. */
export const stepTexts = {
  labels,
  ready,
  cannot: (act: string) => `${act} пока нельзя.`,
  waiting: { sentence: 'Заявление у экспертов и комиссии.', details: 'Здесь сейчас делать нечего.' },
  over: { sentence: 'Рассмотрение завершено.', details: 'Заявление можно только смотреть.' },
  conditions: {
    period: 'Период выбран',
    experts: (assigned: number, needed: number) => `Экспертов назначено ${assigned} из ${needed}`,
    confirmed: (confirmed: number, needed: number) => `Участие подтвердили: ${confirmed} из ${needed}`,
    note: (on: string | null) => (on === null ? 'Справка работодателя не получена' : `Справка работодателя, ${on}`),
    answered: 'Все обязательные запросы закрыты',
    open: (count: number) => `Ждём ответа на запросы: ${count}`,
    papers: 'Документы дела на месте',
    missing: (paper: string) => `Нет документа: ${paper}`,
  },
  busy: 'Идёт запись, подождите.',
} as const;
