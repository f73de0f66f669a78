import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { explain } from '../refusals/catalogue.ts';
import { checkEmail, checkPhone, checkWorkPhone, phoneE164 } from './check-contacts.ts';
import { checkDuplicate, type Filed } from './check-duplicate.ts';
import { checkEpguNo } from './check-epgu.ts';
import { checkExperience, tenthsOfYears } from './check-experience.ts';
import { checkFile, checkFileCount } from './check-file.ts';
import { checkName } from './check-name.ts';
import { checkPassport, formatDepartmentCode } from './check-passport.ts';
import { checkBirthDate } from './check-person-dates.ts';
import { checkPost } from './check-post.ts';
import { type Finding, hasError } from './finding.ts';

const today = '2026-11-22' as LocalDate;
const day = (text: string) => text as LocalDate;
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const words = (findings: readonly Finding[]) => findings.map((finding) => explain(finding)).join(' ');
const MB = 1024 * 1024;

test.each([
  [' anna@school.example ', []],
  ['', []],
  ['а@б.рф', []],
  ['anna@school1.example', []],
  ['anna ivanova@school.example', ['email.broken']],
  ['anna@school.example, olga@school.example', ['email.broken']],
  ['anna@school.example!', ['email.broken']],
  ['anna@sch!ool.example', ['email.broken']],
  ['anna@school.e', ['email.broken']],
])('the address %j has the faults %j', (text, faults) => {
  expect(codes(checkEmail(text))).toEqual(faults);
});

test('a telephone has ten figures, with 8 or +7 before them or without', () => {
  expect(['9138123456', '89138123456', '+7 913 812-34-56'].map(phoneE164)).toEqual([
    '+79138123456',
    '+79138123456',
    '+79138123456',
  ]);
  expect(['19138123456', '913812345', '7913812345678', '98'].map(phoneE164)).toEqual([null, null, null, null]);
  expect(phoneE164('7913812345')).toBe('+77913812345');
});

test('a broken work phone is broken first, a mobile one is only warned of', () => {
  expect(codes(checkWorkPhone('913'))).toEqual(['phone.broken']);
  expect(codes(checkWorkPhone('89138123456'))).toEqual(['phone.mobile']);
  expect(codes(checkWorkPhone('8 (3822) 51-00-00'))).toEqual([]);
  expect(codes(checkPhone(' '))).toEqual([]);
});

const filed: Filed = {
  lastName: 'Иванова',
  firstName: 'Анна',
  patronymic: 'Петровна',
  post: 'учитель',
  claimedCategory: 'FIRST',
  status: 'REGISTERED',
  systemNo: 7,
  snils: '',
  bornOn: null,
};

test.each([
  [{ snils: '1' }, { snils: '1', lastName: 'Петрова' }, ['duplicate.sameCase']],
  [{ snils: '1' }, { snils: '2' }, []],
  [{ snils: '1' }, { snils: '' }, ['duplicate.namesake']],
  [{ snils: '' }, { snils: '2' }, ['duplicate.namesake']],
  [{}, { lastName: 'Петрова' }, []],
  [{ bornOn: day('1980-01-01') }, { bornOn: day('1980-01-01') }, ['duplicate.sameCase']],
  [{ bornOn: day('1980-01-01') }, { bornOn: day('1981-01-01') }, []],
  [{ bornOn: day('1980-01-01') }, {}, ['duplicate.namesake']],
  [{}, { bornOn: day('1980-01-01') }, ['duplicate.namesake']],
])('%j beside %j: %j', (a, b, found) => {
  expect(codes(checkDuplicate({ ...filed, ...a }, { ...filed, ...b }))).toEqual(found);
});

test('a repeat names the application', () => {
  expect(words(checkDuplicate({ ...filed, snils: '1' }, { ...filed, snils: '1' }))).toContain('7');
  expect(words(checkDuplicate(filed, filed))).toContain('7');
});

test('numbers of ЕПГУ: spaces around do not matter, the figures are counted, a repeat names the application', () => {
  expect(codes(checkEpguNo(' 4165107674 '))).toEqual([]);
  expect(words(checkEpguNo('74106469'))).toContain('8');
  const others = [
    { epguNo: '4165107675', systemNo: 8 },
    { epguNo: '4165107674', systemNo: 9 },
  ];
  expect(codes(checkEpguNo('4165107674', others))).toEqual(['epgu.repeated']);
  expect(words(checkEpguNo('4165107674', others))).toContain('9');
  expect(codes(checkEpguNo('4165107676', others))).toEqual([]);
});

const worked = (total: string, pedagogical = '', inPost = '', bornOn: LocalDate | null = null) =>
  checkExperience({ total, pedagogical, inPost }, { bornOn, today });

test('years of work: blanks around, one decimal, each within the wider', () => {
  expect(codes(worked(' 12,5 ', '12.5', '12,5'))).toEqual([]);
  expect(codes(worked('', '5', '6'))).toEqual(['experience.moreThanPedagogical']);
  expect(codes(worked('5', '', '6'))).toEqual([]);
  expect(codes(worked('5', '6'))).toEqual(['experience.moreThanTotal']);
  expect(words(worked('много'))).toContain('Общий стаж');
  expect([' 7 ', '7,25', '100'].map(tenthsOfYears)).toEqual([70, null, null]);
});

