import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Role } from '#shared/records/office.ts';
import { acting, anApplication, anExpert, type OfficeState, officeState } from '#tests/support/office-state.ts';
import type { Command } from '../command.ts';
import { refuseIntake } from '../refuse-intake.ts';
import { closePlace } from './close-place.ts';
import { importOrganisations } from './import-organisations.ts';
import { removePlace } from './remove-place.ts';
import { removeDirectoryWord } from './remove-word.ts';
import { resetCalendar } from './reset-calendar.ts';
import { saveMunicipality } from './save-municipality.ts';
import { saveOrganisation } from './save-organisation.ts';
import { saveIntakeReason } from './save-reason.ts';
import { setCalendar } from './set-calendar.ts';
import { setDirectoryWord } from './set-word.ts';

function tried<A, S>(office: OfficeState, command: Command<A, S>, args: A, role: Role = 'secretary'): string | null {
  const decision = command.decide(office, args, acting(role));
  return decision.ok ? null : decision.error.code;
}

function done<A, S>(office: OfficeState, command: Command<A, S>, args: A, role: Role = 'secretary') {
  const decision = command.decide(office, args, acting(role));
  if (!decision.ok) throw new Error(decision.error.code);
  office.apply(decision.value.changes);
  return decision.value;
}

const school = {
  id: 'new',
  name: 'Лицей № 8',
  fullName: '',
  municipalityId: 'tomsk',
  address: '',
  phone: '',
  email: '',
};
const imported = {
  newId: 'n1',
  name: 'Лицей № 8',
  fullName: '',
  municipality: 'Город Томск',
  newMunicipalityId: 'm1',
  address: '',
  phone: '',
  email: '',
};
const calendar = { year: 2027, decree: 'Постановление', transfers: [], regionalDaysOff: [], workingDays: null };

test.each([
  [saveMunicipality, { id: 'm', name: 'Колпашевский район' }],
  [saveOrganisation, school],
  [closePlace, { table: 'organisations', id: 'school-1', isClosed: true }],
  [removePlace, { table: 'organisations', id: 'school-1' }],
  [importOrganisations, { organisations: [imported] }],
  [setDirectoryWord, { kind: 'post', name: 'ассистент', isClosed: false }],
  [removeDirectoryWord, { kind: 'post', id: 'post:учитель' }],
  [saveIntakeReason, { code: null, text: 'Причина', remedy: 'Приложите справку.', isClosed: false }],
  [setCalendar, { calendar }],
  [resetCalendar, { year: 2027 }],
] as const)('directories are changed by the office alone: $0.name', (command, args) => {
  const run = command as Command<unknown, unknown>;
  expect(tried(officeState(), run, args, 'coordinator')).toBe('rights.notAllowed');
  expect(tried(officeState(), run, args, 'expert')).toBe('rights.notAllowed');
  expect(tried(officeState(), run, args, 'operator')).not.toBe('rights.notAllowed');
});

test('a municipality is added under a name that nobody has', () => {
  const office = officeState();
  done(office, saveMunicipality, { id: 'm', name: ' Колпашевский  район ' });
  expect(office.get('municipalities', 'm')).toEqual({ id: 'm', name: 'Колпашевский район' });
  expect(tried(office, saveMunicipality, { id: 'x', name: '  ' })).toBe('directory.noName');
  expect(tried(office, saveMunicipality, { id: 'x', name: 'колпашевский р-н' })).toBe('directory.sameName');
  expect(tried(office, saveMunicipality, { id: 'm', name: 'Колпашевский район' })).toBe('application.nothingChanged');
});

test('a renamed municipality keeps its coordinators, and its old name still finds it', () => {
  const office = officeState();
  done(office, saveMunicipality, { id: 'asino', name: 'Асиновский округ' });
  expect(office.get('users', 'coordinator')?.municipality).toBe('Асиновский округ');
  expect(office.get('users', 'secretary')?.municipality).toBe('г. Томск');
  expect(office.get('municipalities', 'asino')?.otherNames).toEqual(['Асиновский район']);
  expect(tried(office, saveMunicipality, { id: 'x', name: 'Асиновский район' })).toBe('directory.sameName');
  done(office, saveMunicipality, { id: 'asino', name: 'Асиновский район' });
  expect(office.get('municipalities', 'asino')?.otherNames).toEqual(['Асиновский округ']);
});

test('an organisation is written with what is told of it, and nothing blank', () => {
  const office = officeState();
  done(office, saveOrganisation, { ...school, phone: ' 8 (3822)  51-00-00 ' });
  expect(office.get('organisations', 'new')).toEqual({
    id: 'new',
    name: 'Лицей № 8',
    municipalityId: 'tomsk',
    phone: '8 (3822) 51-00-00',
  });
  done(office, saveOrganisation, { ...school, name: 'Лицей № 88', phone: '' });
  expect(office.get('organisations', 'new')).toEqual({
    id: 'new',
    name: 'Лицей № 88',
    municipalityId: 'tomsk',
    otherNames: ['Лицей № 8'],
  });
});

