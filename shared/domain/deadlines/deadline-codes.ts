/** Codes of the deadlines, as domain §7 has them; `-3m` is the advice to file in time, `EN` the employer's note of EV. */
export type DeadlineCode =
  | 'J0'
  | 'D30'
  | 'D60'
  | 'D90'
  | 'C2'
  | 'CX'
  | 'E5'
  | 'EV'
  | 'EN'
  | 'P'
  | 'M15'
  | '-3m'
  | 'A5'
  | 'S'
  | 'O30'
  | 'Y1'
  | 'G1'
  | 'G2'
  | 'G3';

/** What a deadline is: to be kept, advice only, or the first day on which something may be done. */
export type DeadlineNature = 'deadline' | 'advice' | 'earliest';

/** What is known of a deadline. */
export type DeadlineInfo = {
  readonly title: string;
  readonly days: 'calendar' | 'working' | 'date';
  readonly nature: DeadlineNature;
  /** Where the rule comes from (domain §7). */
  readonly source: string;
  /** Not confirmed by the text of an act: a setting, warned of. */
  readonly isUnconfirmed: boolean;
  /** Of an act that is no longer in force: kept for history, off unless asked for. */
  readonly isObsolete: boolean;
};

/** Calendar days of the order: to the decision on the application, from its start to the decision, in all (п. 31, 32). */
export const legalDays = { intake: 30, attestation: 60, service: 90, papers: 30 } as const;

/** All deadlines with their sources. None of them ever blocks: real cases take 92 and 94 days (trap 14). */
export const deadlineInfos: Readonly<Record<DeadlineCode, DeadlineInfo>> = {
  J0: info('Регистрация в день поступления', 'date', 'W12, W15'),
  D30: info('Решение по заявлению, срок аттестации и уведомление', 'calendar', 'п. 31, S4, W14'),
  D60: info('Решение комиссии от начала аттестации', 'calendar', 'п. 32, S4, W14'),
  D90: info('Окончание услуги', 'calendar', 'п. 31, 32, S4: 03.11.2023 → 01.02.2024'),
  C2: info('Подтверждение участия экспертом', 'working', 'S3'),
  CX: info('Подтверждение участия к указанному дню', 'date', 'S2'),
  E5: { ...info('Эксперт не работает с заявлением', 'calendar', 'S3'), isUnconfirmed: true },
  EV: info('Проведение оценки', 'date', 'S2'),
  EN: info('Подготовка справки работодателя', 'date', 'S2'),
  P: info('Конец периода аттестации', 'date', 'S1'),
  M15: { ...info('Передача проверенных заключений в центр', 'date', 'S1'), isUnconfirmed: true },
  '-3m': { ...info('Совет: подать заявление до окончания категории', 'date', 'S4, W14'), nature: 'advice' },
  A5: { ...info('Дополнительные сведения до заседания', 'working', 'R13, W9'), isUnconfirmed: true },
  S: { ...info('Следующее заседание: не реже раза в месяц', 'date', 'W17, W20'), nature: 'advice' },
  O30: { ...info('Протокол, приказ и листы', 'calendar', 'W17, W25'), isUnconfirmed: true },
  Y1: { ...info('Повторное обращение после отказа: не ранее', 'date', 'R20'), nature: 'earliest', isUnconfirmed: true },
  G1: { ...info('График составлен оператором (Иркутск, 2014)', 'working', 'W38'), isObsolete: true },
  G2: { ...info('График утверждён комиссией (Иркутск, 2014)', 'working', 'W38'), isObsolete: true },
  G3: { ...info('График возвращён (Иркутск, 2014)', 'working', 'W38'), isObsolete: true },
};

function info(title: string, days: DeadlineInfo['days'], source: string): DeadlineInfo {
  return { title, days, nature: 'deadline', source, isUnconfirmed: false, isObsolete: false };
}
