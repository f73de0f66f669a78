/** Words of the rules of appointment. */
export const assignmentTexts = {
  from: 'Откуда эксперты',
  fromOptions: [
    { value: 'any', label: 'из любого муниципалитета' },
    { value: 'own', label: 'только из муниципалитета заявителя' },
    { value: 'other', label: 'только не из муниципалитета заявителя' },
  ],
  absence: 'Отсутствие эксперта',
  absenceOptions: [
    { value: 'anyDay', label: 'не назначать, если отсутствует хотя бы день периода' },
    { value: 'wholePeriod', label: 'не назначать, если отсутствует весь период' },
  ],
  expired: 'Категория эксперта закончилась',
  expiredOptions: [
    { value: 'warn', label: 'только предупредить' },
    { value: 'block', label: 'не назначать' },
  ],
  otherSubject: 'Вручную можно назначить эксперта другого предмета',
} as const;