test('the total within the age less fourteen: twenty years and a day allow seven', () => {
  const bornOn = day('2006-11-21');
  expect(codes(worked('7', '', '', bornOn))).toEqual([]);
  expect(words(worked('7,1', '', '', bornOn))).toContain('7');
  expect(codes(worked('60', '', '', null))).toEqual([]);
});

test.each([
  ['справка.pdf', 100 * MB, []],
  ['справка.pdf', 100 * MB + 1, ['file.heavy']],
  ['справка.pdf', 1024 * MB, ['file.heavy']],
  ['справка.pdf', 1024 * MB + 1, ['file.overPortalLimit']],
  ['СПРАВКА.PDF', 1, []],
  ['справка.pdf.exe', 1, ['file.extension']],
  ['справка', 1, ['file.extension']],
  ['v1.2 справка', 1, ['file.extension']],
])('the file %s of %i bytes has the faults %j', (name, bytes, faults) => {
  expect(codes(checkFile(name, bytes))).toEqual(faults);
});

test('faults of files are told with their figures', () => {
  expect(words(checkFile('справка.exe', 1))).toContain('exe');
  expect(words(checkFile('справка', 1))).toContain('без расширения');
  expect(words(checkFile('справка.pdf', 100 * MB + 1))).toContain('101');
  expect(codes(checkFileCount(5))).toEqual([]);
  expect(words(checkFileCount(6))).toMatch(/6.*5/);
});

const named = (lastName: string) => checkName({ lastName, firstName: 'Анна', patronymic: '' });

test.each([
  ['Smith', ['name.latin']],
  ['Smith2', ['name.notLetters']],
  ['2Smith', ['name.notLetters']],
  [' ', ['name.missing']],
  ['Иванова  Петрова', ['name.doubleSpace']],
  ['иванова', ['name.lowerCase']],
])('the surname %j has the faults %j, told by the name of the field', (text, faults) => {
  expect(codes(named(text))).toEqual(faults);
  expect(words(named(text)).toLowerCase()).toContain('фамили');
});

const passport = (fields: Partial<Parameters<typeof checkPassport>[0]>, bornOn: LocalDate | null = null) =>
  codes(
    checkPassport({ seriesAndNumber: '', issuedOn: null, departmentCode: '', ...fields } as never, { bornOn, today }),
  );

test.each([
  [{ seriesAndNumber: '  ' }, []],
  [{ seriesAndNumber: 'А603 123456' }, ['passport.series']],
  [{ seriesAndNumber: '460А 123456' }, ['passport.series']],
  [{ seriesAndNumber: '4603 12345' }, ['passport.number']],
  [{ departmentCode: '  ' }, []],
  [{ departmentCode: '4200' }, ['passport.code']],
  [{ issuedOn: today }, []],
  [{ issuedOn: day('2026-11-23') }, ['passport.issuedInFuture']],
  [{ seriesAndNumber: '4623 123456', issuedOn: today }, []],
  [{ seriesAndNumber: '4622 123456', issuedOn: today }, ['passport.blankYear']],
  [{ seriesAndNumber: '4690 123456', issuedOn: day('1993-01-01') }, []],
  [{ seriesAndNumber: '4689 123456', issuedOn: today }, ['passport.blankYear']],
])('the passport %j has the faults %j', (fields, faults) => {
  expect(passport(fields)).toEqual(faults);
});

test('a passport is given on the fourteenth birthday and not before', () => {
  expect(passport({ issuedOn: day('2026-11-20') }, day('2012-11-20'))).toEqual([]);
  expect(passport({ issuedOn: day('2026-11-19') }, day('2012-11-20'))).toEqual(['passport.issuedTooEarly']);
});

test('the code of a department is six figures, with a hyphen or without', () => {
  expect([' 420015 ', '420-015', '420 015'].map(formatDepartmentCode)).toEqual(['420-015', '420-015', '420-015']);
  expect(['4200156', '0420-015', '420x015'].map(formatDepartmentCode)).toEqual([null, null, null]);
});

test('who is born today is not born in the future, but is unlikely to file', () => {
  expect(codes(checkBirthDate(today, today))).toEqual(['date.unlikelyAge']);
  expect(codes(checkBirthDate(day('2026-11-23'), today))).toEqual(['date.bornInFuture']);
  expect(words(checkBirthDate(day('1930-01-01'), today))).toContain('96');
});

test('a post that is not in the nomenclature is told by its name', () => {
  expect(words(checkPost(' волшебник '))).toContain('«волшебник»');
  expect(checkPost('учитель')).toEqual([]);
});

test('warnings alone are no error', () => {
  const warning = checkPost('волшебник');
  const error = checkEmail('x');
  expect([hasError(warning), hasError([...warning, ...error]), hasError([])]).toEqual([false, true, false]);
});
