/** Words of the viewer. */
export const texts = {
  page: (number: number, of: number) => `Страница ${number} из ${of}`,
  pages: 'Страницы документа',
  zoomIn: 'Крупнее',
  zoomOut: 'Мельче',
  fitWidth: 'По ширине',
  zoom: (percent: number) => `${percent} %`,
  loading: 'Документ открывается…',
  failed: 'Документ не открылся. Закройте просмотр и откройте его снова.',
  making: 'Документ готовится…',
  settings: 'Что напечатать',
  excel: 'Excel',
  save: 'Сохранить PDF',
  print: 'Печать',
  close: 'Закрыть просмотр',
  saved: (path: string) => `Документ записан: ${path}`,
  sent: 'Документ отправлен на печать.',
} as const;
