import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '#shared/kernel/assert.ts';
import { type LocalDate, parseLocalDate } from '#shared/kernel/local-date.ts';
import { explain } from '../refusals/catalogue.ts';
import { checkEmail, checkPhone, checkWorkPhone, phoneE164 } from './check-contacts.ts';
import { checkDuplicate, type Filed } from './check-duplicate.ts';
import { checkEpguNo } from './check-epgu.ts';
import { checkExperience, tenthsOfYears } from './check-experience.ts';
import { checkFile, checkFileCount } from './check-file.ts';
import { checkHeldUntil } from './check-held-category.ts';
import { checkLink } from './check-link.ts';
import { checkName } from './check-name.ts';
import { checkPassport, formatDepartmentCode, type Passport, splitPassport } from './check-passport.ts';
import { checkBirthDate, checkReceivedDate, fullYears } from './check-person-dates.ts';
import { checkPost } from './check-post.ts';
import { checkSnils } from './check-snils.ts';
import { type Finding, hasError } from './finding.ts';

const date = (text: string): LocalDate => must(parseLocalDate(text), text);
const today = date('2026-11-21');
const seen = (findings: readonly Finding[]) => findings.map(({ level, code }) => `${level} ${code}`);

test('112-233-445 95 is a right СНИЛС', () => {
  expect(checkSnils('112-233-445 95')).toEqual({
    isValid: true,
    digits: '11223344595',
    formatted: '112-233-445 95',
    findings: [],
  });
});

test.each([
  ['123-456-789 12', '64'],
  ['001-111-111-01', '28'],
])('the samples of the sources are wrong: %s should end in %s', (text, expected) => {
  const { isValid, findings } = checkSnils(text);
  expect([isValid, findings]).toEqual([false, [{ level: 'warning', code: 'snils.checksum', facts: { expected } }]]);
});

test('a typing error in СНИЛС blocks only where the region says so', () => {
  expect(hasError(checkSnils('123-456-789 12').findings)).toBe(false);
  expect(hasError(checkSnils('123-456-789 12', 'block').findings)).toBe(true);
});

test('numbers without check digits pass with a warning, an empty one and a short one do not pass', () => {
  expect(seen(checkSnils('001-001-998 00').findings)).toEqual(['warning snils.noChecksum']);
  expect(checkSnils('001-001-998 00').isValid).toBe(true);
  expect(seen(checkSnils('').findings)).toEqual(['warning snils.missing']);
  expect(checkSnils('112-233').findings[0]?.facts).toEqual({ count: 6 });
});

test('zeros that a spreadsheet has eaten are given back, with a warning', () => {
  const whole = checkSnils('8765430300');
  expect([whole.formatted, seen(whole.findings)]).toEqual(['087-654-303 00', ['warning snils.zerosRestored']]);
});

test('of all check digits of a number exactly one is right', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_001_999, max: 999_999_999 }), (nine) => {
      const right = Array.from(
        { length: 100 },
        (_, i) => `${String(nine).padStart(9, '0')}${String(i).padStart(2, '0')}`,
      );
      expect(right.filter((text) => checkSnils(text).isValid)).toHaveLength(1);
    }),
    { numRuns: 50 },
  );
});

const passport: Passport = { seriesAndNumber: '69 04 123456', issuedOn: date('2004-06-01'), departmentCode: '700-012' };
const person = { bornOn: date('1981-07-31'), today };

test.each([
  ['a usual one', {}, []],
  ['with a sign of number', { seriesAndNumber: '6904 № 123456' }, []],
  ['a series of three', { seriesAndNumber: '690' }, ['error passport.series']],
  ['a number of five', { seriesAndNumber: '69 04 12345' }, ['error passport.number']],
  ['a number of seven', { seriesAndNumber: '69 04 1234567' }, ['error passport.number']],
  ['nothing typed yet', { seriesAndNumber: '', departmentCode: '', issuedOn: null }, []],
  ['a code of five', { departmentCode: '70-001' }, ['error passport.code']],
  [
    'issued before the age of 14',
    { issuedOn: date('1995-07-30') },
    ['error passport.issuedTooEarly', 'warning passport.blankYear'],
  ],
  [
    'issued tomorrow',
    { issuedOn: date('2026-11-22') },
    ['error passport.issuedInFuture', 'warning passport.blankYear'],
  ],
  ['on a much older blank', { issuedOn: date('2010-06-01') }, ['warning passport.blankYear']],
  ['on a blank of the last century', { seriesAndNumber: '69 99 123456', issuedOn: date('2001-02-01') }, []],
])('a passport: %s', (_what, fields, expected) => {
  expect(seen(checkPassport({ ...passport, ...fields }, person))).toEqual(expected);
});