test('an organisation is refused without a name, in no or a closed municipality, with a wrong address or a taken name', () => {
  const office = officeState({ municipalities: [{ id: 'shut', name: 'Закрытый район', isClosed: true }] });
  const code = (fields: Partial<typeof school>) => tried(office, saveOrganisation, { ...school, ...fields });
  expect(code({ name: ' ' })).toBe('directory.noName');
  expect(code({ municipalityId: 'nowhere' })).toBe('directory.noMunicipality');
  expect(code({ municipalityId: 'shut' })).toBe('directory.closedMunicipality');
  expect(code({ email: 'нет' })).toBe('directory.badEmail');
  expect(code({ name: 'маоу сош №1' })).toBe('directory.sameName');
  expect(code({ name: 'маоу сош №1', municipalityId: 'asino' })).toBeNull();
  expect(code({ id: 'school-1', name: 'МАОУ СОШ № 1' })).toBe('application.nothingChanged');
});

test('an organisation of a municipality that was closed later can still be mended', () => {
  const office = officeState();
  done(office, closePlace, { table: 'municipalities', id: 'tomsk', isClosed: true });
  const mended = { ...school, id: 'school-1', name: 'МАОУ СОШ № 1', address: 'ул. Новая, 1' };
  expect(tried(office, saveOrganisation, mended)).toBeNull();
  expect(tried(office, saveOrganisation, { ...mended, id: 'school-3' })).toBe('directory.closedMunicipality');
});

test('a place is closed and opened again', () => {
  const office = officeState();
  const set = (isClosed: boolean, id = 'school-1') => ({ table: 'organisations' as const, id, isClosed });
  expect(tried(office, closePlace, set(true, 'gone'))).toBe('directory.gone');
  expect(tried(office, closePlace, set(false))).toBe('application.nothingChanged');
  done(office, closePlace, set(true));
  expect(office.get('organisations', 'school-1')?.isClosed).toBe(true);
  expect(tried(office, closePlace, set(true))).toBe('application.nothingChanged');
  done(office, closePlace, set(false));
  expect(office.get('organisations', 'school-1')?.isClosed).toBe(false);
});

test('what is used is not removed, what nobody uses is', () => {
  const office = officeState({ applications: [anApplication()], experts: [anExpert()] });
  const of = (id: string) => ({ table: 'organisations' as const, id });
  expect(tried(office, removePlace, of('school-1'))).toBe('directory.inUse');
  expect(tried(office, removePlace, of('school-2'))).toBe('directory.inUse');
  expect(tried(office, removePlace, of('gone'))).toBe('directory.gone');
  done(office, removePlace, of('school-3'));
  expect(office.get('organisations', 'school-3')).toBeUndefined();
  const place = office.get('municipalities', 'asino');
  if (!place) throw new Error('asino');
  expect(removePlace.permit(office, acting().actor, { table: 'municipalities', place })).toEqual({
    code: 'directory.inUse',
    facts: { name: 'Асиновский район', uses: 2 },
  });
});

test('a list makes what is new, fills what is known and leaves the rest', () => {
  const office = officeState();
  const known = { ...imported, newId: 'n2', name: 'МАОУ СОШ №1', phone: '51-00-00' };
  const elsewhere = { ...imported, newId: 'n3', name: 'МАОУ СОШ № 1', municipality: 'Новый район' };
  done(office, importOrganisations, { organisations: [imported, known, elsewhere] });
  expect(office.get('organisations', 'n1')).toEqual({ id: 'n1', name: 'Лицей № 8', municipalityId: 'tomsk' });
  expect(office.get('organisations', 'school-1')?.phone).toBe('51-00-00');
  expect(office.get('organisations', 'n2')).toBeUndefined();
  expect(office.get('organisations', 'n3')?.municipalityId).toBe('m1');
  expect(office.get('municipalities', 'm1')?.name).toBe('Новый район');
  const again = { organisations: [imported, known, elsewhere] };
  expect(tried(office, importOrganisations, again)).toBe('directory.nothingNew');
});

test('an organisation is known by its full name and by a spelling that was merged into it', () => {
  const name = 'МБОУ ООШ № 5';
  const row = { id: 's5', name, municipalityId: 'tomsk', fullName: 'Основная школа № 5', otherNames: ['Школа пять'] };
  const office = officeState({ organisations: [row] });
  const by = (fields: object) => tried(office, importOrganisations, { organisations: [{ ...imported, ...fields }] });
  expect(by({ name: 'Школа пять' })).toBe('directory.nothingNew');
  expect(by({ name: 'ООШ 5', fullName: 'Основная школа № 5' })).toBe('directory.nothingNew');
  expect(by({ name: 'ООШ 6' })).toBeNull();
});

