import { expect, test } from 'vitest';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { Delivery, DeliveryState, Message, MessageChannel } from '#shared/records/message.ts';
import type { User } from '#shared/records/office.ts';
import { anApplication, anExpert, officeState, type Rows } from '#tests/support/office-state.ts';
import { broughtTo, today } from '#tests/support/procedure.ts';
import { applicationValues } from './application-values.ts';
import { builtInTemplates } from './built-in-templates.ts';
import { expertValues } from './expert-values.ts';
import { senderValues } from './letter-fields.ts';
import { mailPlan } from './mail-plan.ts';
import { addresseeOf, addressOf, readerOfMessage, whyNotReached } from './message-address.ts';
import { deliveryWords } from './message-states.ts';
import { isBuiltIn, templatesOf } from './templates.ts';
import { wantedLetters } from './wanted-letters.ts';

const day = (text: string) => text as LocalDate;
const at = (hour: string) => `2026-11-01T${hour}:00:00.000Z` as Instant;

function aLetter(fields: Partial<Message> = {}): Message {
  return {
    id: 'm1',
    applicationId: 'a1',
    registrantId: null,
    direction: 'OUT',
    kind: 'TERM',
    subject: 'Срок',
    text: 'Текст',
    preparedAt: at('05'),
    preparedBy: 'secretary',
    deliveries: [{ channel: 'EMAIL', address: 'baz@example.ru', state: 'PREPARED', marks: [] }],
    ...fields,
  };
}

const kinds = (fields: Partial<Application>, rows: Rows = {}) =>
  wantedLetters(officeState(rows), anApplication(fields), today).map(({ kind, templateId }) => `${kind} ${templateId}`);

test('what the procedure wants told follows the status', () => {
  expect(kinds({ status: 'REGISTERING' })).toEqual([]);
  expect(kinds({ status: 'INTAKE_REFUSED', registrationNo: '1' })).toEqual(['INTAKE_REFUSAL intakeRefusal']);
  expect(kinds({ status: 'WITHDRAWN', registrationNo: '1' })).toEqual(['WITHDRAWN withdrawn']);
  expect([kinds({ status: 'GRANTED' }), kinds({ status: 'REFUSED' })]).toEqual([
    ['DECISION decision'],
    ['DECISION decision'],
  ]);
  expect(kinds({ status: 'REGISTERED', registrationNo: '1', period: '2026-11' })).toEqual(['REGISTERED registered']);
  expect(kinds({ status: 'ARCHIVED', registrationNo: '1', period: '2026-11' })).toEqual([]);
});

test('the term is told once a period is known; the simplified form has none and is told without it', () => {
  expect(kinds({ status: 'ACCEPTED' })).toEqual([]);
  expect(kinds({ status: 'ACCEPTED', period: '2026-11' })).toEqual(['TERM term']);
  expect(kinds({ status: 'ACCEPTED', form: 'SIMPLIFIED' })).toEqual(['TERM term']);
  expect(kinds({ status: 'ACCEPTED', period: '2026-11', registrationNo: '1' })).toEqual([
    'TERM term',
    'REGISTERED registered',
  ]);
});

test('what a letter or a notice has told already is wanted no more; what came in tells nothing', () => {
  const fields = { status: 'ACCEPTED', period: '2026-11' } as const;
  const notice = { id: 'n', applicationId: 'a1', channel: 'PAPER', sentOn: today, sentBy: 'secretary' } as const;
  expect(kinds(fields, { messages: [aLetter()] })).toEqual([]);
  expect(kinds(fields, { messages: [aLetter({ direction: 'IN' })] })).toEqual(['TERM term']);
  expect(kinds(fields, { notices: [{ ...notice, kind: 'TERM' }] })).toEqual([]);
  expect(kinds(fields, { notices: [{ ...notice, kind: 'OTHER' }] })).toEqual(['TERM term']);
  expect(kinds(fields, { notices: [{ ...notice, kind: 'TERM', applicationId: 'other' }] })).toEqual(['TERM term']);
});

test.each<[MessageChannel, DeliveryState, string]>([
  ['EPGU', 'PREPARED', 'подготовлено: внести в ЕПГУ'],
  ['EPGU', 'SENT', 'отправлено: внесено в ЕПГУ'],
  ['EPGU', 'DELIVERED', 'доставлено'],
  ['SCREEN', 'PREPARED', 'подготовлено'],
  ['SCREEN', 'SENT', 'ждёт прочтения'],
  ['SCREEN', 'DELIVERED', 'прочитано'],
  ['EMAIL', 'PREPARED', 'подготовлено'],
  ['EMAIL', 'SENT', 'отправлено'],
  ['PAPER', 'DELIVERED', 'доставлено'],
])('by %s the state %s is «%s»', (channel, state, words) => {
  expect(deliveryWords(channel, state)).toBe(words);
});

