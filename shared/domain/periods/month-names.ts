/** Forms of a month's name that documents need. */
export type MonthName = {
  readonly nominative: string;
  readonly genitive: string;
  readonly prepositional: string;
  readonly short: string;
};

/** The twelve months in order. */
export const monthNames: readonly MonthName[] = [
  { nominative: 'январь', genitive: 'января', prepositional: 'январе', short: 'янв' },
  { nominative: 'февраль', genitive: 'февраля', prepositional: 'феврале', short: 'фев' },
  { nominative: 'март', genitive: 'марта', prepositional: 'марте', short: 'мар' },
  { nominative: 'апрель', genitive: 'апреля', prepositional: 'апреле', short: 'апр' },
  { nominative: 'май', genitive: 'мая', prepositional: 'мае', short: 'май' },
  { nominative: 'июнь', genitive: 'июня', prepositional: 'июне', short: 'июн' },
  { nominative: 'июль', genitive: 'июля', prepositional: 'июле', short: 'июл' },
  { nominative: 'август', genitive: 'августа', prepositional: 'августе', short: 'авг' },
  { nominative: 'сентябрь', genitive: 'сентября', prepositional: 'сентябре', short: 'сен' },
  { nominative: 'октябрь', genitive: 'октября', prepositional: 'октябре', short: 'окт' },
  { nominative: 'ноябрь', genitive: 'ноября', prepositional: 'ноябре', short: 'ноя' },
  { nominative: 'декабрь', genitive: 'декабря', prepositional: 'декабре', short: 'дек' },
];
