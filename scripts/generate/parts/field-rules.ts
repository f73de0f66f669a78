/** Rules of fields as the page lists them: field, rule, source. Their code is in `shared/domain/checks`. */
export const fieldRules: readonly (readonly [string, string, string])[] = [
  [
    'СНИЛС',
    '11 figures in any spelling; check digits above 001-001-998; a mistake warns or blocks as the region says',
    'W53, W54',
  ],
  [
    'Паспорт',
    'series of 4 figures, number of 6; year of the blank ±3 of the issue warned of **?**; not before 14 years',
    'W55',
  ],
  ['Код подразделения', 'six figures, shown as 000-000 **?**', 'S4'],
  ['Номер ЕПГУ', '8 to 12 figures, other than 10 warned of; unique; never shortened', 'S2, S4'],
  [
    'ФИО',
    'Cyrillic, hyphen, space, apostrophe; patronymic optional; look-alike Latin letters, double spaces, small first letter warned of',
    'S1',
  ],
  ['Дата рождения', 'not in the future; age outside 18-90 warned of', 'domain §10'],
  ['Стаж', 'one decimal; pedagogical ≤ total; in the post ≤ pedagogical and total ≤ age − 14 warned of', 'S2'],
  ['Ссылка', 'http and https only, no name and password before the server', 'S1'],
  ['Почта, телефон', 'by shape; a coordinator’s mobile number is warned of, as the schedule prints it', 'S1, S4'],
  ['Должность', 'of the nomenclature (Постановление 225), alone or with a subject; another is warned of **?**', 'R1'],
  ['Срок категории', 'set before 01.09.2023: five years less a day, another is warned of **?**; after: none', 'R24'],
  [
    'Файл',
    'PDF JPG JPEG PNG BMP TIFF DOC DOCX ZIP RAR SIG; over 100 МБ warned of, over 1 ГБ refused; over 5 per indicator warned of',
    'S4',
  ],
  [
    'Повтор',
    'the same СНИЛС, or name and date of birth, for the same post and category while the other is not over',
    'domain §10',
  ],
  ['Голоса', 'за + против + воздержались = присутствующие − отведённые; quorum `present·3 ≥ members·2`', 'R15'],
];