test('letters that wait for the mail go the oldest first; answers, notices to experts and those on their way do not', () => {
  const sent: Delivery = { channel: 'EMAIL', address: 'baz@example.ru', state: 'SENT', marks: [] };
  const messages = [
    aLetter({ id: 'late', preparedAt: at('09') }),
    aLetter({ id: 'early', preparedAt: at('03') }),
    aLetter({ id: 'middle', preparedAt: at('06') }),
    aLetter({ id: 'answer', direction: 'IN' }),
    aLetter({ id: 'toExpert', invitationId: 'a1:e1:1' }),
    aLetter({ id: 'sent', deliveries: [sent] }),
    aLetter({ id: 'nowhere', deliveries: [{ ...sent, state: 'PREPARED', address: '' }] }),
    aLetter({ id: 'paper', deliveries: [{ ...sent, channel: 'PAPER', state: 'PREPARED' }] }),
    aLetter({ id: 'both', preparedAt: at('10'), deliveries: [sent, { ...sent, state: 'PREPARED' }] }),
  ];
  const office = officeState({ applications: [anApplication()], messages });
  const plan = mailPlan(office, [{ applicationId: 'a1', registrantId: null }]);
  expect(plan.letters.map(({ id }) => id)).toEqual(['early', 'middle', 'late', 'both']);
  expect(plan.leftOut).toEqual([]);
});

test('to whom nothing goes is told with the reason: no address, or nothing prepared', () => {
  const applications = [anApplication(), anApplication({ id: 'a2', email: 'b@example.ru', epguNo: '3162947795' })];
  const readers = ['a1', 'a2', 'gone'].map((applicationId) => ({ applicationId, registrantId: null }));
  const { leftOut } = mailPlan(officeState({ applications }), readers);
  expect(leftOut.map(({ reader, reason }) => [reader.applicationId, reason.code])).toEqual([
    ['a1', 'message.noEmail'],
    ['a2', 'message.nothingPrepared'],
    ['gone', 'message.nothingPrepared'],
  ]);
});

test('a message tells to whom it went: the applicant, an expert, a person who has not applied', () => {
  expect(readerOfMessage(aLetter())).toEqual({ applicationId: 'a1', registrantId: null });
  expect(readerOfMessage(aLetter({ invitationId: 'i' }))).toEqual({
    applicationId: 'a1',
    registrantId: null,
    invitationId: 'i',
  });
  expect(readerOfMessage(aLetter({ applicationId: null, registrantId: 'r' }))).toEqual({
    applicationId: null,
    registrantId: 'r',
  });
});

test('the addressee is found with his place of work; an expert reads on the screen only with an open account', () => {
  const invited = broughtTo('SENT_TO_EXPERTISE');
  const reader = { applicationId: 'a1', registrantId: null };
  const expert = { ...reader, invitationId: 'a1:e1:1' };
  expect(addresseeOf(invited, reader)?.place).toBe('МАОУ СОШ № 1');
  expect(addresseeOf(invited, { ...reader, applicationId: 'gone' })).toBeNull();
  expect(addresseeOf(invited, expert)).toMatchObject({ lastName: 'Якушева', place: 'МАОУ СОШ № 2', hasAccount: true });
  expect(addresseeOf(invited, { ...reader, invitationId: 'gone' })).toBeNull();
  const change = (fields: Partial<User>) => {
    const before = invited.get('users', 'expert-1');
    if (!before) throw new Error('no account');
    invited.apply([{ table: 'users', id: before.id, before, after: { ...before, ...fields } }]);
    return addresseeOf(invited, expert)?.hasAccount;
  };
  expect(change({ role: 'teacher' })).toBe(false);
  expect(change({ role: 'expert', closedAt: at('05') })).toBe(false);
  const nowhere = officeState({ applications: [anApplication({ organisationId: 'gone' })] });
  expect(addresseeOf(nowhere, reader)?.place).toBe('');
});

test('blanks around an e-mail address are no part of it', () => {
  const person = { ...anApplication(), email: ' baz@example.ru ', place: 'МАОУ СОШ № 1' };
  expect(whyNotReached(person, 'EMAIL')).toBeNull();
  expect(addressOf(person, 'EMAIL')).toBe('baz@example.ru');
  expect(whyNotReached({ ...person, email: ' ' }, 'EMAIL')?.code).toBe('message.noEmail');
  expect(whyNotReached({ ...person, email: 'baz at example.ru' }, 'EMAIL')?.code).toBe('message.badEmail');
});

test('templates of the program stand first, in their order and as rewritten; the office’s own by title', () => {
  const template = { kind: 'OTHER', subject: 'Тема', text: 'Текст' } as const;
  const office = officeState({
    messageTemplates: [
      { id: 'own-2', title: 'Ярмарка', ...template },
      { id: 'own-1', title: 'Анкета', ...template },
      { id: 'own-3', title: 'Ёлка', ...template },
      { id: 'decision', title: 'Решение', ...template },
    ],
  });
  const all = templatesOf(office);
  expect(all.slice(0, builtInTemplates.length).map(({ id }) => id)).toEqual(builtInTemplates.map(({ id }) => id));
  expect(all.slice(builtInTemplates.length).map(({ id, origin }) => [id, origin])).toEqual([
    ['own-1', 'own'],
    ['own-3', 'own'],
    ['own-2', 'own'],
  ]);
  expect(all.find(({ id }) => id === 'decision')).toMatchObject({ title: 'Решение', origin: 'rewritten' });
  expect([isBuiltIn('decision'), isBuiltIn('own-1')]).toEqual([true, false]);
});

