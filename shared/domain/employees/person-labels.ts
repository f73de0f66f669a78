/** Names of the fields of «Данные работника» and of the row of the card, as the form and the history show them. */
export const personLabels: Readonly<Record<string, string>> = {
  lastName: 'Фамилия',
  firstName: 'Имя',
  patronymic: 'Отчество',
  snils: 'СНИЛС',
  bornOn: 'Дата рождения',
  sex: 'Пол',
  phone: 'Сотовый телефон',
  homePhone: 'Домашний телефон',
  email: 'Электронная почта',
  address: 'Домашний адрес',
  total: 'Общий стаж, лет',
  pedagogical: 'Педагогический стаж, лет',
  asOf: 'Стаж указан на дату',
};
