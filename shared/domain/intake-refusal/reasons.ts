/** A reason to refuse intake («отказ в приёме документов»), with the way to mend it that the applicant is told. */
export type IntakeRefusalReason = {
  readonly code: string;
  readonly text: string;
  readonly remedy: string;
  /** Where the reason was seen (domain §9.1). */
  readonly source: string;
};

/**
 * The catalogue of domain §9.1. IR90 («ранее двух лет после первой») is obsolete since 01.09.2023 and absent:
 * a region may not use it. IR16 is unconfirmed and stays a matter for the operator's judgement.
 */
export const intakeRefusalReasons: readonly IntakeRefusalReason[] = [
  {
    code: 'IR01',
    text: 'Не представлена аналитическая справка',
    remedy: 'Приложите аналитическую справку и подайте заявление снова.',
    source: 'S4',
  },
  {
    code: 'IR02',
    text: 'Нет личной подписи заявителя',
    remedy: 'Подпишите заявление и подайте его снова.',
    source: 'S1',
  },
  {
    code: 'IR03',
    text: 'Ошибки в заявлении (ФИО, категория, форма, должность, место работы)',
    remedy: 'Исправьте указанные сведения и подайте заявление снова.',
    source: 'S1',
  },
  {
    code: 'IR04',
    text: 'Результаты не соответствуют заявленной категории (упрощённая форма)',
    remedy: 'Подайте заявление на общих основаниях или приложите подтверждение результатов.',
    source: 'S1',
  },
  {
    code: 'IR05',
    text: 'Документы не соответствуют перечню или представлены не полностью',
    remedy: 'Дополните комплект документов по перечню и подайте заявление снова.',
    source: 'W47, W48',
  },
  {
    code: 'IR06',
    text: 'Исправления, подчистки, повреждения или нечитаемые места в документах',
    remedy: 'Приложите читаемые копии без исправлений.',
    source: 'W47, W48, W49',
  },
  {
    code: 'IR07',
    text: 'Заявитель не занимает указанную должность',
    remedy: 'Укажите должность, которую вы занимаете на день подачи.',
    source: 'W47',
  },
  {
    code: 'IR08',
    text: 'Обращение за другой услугой или не в тот орган',
    remedy: 'Обратитесь в аттестационную комиссию своего субъекта Федерации.',
    source: 'W48',
  },
  {
    code: 'IR09',
    text: 'Обязательные поля формы заполнены неверно или не полностью',
    remedy: 'Заполните все обязательные поля и подайте заявление снова.',
    source: 'W48, W50',
  },
  { code: 'IR10', text: 'Документы утратили силу', remedy: 'Приложите действующие документы.', source: 'W48' },
  {
    code: 'IR11',
    text: 'Электронная подпись недействительна или принадлежит другому лицу',
    remedy: 'Подпишите заявление действующей подписью заявителя.',
    source: 'W50, W51',
  },
  {
    code: 'IR12',
    text: 'Заявление подано неуполномоченным лицом',
    remedy: 'Подайте заявление лично или приложите доверенность.',
    source: 'W49, W50',
  },
  {
    code: 'IR13',
    text: 'Нет ходатайства работодателя («педагог-методист», «педагог-наставник»)',
    remedy: 'Приложите ходатайство работодателя.',
    source: 'W13',
  },
  {
    code: 'IR14',
    text: 'Нет категории, требуемой для заявленной',
    remedy: 'Укажите реквизиты решения о первой или высшей категории (для методиста и наставника — высшей).',
    source: 'R7, R27',
  },
  {
    code: 'IR15',
    text: 'Должность «методист» или «старший методист» для категории «педагог-методист»',
    remedy: 'Заявите другую категорию.',
    source: 'R29',
  },
  {
    code: 'IR16',
    text: 'Повторное обращение раньше года после отказа в этой же категории',
    remedy: 'Подайте заявление по истечении года со дня решения.',
    source: 'R20',
  },
];

/** The reason of a code, or undefined. */
export function intakeRefusalReason(code: string): IntakeRefusalReason | undefined {
  return intakeRefusalReasons.find((reason) => reason.code === code);
}
