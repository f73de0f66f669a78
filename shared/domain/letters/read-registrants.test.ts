import { expect, test } from 'vitest';
import { officeState } from '#tests/support/office-state.ts';
import { readRegistrants } from './read-registrants.ts';

const head = [
  'Муниципалитет',
  'ФИО',
  'Место работы (образовательная организация)',
  'Номер телефона (сотовый)',
  'Адрес электронной почты',
  'Зарегистрировался',
  'Сформировал заявление на аттестацию',
];

test('a list of the portal is read by its heads, whatever stands above them', () => {
  const rows = [
    ['Педагогические работники, не подавшие заявление'],
    head,
    [
      'г.Томск',
      'ПЕТРОВА АННА ИЛЬИНИЧНА',
      'МАОУ СОШ № 1',
      '8 900 000-00-00',
      'petrova@edu.example',
      '05.12.2017 19:56:13',
      'да',
    ],
    ['', '', '', '', '', '', ''],
    ['Марс', 'Котов Лев', '', '', '', '2026-10-01', ''],
  ];
  expect(readRegistrants(officeState(), rows)).toEqual([
    {
      row: 3,
      lastName: 'Петрова',
      firstName: 'Анна',
      patronymic: 'Ильинична',
      municipalityId: 'tomsk',
      organisation: 'МАОУ СОШ № 1',
      phone: expect.stringMatching(/900/u),
      email: 'petrova@edu.example',
      registered: { on: '2017-12-05', time: '19:56:13' },
      hasFormed: true,
    },
    {
      row: 5,
      lastName: 'Котов',
      firstName: 'Лев',
      patronymic: '',
      municipalityId: null,
      organisation: '',
      phone: '',
      email: '',
      registered: { on: '2026-10-01', time: '12:00' },
      hasFormed: false,
    },
  ]);
});

test('a name in three columns is put together; a moment that is none is not known', () => {
  const rows = [
    ['Фамилия', 'Имя', 'Отчество', 'Муниципалитет', 'Зарегистрировался'],
    ['Котов', 'Лев', 'Ильич', 'Асиновский район', 'вчера'],
    ['Зотов', 'Лев', '', 'Асиновский район', '31.02.2026 9:05'],
    ['Мотов', 'Лев', '', 'Асиновский район', '28.02.2026 9:05'],
    ['Мотов', 'Ян', '', 'Асиновский район', '28.02.2026 9:05:07'],
    ['Мотов', 'Ив', '', 'Асиновский район', '28.02.2026 25:61'],
  ];
  const read = readRegistrants(officeState(), rows);
  expect(read?.map(({ patronymic, municipalityId, registered }) => [patronymic, municipalityId, registered])).toEqual([
    ['Ильич', 'asino', null],
    ['', 'asino', null],
    ['', 'asino', { on: '2026-02-28', time: '09:05' }],
    ['', 'asino', { on: '2026-02-28', time: '09:05:07' }],
    ['', 'asino', { on: '2026-02-28', time: '12:00' }],
  ]);
});

test('a table without name or municipality is no such list', () => {
  expect(readRegistrants(officeState(), [['Муниципалитет', 'Телефон']])).toBeNull();
  expect(readRegistrants(officeState(), [['ФИО', 'Телефон']])).toBeNull();
  expect(readRegistrants(officeState(), [])).toBeNull();
});