test('series and number part, the code of a department gets its hyphen', () => {
  expect(splitPassport('46 03 123456')).toEqual({ series: '4603', number: '123456' });
  expect([formatDepartmentCode('420015'), formatDepartmentCode(' 420-015 '), formatDepartmentCode('42-0015')]).toEqual([
    '420-015',
    '420-015',
    null,
  ]);
});

test.each([
  ['3133953232', []],
  ['74106469', ['warning epgu.unusual']],
  ['369517', ['error epgu.digits']],
  ['31339532321234', ['error epgu.digits']],
  ['31339-53232', ['error epgu.digits']],
])('a number of ЕПГУ: %s', (number, expected) => {
  expect(seen(checkEpguNo(number))).toEqual(expected);
});

test('a number of ЕПГУ stands in one application only', () => {
  const others = [{ epguNo: '3133953232', systemNo: 118 }];
  expect(seen(checkEpguNo('3133953232', others))).toEqual(['error epgu.repeated']);
});

test.each([
  ['Римский-Корсаков', 'Глеб', 'Львович', []],
  ['О’Коннор', 'Анна', '', []],
  ['Алиев', 'Вугар', 'Гасан оглы', []],
  ['', 'Анна', '', ['error name.missing']],
  ['Ивaнов', 'Иван', '', ['warning name.lookAlike']],
  ['Smith', 'Иван', '', ['warning name.latin']],
  ['Иванов2', 'Иван', '', ['error name.notLetters']],
  ['Иванов', 'Иван  Пётр', '', ['warning name.doubleSpace']],
  ['иванов', 'Иван', '', ['warning name.lowerCase']],
])('a name: «%s» «%s» «%s»', (lastName, firstName, patronymic, expected) => {
  expect(seen(checkName({ lastName, firstName, patronymic }))).toEqual(expected);
});

test('look-alike letters are shown mended', () => {
  const [found] = checkName({ lastName: 'Ивaнов', firstName: 'Иван', patronymic: '' });
  expect(found && explain(found)).toBe('Фамилия: среди русских букв есть похожие латинские. Исправьте на «Иванов».');
});

test.each([
  ['2008-11-21', []],
  ['2008-11-22', ['warning date.unlikelyAge']],
  ['1936-11-21', []],
  ['1935-11-21', ['warning date.unlikelyAge']],
  ['2026-11-22', ['error date.bornInFuture']],
])('born on %s', (bornOn, expected) => {
  expect(seen(checkBirthDate(date(bornOn), today))).toEqual(expected);
});

test('a birthday completes a year; filing is not tomorrow', () => {
  expect([
    fullYears(date('1981-07-31'), date('2026-07-30')),
    fullYears(date('1981-07-31'), date('2026-07-31')),
  ]).toEqual([44, 45]);
  expect(seen(checkReceivedDate(date('2026-11-22'), today))).toEqual(['error date.receivedInFuture']);
  expect(checkReceivedDate(today, today)).toEqual([]);
});

test.each([
  [{ total: '3.0', pedagogical: '2,0', inPost: '' }, []],
  [{ total: '2', pedagogical: '2.1', inPost: '' }, ['error experience.moreThanTotal']],
  [{ total: '5', pedagogical: '2', inPost: '3' }, ['warning experience.moreThanPedagogical']],
  [
    { total: 'много', pedagogical: '-1', inPost: '1.25' },
    ['error experience.notTenths', 'error experience.notTenths', 'error experience.notTenths'],
  ],
  [{ total: '33', pedagogical: '', inPost: '' }, ['warning experience.moreThanAge']],
  [{ total: '32', pedagogical: '', inPost: '' }, []],
])('years of work of a person of 45: %j', (experience, expected) => {
  expect(seen(checkExperience(experience, person))).toEqual(expected);
});

test('years are compared in whole tenths', () => {
  expect([tenthsOfYears('12,5'), tenthsOfYears('3'), tenthsOfYears('0.1'), tenthsOfYears('1.25')]).toEqual([
    125,
    30,
    1,
    null,
  ]);
});