test('a letter before the session names it and the last day for additional information', () => {
  const office = broughtTo('AK_SESSION');
  const application = office.get('applications', 'a1') ?? anApplication();
  expect(applicationValues(office, application, 'secretary', today)).toMatchObject({
    'Место работы': 'МАОУ СОШ № 1',
    Муниципалитет: 'г. Томск',
    'Дата заседания': '21.11.2026',
    'Место заседания': 'Зал',
    'Срок сведений': '16.11.2026',
    'Причины отказа': '',
    'Дата отзыва': '',
    Решение: '',
    Сегодня: '21.11.2026',
  });
});

test('what is not there yet is a gap in a letter, never a guess', () => {
  const nowhere = anApplication({ organisationId: 'gone', municipalityId: 'gone' });
  const values = applicationValues(officeState(), nowhere, 'gone', today);
  const gaps = ['Место работы', 'Муниципалитет', 'Регистрационный номер', 'Дата регистрации', 'Номер ЕПГУ'] as const;
  expect(gaps.map((field) => values[field])).toEqual(['', '', '', '', '']);
  expect(values['Срок сведений']).toBe('');
  expect(senderValues(officeState(), undefined)).toEqual({
    Комиссия: 'Комиссия',
    Отправитель: '',
    'Должность отправителя': '',
    Телефон: '',
    'Электронная почта': '',
  });
});

test('every letter is signed by its sender with how to reach him', () => {
  const office = officeState();
  const user = office.get('users', 'secretary');
  const sender = user && { ...user, phone: '8 (3822) 51-00-01', email: 'ak@example.ru' };
  expect(senderValues(office, sender)).toEqual({
    Комиссия: 'Комиссия',
    Отправитель: 'Моисеева Лариса Геннадьевна',
    'Должность отправителя': 'секретарь',
    Телефон: '8 (3822) 51-00-01',
    'Электронная почта': 'ak@example.ru',
  });
});

test('a letter about the end says what was decided, why it was refused and when it was withdrawn', () => {
  const granted = broughtTo('GRANTED');
  const application = granted.get('applications', 'a1') ?? anApplication();
  const ended = (office: typeof granted, fields: Partial<Application> = {}) =>
    applicationValues(office, { ...application, ...fields }, 'secretary', today);
  expect(ended(granted).Решение).toBe('об установлении высшей квалификационной категории');
  const [decision] = [...granted.all('decisions')];
  if (!decision) throw new Error('no decision');
  granted.apply([
    { table: 'decisions', id: decision.id, before: decision, after: { ...decision, outcome: 'REFUSED' } },
  ]);
  expect(ended(granted).Решение).toBe('об отказе в установлении высшей квалификационной категории');
  const intakeRefusal = { reasonCodes: ['IR01'], text: 'Нет подписи' };
  expect(ended(officeState(), { intakeRefusal })['Причины отказа']).toBe('Нет подписи');
  const withdrawal = {
    id: 'w',
    applicationId: 'a1',
    origin: 'TEACHER',
    reason: 'Переезд',
    formedAt: at('05'),
    formedBy: 'teacher',
    scan: null,
    journalNo: 1,
    closedOn: day('2026-11-10'),
    rejection: '',
  } as const;
  const withdrawn = (state: 'REGISTERED' | 'REJECTED') =>
    ended(officeState({ withdrawals: [{ ...withdrawal, state }] }))['Дата отзыва'];
  expect([withdrawn('REGISTERED'), withdrawn('REJECTED')]).toEqual(['10.11.2026', '']);
});

test('a notice to an expert names his applicant and both his terms; of an expert or application that is gone nothing', () => {
  const office = broughtTo('SENT_TO_EXPERTISE');
  const invitation = office.get('invitations', 'a1:e1:1');
  if (!invitation) throw new Error('no invitation');
  expect(expertValues(office, invitation, 'secretary', today)).toMatchObject({
    ФИО: 'Якушева Анна Антоновна',
    Аттестующийся: 'Баязитов Дамир Хакимджанович',
    'Срок подтверждения': '24.11.2026',
  });
  expect(expertValues(office, { ...invitation, confirmBy: null }, 'secretary', today)['Срок подтверждения']).toBe('');
  expect(expertValues(office, { ...invitation, expertId: 'gone' }, 'secretary', today)).toEqual({});
  expect(expertValues(office, { ...invitation, applicationId: 'gone' }, 'secretary', today)).toEqual({});
  const early = officeState({ experts: [anExpert()], applications: [anApplication()] });
  expect(expertValues(early, invitation, 'secretary', today)['Срок проведения оценки']).toBe('');
});
