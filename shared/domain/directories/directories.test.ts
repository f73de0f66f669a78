import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Organisation } from '#shared/records/place.ts';
import { anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { findDoubles } from './doubles.ts';
import { listedReasons, offeredReasons, reasonOfCode, reasonUses } from './intake-reasons.ts';
import { listedPeriods } from './listed-periods.ts';
import { recogniseOrganisations } from './organisation-columns.ts';
import { placeUses } from './place-uses.ts';
import { isOwnPost, listedWords, offeredWords } from './posts.ts';
import { isTaken, readOrganisations } from './read-organisations.ts';
import { isPseudoMunicipality } from './regional-institutions.ts';

const school = (id: string, name: string, fields: Partial<Organisation> = {}): Organisation => ({
  id,
  name,
  municipalityId: 'tomsk',
  ...fields,
});

function doublesAmong(...names: readonly string[]) {
  const organisations = names.map((name, i) => school(`o${i}`, name));
  return findDoubles(officeState({ organisations }), 'organisations').map(({ ids }) => ids);
}

test('doubles are the same words in another order, with other legal forms, or with a slip', () => {
  expect(doublesAmong('МБДОУ детский сад «Солнышко»', 'Детский сад Солнышко')).toEqual([['o0', 'o1']]);
  expect(doublesAmong('Центр детского творчества «Радуга»', '«Радуга» центр детского творчества')).toHaveLength(1);
  expect(doublesAmong('Гимназия имени Менделеева', 'Гимназия имени Менделева')).toHaveLength(1);
  expect(doublesAmong('Гимназия «Томь»', 'Детский сад «Кедр»')).toEqual([]);
});

test('schools of other numbers, of other municipalities and closed ones are no doubles', () => {
  expect(doublesAmong('МБОУ СОШ № 7', 'МБОУ СОШ № 77')).toEqual([]);
  const name = 'Детский сад «Кедр»';
  const elsewhere = officeState({ organisations: [school('a', name), school('b', name, { municipalityId: 'asino' })] });
  expect(findDoubles(elsewhere, 'organisations')).toEqual([]);
  const closed = officeState({ organisations: [school('a', name), school('b', name, { isClosed: true })] });
  expect(findDoubles(closed, 'organisations')).toEqual([]);
});

test('among thousands without a number a double is still found, and soon', () => {
  const letters = 'абвгдежзиклмнопрстуфхцчшэюя';
  const word = (i: number) =>
    Array.from({ length: 12 }, (_, k) => letters[(i * 7 + k * k * (i % 13) + Math.floor(i / 27) * k) % 27]).join('');
  const organisations = Array.from({ length: 3000 }, (_, i) => school(`o${i}`, `Сад ${word(i)} ${word(i * 31 + 5)}`));
  const twin = school('twin', `Сад «${word(42)} ${word(42 * 31 + 5)}»`);
  const found = findDoubles(officeState({ organisations: [...organisations, twin] }), 'organisations');
  expect(found.some(({ ids }) => ids.includes('twin') && ids.includes('o42'))).toBe(true);
});

test('municipalities are compared too; the list of the region’s own institutions is no territory', () => {
  const municipalities = [
    { id: 'm1', name: 'Колпашевский район' },
    { id: 'm2', name: 'Калпашевский район' },
    { id: 'm3', name: 'Областные образовательные учреждения' },
    { id: 'm4', name: 'Областные образовательные учреждение' },
  ];
  const pairs = findDoubles(officeState({ municipalities }), 'municipalities').map(({ ids }) => ids);
  expect(pairs).toEqual([['m1', 'm2']]);
  expect(isPseudoMunicipality('ОБЛАСТНЫЕ ОБРАЗОВАТЕЛЬНЫЕ УЧРЕЖДЕНИЯ')).toBe(true);
});

test('uses of a place are counted by kind, users by the words of their profile', () => {
  const office = officeState({
    applications: [anApplication(), anApplication({ id: 'a2' })],
    experts: [anExpert({ organisationId: 'school-1' })],
    members: [
      {
        id: 'm',
        organisationId: 'school-1',
        lastName: 'Кедрова',
        firstName: 'Анна',
        patronymic: '',
        office: 'MEMBER',
        post: '',
        isUnion: false,
        isActive: true,
      },
    ],
  });
  expect(placeUses(office, 'organisations').get('school-1')).toMatchObject({
    applications: 2,
    experts: 1,
    other: 1,
    all: 4,
  });
  expect(placeUses(office, 'organisations').get('school-4')).toBeUndefined();
  const tomsk = placeUses(office, 'municipalities').get('tomsk');
  expect(tomsk).toMatchObject({ applications: 2, experts: 1, organisations: 2, users: 2 });
  expect(placeUses(office, 'municipalities')).toBe(placeUses(office, 'municipalities'));
});

test('posts are those of the program, the office’s own, and what applications name', () => {
  const office = officeState({
    applications: [anApplication({ post: 'Учитель' }), anApplication({ id: 'a2', post: 'тренер' })],
    directoryWords: [
      { id: 'post:ассистент', kind: 'post', name: 'ассистент', isClosed: false },
      { id: 'post:логопед', kind: 'post', name: 'логопед', isClosed: true },
      { id: 'subject:химия', kind: 'subject', name: 'химия', isClosed: false },
    ],
  });
  const word = (id: string) => listedWords(office, 'post').find((one) => one.id === id);
  expect(word('post:учитель')).toMatchObject({ isBuiltIn: true, isListed: true, uses: 1 });
  expect(word('post:тренер')).toMatchObject({ isBuiltIn: false, isListed: false, uses: 1 });
  expect(word('post:ассистент')).toMatchObject({ isBuiltIn: false, isListed: true, uses: 0 });
  expect(word('post:логопед')).toMatchObject({ isBuiltIn: true, isClosed: true });
  expect(offeredWords(office, 'post')).not.toContain('логопед');
  expect(offeredWords(office, 'post')).toContain('ассистент');
  expect(listedWords(office, 'subject')).toMatchObject([{ name: 'химия', uses: 2, isListed: true }]);
  expect([isOwnPost(office, 'Ассистент'), isOwnPost(office, 'учитель')]).toEqual([true, false]);
});

test('reasons of the office stand with those of the catalogue; closed and obsolete ones are not offered', () => {
  const office = officeState({
    applications: [anApplication({ intakeRefusal: { reasonCodes: ['IR01', 'SR01'], text: '' } })],
    intakeReasons: [
      { id: 'SR01', text: 'Своя', remedy: 'Исправьте.', isClosed: false },
      { id: 'IR02', text: 'Нет подписи', remedy: 'Подпишите.', isClosed: true },
    ],
  });
  expect(reasonOfCode(office, 'IR02')).toMatchObject({ text: 'Нет подписи', isReworded: true, isClosed: true });
  expect(reasonOfCode(office, 'IR01')).toMatchObject({ kind: 'catalogue', isReworded: false });
  expect(reasonOfCode(office, 'SR01')).toMatchObject({ kind: 'own', source: '' });
  expect(reasonOfCode(office, 'IR90')).toMatchObject({ kind: 'obsolete', isClosed: true });
  expect(listedReasons(office)).toHaveLength(18);
  const offered = offeredReasons(office).map(({ code }) => code);
  expect(offered).toHaveLength(16);
  expect(offered).not.toContain('IR02');
  expect([...reasonUses(office)]).toEqual([
    ['IR01', 1],
    ['SR01', 1],
  ]);
});

test('periods are those in use and those about today, the latest first', () => {
  const schedules = [{ id: '2026-11:tomsk', municipalityId: 'tomsk', period: '2026-11', versions: [] }];
  const office = officeState({ applications: [anApplication({ period: '2025-01' })], schedules });
  const periods = listedPeriods(office, '2026-11-21' as LocalDate);
  expect(periods.at(-1)).toMatchObject({ id: '2025-01', state: 'past', from: '2025-01-01', to: '2025-02-28' });
  expect(periods.at(-1)?.applications.get('tomsk')).toBe(1);
  expect(periods.find(({ id }) => id === '2026-10')?.state).toBe('current');
  expect(periods.find(({ id }) => id === '2026-11')).toMatchObject({ state: 'current', approved: [] });
  expect(periods[0]).toMatchObject({ id: '2027-11', state: 'future' });
});

const table = [
  ['Список образовательных организаций'],
  ['№', 'Наименование организации (кратко)', 'Полное наименование по Уставу', 'Территория', 'Тел.', 'E-mail'],
  ['1', 'МБОУ СОШ № 5', 'Средняя школа № 5', 'АСИНОВСКИЙ РАЙОН', '2-22-22', 's5@edu.ru'],
  ['2', '', '', 'Асиновский район', '', ''],
  ['', '', '', '', '', ''],
  ['3', 'мбоу сош №5', '', 'Асиновский р-н', '', ''],
  ['4', '', 'Гимназия № 2', '', '', 'нет'],
];

test('the head of a list is found under its title, and each column by its heading', () => {
  const columns = recogniseOrganisations(table);
  expect(columns.headRow).toBe(1);
  expect(columns.mapping).toEqual([null, 'name', 'fullName', 'municipality', 'phone', 'email']);
});

test('a list without a head is its first column; the only name is the name', () => {
  expect(recogniseOrganisations([['МБОУ СОШ № 5'], ['МБОУ СОШ № 6']])).toMatchObject({
    headRow: null,
    mapping: ['name'],
  });
  expect(recogniseOrganisations([['Полное наименование', 'Адрес']]).mapping).toEqual(['name', 'address']);
});

test('every row of a list is read with its number and its trouble', () => {
  const lines = readOrganisations(table, recogniseOrganisations(table), 'г. Томск');
  expect(lines.map(({ number, trouble }) => [number, trouble])).toEqual([
    [3, null],
    [4, 'noName'],
    [6, 'repeated'],
    [7, 'badEmail'],
  ]);
  expect(lines[0]).toMatchObject({
    name: 'МБОУ СОШ № 5',
    fullName: 'Средняя школа № 5',
    municipality: 'Асиновский район',
  });
  expect(lines[3]).toMatchObject({ name: 'Гимназия № 2', fullName: '', municipality: 'г. Томск', email: '' });
  expect(lines.map(isTaken)).toEqual([true, false, false, true]);
  const nowhere = readOrganisations(table, recogniseOrganisations(table), '');
  expect(nowhere.at(-1)?.trouble).toBe('noMunicipality');
});