test('posts of the office’s own are added, closed and removed while nobody has them', () => {
  const office = officeState({ applications: [anApplication({ post: 'тренер' })] });
  const set = (name: string, isClosed = false) => tried(office, setDirectoryWord, { kind: 'post', name, isClosed });
  expect(set('  ')).toBe('directory.noName');
  expect(set('Учитель')).toBe('directory.sameName');
  done(office, setDirectoryWord, { kind: 'post', name: 'ассистент  учителя', isClosed: false });
  expect(set('Ассистент учителя')).toBe('directory.sameName');
  const id = 'post:ассистент учителя';
  expect(office.get('directoryWords', id)?.name).toBe('ассистент учителя');
  done(office, setDirectoryWord, { kind: 'post', name: 'ассистент учителя', isClosed: true });
  expect(set('ассистент учителя', true)).toBe('application.nothingChanged');
  done(office, removeDirectoryWord, { kind: 'post', id });
  expect(office.get('directoryWords', id)).toBeUndefined();
  expect(tried(office, removeDirectoryWord, { kind: 'post', id })).toBe('directory.gone');
  expect(tried(office, removeDirectoryWord, { kind: 'post', id: 'post:тренер' })).toBe('directory.inUse');
  expect(tried(office, removeDirectoryWord, { kind: 'post', id: 'post:учитель' })).toBe('directory.builtIn');
});

test('a post of the nomenclature that is opened again leaves no row behind', () => {
  const office = officeState();
  done(office, setDirectoryWord, { kind: 'post', name: 'логопед', isClosed: true });
  expect(office.get('directoryWords', 'post:логопед')?.isClosed).toBe(true);
  done(office, setDirectoryWord, { kind: 'post', name: 'логопед', isClosed: false });
  expect(office.count('directoryWords')).toBe(0);
});

const reason = {
  code: null,
  text: 'Портфолио по другой должности',
  remedy: 'Приложите своё портфолио.',
  isClosed: false,
};

test('reasons of the office’s own get codes that no reason ever had', () => {
  const office = officeState();
  done(office, saveIntakeReason, reason);
  done(office, saveIntakeReason, { ...reason, text: 'Нет печати' });
  expect([...office.all('intakeReasons')].map(({ id }) => id)).toEqual(['SR01', 'SR02']);
});

test('a reason needs its words and the way to mend the matter, and no ground that the order forbids', () => {
  const code = (fields: object) => tried(officeState(), saveIntakeReason, { ...reason, ...fields });
  expect(code({ text: ' ' })).toBe('directory.noName');
  expect(code({ remedy: '' })).toBe('directory.noRemedy');
  expect(code({ text: 'Перерыв в педагогической работе' })).toBe('directory.unlawfulReason');
  expect(code({ code: 'IR90' })).toBe('directory.obsoleteReason');
  expect(code({ code: 'SR77' })).toBe('directory.gone');
});

test('a reason of the catalogue is worded otherwise, closed, and the same again is nothing', () => {
  const office = officeState();
  const words = {
    code: 'IR02',
    text: 'Нет личной подписи заявителя',
    remedy: 'Подпишите заявление и подайте его снова.',
  };
  expect(tried(office, saveIntakeReason, { ...words, isClosed: false })).toBe('application.nothingChanged');
  done(office, saveIntakeReason, { ...words, isClosed: true });
  const refuse = (code: string) =>
    tried(office, refuseIntake, { ids: ['a1'], reasonCodes: [code], text: 'Приложите справку.' });
  office.apply([{ table: 'applications', id: 'a1', before: null, after: anApplication() }]);
  expect(refuse('IR02')).toBe('directory.closedReason');
  expect(refuse('IR90')).toBe('application.unknownReason');
  expect(refuse('SR01')).toBe('application.unknownReason');
  done(office, saveIntakeReason, reason);
  expect(refuse('SR01')).toBeNull();
});

test('a calendar of a new year is set and taken away again', () => {
  const office = officeState();
  expect(tried(office, resetCalendar, { year: 2027 })).toBe('directory.noStoredCalendar');
  done(office, setCalendar, { calendar });
  expect(office.get('productionYears', '2027')?.calendar).toEqual(calendar);
  expect(tried(office, setCalendar, { calendar })).toBe('directory.sameCalendar');
  const wrong = { ...calendar, transfers: [{ from: '2027-01-11' as LocalDate, to: '2027-01-12' as LocalDate }] };
  expect(tried(office, setCalendar, { calendar: wrong })).toBe('calendar.fromWorkingDay');
  done(office, resetCalendar, { year: 2027 });
  expect(office.count('productionYears')).toBe(0);
});
