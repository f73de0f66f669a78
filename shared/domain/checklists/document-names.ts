import type { DocumentKind } from '#shared/records/region-profile.ts';

/** Documents of the checklist as forms name them (domain §9.2). The two «справки» are different documents. */
export const documentNames: Readonly<Record<DocumentKind, string>> = {
  APPLICATION: 'Заявление с личной подписью',
  ANALYTIC_NOTE: 'Аналитическая справка педагога',
  REPRESENTATION: 'Представление',
  AWARDS: 'Награды, звания, знаки отличия, свидетельства',
  EARLIER_DECISION: 'Аттестационный лист, выписка из приказа или скан трудовой книжки о прежней категории',
  DECISION_DETAILS: 'Реквизиты решения о категории: номер, дата, дата установления, орган',
  PORTFOLIO: 'Портфолио или ссылка на него',
  EMPLOYER_NOTE: 'Информационно-аналитическая справка работодателя',
  PETITION: 'Ходатайство работодателя',
  IDENTITY: 'Паспорт и СНИЛС',
};
