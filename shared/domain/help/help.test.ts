import { expect, test } from 'vitest';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { regionProfile } from '../profile/region-profile.ts';
import { feedbackText, whyNotSendable } from './feedback.ts';
import { beginningsOfRole, procedureOfRole } from './procedure-of-role.ts';

const tomsk = regionProfile('tomsk');
const labelsAt = (status: string, role: Parameters<typeof procedureOfRole>[0]) =>
  procedureOfRole(role, tomsk)
    .find((stage) => stage.status === status)
    ?.own.map(({ label }) => label);

test('the order for a role holds every status once, in the order of the path', () => {
  const statuses = procedureOfRole('secretary', tomsk).map(({ status }) => status);
  expect(statuses).toHaveLength(16);
  expect(new Set(statuses).size).toBe(16);
  expect(statuses.slice(0, 4)).toEqual(['DRAFT', 'REGISTERING', 'REGISTERED', 'ACCEPTED']);
});

test('what a role may do at a stage comes from its rights: the coordinator registers, the expert does not', () => {
  expect(labelsAt('REGISTERING', 'coordinator')).toContain('Зарегистрировать');
  expect(labelsAt('REGISTERING', 'expert')).toEqual([]);
  expect(labelsAt('IN_EXPERTISE', 'expert')).not.toEqual([]);
});

test('an act says where it leads, and a stage who else acts there', () => {
  const stage = procedureOfRole('expert', tomsk).find(({ status }) => status === 'REGISTERING');
  expect(stage?.others).toContain('coordinator');
  expect(stage?.others).not.toContain('expert');
  const register = procedureOfRole('operator', tomsk)
    .flatMap(({ own }) => own)
    .find(({ key }) => key === 'register');
  expect(register).toEqual({ key: 'register', label: 'Зарегистрировать', to: 'REGISTERED' });
});

test('only those who may file begin an application', () => {
  expect(beginningsOfRole('teacher').map(({ key }) => key)).toContain('createDraft');
  expect(beginningsOfRole('expert')).toEqual([]);
});

const letter = { name: 'Кедрова', email: 'kedrova@edu.example', topic: 'Печать', question: 'Не печатается график' };
const office = officeState({ applications: [anApplication()] });
const whyNot = (fields: Partial<typeof letter>) => whyNotSendable(office, { ...letter, ...fields })?.code ?? null;

test('a letter needs its four fields and an address', () => {
  expect(whyNot({})).toBeNull();
  for (const field of ['name', 'email', 'topic', 'question'])
    expect(whyNot({ [field]: ' ' })).toBe('help.feedbackIncomplete');
  expect(whyNot({ email: 'нет' })).toBe('help.badEmail');
});

test.each([
  ['У 112-233-445 95 ошибка', 'help.personalNumber'],
  ['У 11223344595 ошибка', 'help.personalNumber'],
  ['Паспорт 46 03 123456', 'help.personalNumber'],
  ['Не открывается карточка: Баязитов Дамир', 'help.personalName'],
  ['карточка «дамир баязитов» пуста', 'help.personalName'],
  ['Баязитов не открывается', null],
  ['Заявление № 12 от 01.09.2026', null],
])('personal data of applicants does not go into a letter: %s', (question, code) => {
  expect(whyNot({ question })).toBe(code);
});

test('the letter holds what was typed, the version and codes of failures, and nothing else', () => {
  const incident = { id: 'f-1', at: '2026-11-21', where: 'ipc', name: 'sheets.open' };
  const text = feedbackText(letter, { version: '1.0', runtime: 'Electron', incidents: [incident] });
  expect(text).toBe(
    'Не печатается график\n\nКедрова, kedrova@edu.example\n\nВерсия программы: 1.0 (Electron)\nКоды сбоев:\n2026-11-21 f-1 (ipc: sheets.open)',
  );
  expect(feedbackText(letter, { version: '1.0', runtime: 'Electron', incidents: [] })).toContain('Сбоев не записано.');
});

test('an act that changes no status, or ends the application, leads nowhere', () => {
  const acts = procedureOfRole('secretary', tomsk).flatMap(({ own }) => own);
  const to = (key: string) => acts.find((act) => act.key === key)?.to;
  expect(to('register')).toBe('REGISTERED');
  expect([to('edit'), to('discardDraft'), to('unarchive')].filter((one) => typeof one === 'string')).toEqual([]);
  const statuses = new Set(procedureOfRole('secretary', tomsk).map(({ status }) => status));
  for (const act of acts) if (act.to !== null) expect(statuses).toContain(act.to);
});

test('others of a stage are those who act there, never the role itself', () => {
  for (const role of ['secretary', 'expert', 'member'] as const) {
    for (const { status, others } of procedureOfRole(role, tomsk)) {
      expect(others).not.toContain(role);
      for (const other of others) expect(labelsAt(status, other)).not.toEqual([]);
    }
  }
});

test('a refused letter says which words it is about', () => {
  expect(whyNotSendable(office, { ...letter, email: 'нет' })?.facts).toEqual({ email: 'нет' });
  expect(whyNotSendable(office, { ...letter, question: 'У 112-233-445 95 ошибка' })?.facts).toEqual({
    text: '112-233-445 95',
  });
  expect(whyNotSendable(office, { ...letter, question: 'Карточка «Баязитов,  Дамир»' })?.facts).toEqual({
    name: 'Баязитов Дамир',
  });
});

test('blanks around the fields do not go into the letter', () => {
  const spaced = { name: ' Кедрова ', email: ' kedrova@edu.example ', topic: 'Печать', question: ' Не печатается ' };
  expect(feedbackText(spaced, { version: '1.0', runtime: 'Electron', incidents: [] })).toMatch(
    /^Не печатается\n\nКедрова, kedrova@edu.example\n/u,
  );
});