test.each([
  ['https://example.ru/portfolio/1', []],
  ['http://школа-1.рф', []],
  ['HTTPS://disk.example.com:8080/i/abc?x=1#y', []],
  ['file:///F:/portfolio.pdf', ['error link.notWeb']],
  ['javascript:alert(1)', ['error link.notWeb']],
  ['data:text/html,1', ['error link.notWeb']],
  ['\\\\server\\share', ['error link.notWeb']],
  ['C:\\docs\\a.pdf', ['error link.notWeb']],
  ['https://user:pass@evil.example', ['error link.broken']],
  ['https://localhost', ['error link.broken']],
  ['https://example.ru/a b', ['error link.broken']],
  ['example.ru', ['error link.broken']],
  ['', ['error link.broken']],
])('a link: %s', (link, expected) => {
  expect(seen(checkLink(link))).toEqual(expected);
});

test('addresses and telephones are checked by their shape only', () => {
  expect(seen(checkEmail('anna@school.tomsk.ru'))).toEqual([]);
  expect(seen(checkEmail('anna@школа.рф'))).toEqual([]);
  expect(seen(checkEmail('anna@school'))).toEqual(['error email.broken']);
  expect(seen(checkPhone('+7 (3822) 12-34-56'))).toEqual([]);
  expect(seen(checkPhone('12-34-56'))).toEqual(['error phone.broken']);
  expect([checkEmail(''), checkPhone(' ')]).toEqual([[], []]);
  expect([phoneE164('8 (913) 812-34-56'), phoneE164('12')]).toEqual(['+79138123456', null]);
});

test('the schedule prints a work phone: a mobile one is warned of', () => {
  expect(seen(checkWorkPhone('8 (913) 812-34-56'))).toEqual(['warning phone.mobile']);
  expect(seen(checkWorkPhone('8 (3822) 12-34-56'))).toEqual([]);
  expect(seen(checkWorkPhone('8'))).toEqual(['error phone.broken']);
});

test('posts of the nomenclature are known, with a subject too; others are warned of', () => {
  expect([checkPost('Учитель русского языка и литературы'), checkPost('Тьютор')]).toEqual([[], []]);
  expect(seen(checkPost('учительница'))).toEqual(['warning post.unknown']);
});

test('the end of a category follows from its decision', () => {
  expect(checkHeldUntil(date('2020-12-23'), date('2025-12-22'))).toEqual([]);
  expect(seen(checkHeldUntil(date('2020-12-23'), date('2025-12-23')))).toEqual(['warning held.endDiffers']);
  expect(seen(checkHeldUntil(date('2024-01-30'), date('2029-01-29')))).toEqual(['warning held.withoutTerm']);
  expect(seen(checkHeldUntil(date('2022-01-30'), null))).toEqual(['warning held.endDiffers']);
});

const MB = 1024 * 1024;

test.each([
  ['Справка.PDF', 5 * MB, []],
  ['Архив.zip', 101 * MB, ['warning file.heavy']],
  ['Скан.tiff', 1024 * MB + 1, ['error file.overPortalLimit']],
  ['virus.exe', MB, ['error file.extension']],
  ['без расширения', MB, ['error file.extension']],
])('a file: %s', (name, bytes, expected) => {
  expect(seen(checkFile(name, bytes))).toEqual(expected);
});

test('more than five files for one indicator are warned of', () => {
  expect(checkFileCount(5)).toEqual([]);
  expect(seen(checkFileCount(6))).toEqual(['warning file.manyPerIndicator']);
});

const filed: Filed = {
  lastName: 'Зелёная',
  firstName: 'Анна',
  patronymic: 'Львовна',
  post: 'учитель',
  claimedCategory: 'FIRST',
  status: 'ACCEPTED',
  systemNo: 7,
  snils: '',
  bornOn: date('1980-01-01'),
};

test.each([
  ['the same name and date of birth', {}, {}, ['error duplicate.sameCase']],
  ['the same СНИЛС after a marriage', { snils: '1', lastName: 'Белая' }, { snils: '1' }, ['error duplicate.sameCase']],
  ['different СНИЛС', { snils: '1' }, { snils: '2' }, []],
  ['ё written as е', { lastName: 'Зеленая' }, {}, ['error duplicate.sameCase']],
  ['no date of birth', { bornOn: null }, {}, ['warning duplicate.namesake']],
  ['another date of birth', { bornOn: date('1981-01-01') }, {}, []],
  ['another post', { post: 'методист' }, {}, []],
  ['another category', { claimedCategory: 'HIGHEST' as const }, {}, []],
  ['the other is over', {}, { status: 'INTAKE_REFUSED' as const }, []],
])('a repeated application: %s', (_what, mine, theirs, expected) => {
  expect(seen(checkDuplicate({ ...filed, ...mine }, { ...filed, ...theirs }))).toEqual(expected);
});
