import { expect, test } from 'vitest';
import { mailPlan } from '#shared/domain/letters/mail-plan.ts';
import { wantedLetters } from '#shared/domain/letters/wanted-letters.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import { anApplication, type OfficeState } from '#tests/support/office-state.ts';
import { broughtTo, done, procedureOffice, today, tried } from '#tests/support/procedure.ts';
import { discardMessage } from './discard-message.ts';
import { markDeliveries } from './mark-deliveries.ts';
import { type MessageDraft, prepareMessages } from './prepare-messages.ts';
import { receiveMessage } from './receive-message.ts';

const draft: MessageDraft = {
  id: 'm1',
  applicationId: 'a1',
  registrantId: null,
  kind: 'TERM',
  subject: ' Срок аттестации ',
  text: 'Аттестация проводится с 01.11.2026.',
  channels: ['PAPER'],
};
const registrant = {
  id: 'r1',
  lastName: 'Петрова',
  firstName: 'Анна',
  patronymic: 'Ильинична',
  municipalityId: 'tomsk',
  organisation: 'МАОУ СОШ № 1',
  phone: '',
  email: 'petrova@edu.example',
  registeredAt: '2026-10-05T12:56:13.000Z' as never,
  hasFormed: false,
  removal: null,
};
const sent = { items: [{ id: 'm1', channel: 'PAPER' as const }], state: 'SENT' as const, on: today, note: '' };

function prepare(office: OfficeState, fields: Partial<MessageDraft>, by = 'secretary') {
  return tried(office, prepareMessages, { messages: [{ ...draft, ...fields }] }, by);
}

test('a message is prepared with its words as they were shown, and goes nowhere by itself', () => {
  const office = broughtTo('ACCEPTED');
  expect(prepare(office, {})).toBeNull();
  expect(office.get('messages', 'm1')).toMatchObject({
    applicationId: 'a1',
    direction: 'OUT',
    subject: 'Срок аттестации',
    deliveries: [{ channel: 'PAPER', address: 'МАОУ СОШ № 1', state: 'PREPARED' }],
  });
  expect([...office.all('notices')]).toEqual([]);
  expect(prepare(office, {})).toBe('message.exists');
});

test.each([
  { what: 'no subject', fields: { subject: ' ' }, code: 'message.empty' },
  { what: 'no text', fields: { text: ' ' }, code: 'message.empty' },
  { what: 'a gap', fields: { text: 'С {Начало аттестации}' }, code: 'message.notFilled' },
  { what: 'no way', fields: { channels: [] }, code: 'message.noChannel' },
  { what: 'e-mail without an address', fields: { channels: ['EMAIL' as const] }, code: 'message.noEmail' },
  { what: 'ЕПГУ without its number', fields: { channels: ['EPGU' as const] }, code: 'message.noEpgu' },
  { what: 'no reader', fields: { applicationId: null }, code: 'message.nobody' },
  { what: 'two readers', fields: { registrantId: 'r1' }, code: 'message.nobody' },
  { what: 'an unknown application', fields: { applicationId: 'a9' }, code: 'application.gone' },
  { what: 'an unknown person', fields: { applicationId: null, registrantId: 'r9' }, code: 'registrant.gone' },
])('a message with $what is refused', ({ fields, code }) => {
  expect(prepare(broughtTo('ACCEPTED'), fields)).toBe(code);
});

test('an address of e-mail is checked, not just asked for', () => {
  const office = procedureOffice({ applications: [anApplication({ email: 'anna@edu', epguNo: '74106469' })] });
  expect(prepare(office, { channels: ['EMAIL'] })).toBe('message.badEmail');
  expect(prepare(office, { channels: ['EPGU'] })).toBeNull();
  expect(office.get('messages', 'm1')?.deliveries[0]?.address).toBe('74106469');
});

test('the office writes to applicants; the coordinator to those who have not applied, in his own municipality', () => {
  const office = broughtTo('ACCEPTED', { registrants: [registrant] });
  expect(prepare(office, {}, 'tomsk-coordinator')).toBe('rights.notAllowed');
  const reminder = { id: 'm2', applicationId: null, registrantId: 'r1', kind: 'NOT_SUBMITTED' as const };
  expect(prepare(office, reminder, 'coordinator')).toBe('rights.notAllowed');
  expect(prepare(office, { ...reminder, channels: ['EMAIL', 'PAPER'] }, 'tomsk-coordinator')).toBeNull();
  expect(office.get('messages', 'm2')?.deliveries.map(({ address }) => address)).toEqual([
    'petrova@edu.example',
    'МАОУ СОШ № 1',
  ]);
});

test('a draft that was never submitted is reminded of by the coordinator too', () => {
  const office = procedureOffice({ applications: [anApplication({ status: 'DRAFT' })] });
  expect(prepare(office, { kind: 'NOT_SUBMITTED' }, 'tomsk-coordinator')).toBeNull();
});

test('one message that cannot be prepared keeps them all back', () => {
  const office = broughtTo('ACCEPTED');
  const messages = [draft, { ...draft, id: 'm2', text: '' }];
  expect(tried(office, prepareMessages, { messages })).toBe('message.empty');
  expect(office.count('messages')).toBe(0);
});

test('a delivery is sent, then delivered or not; one that did not arrive is sent once more', () => {
  const office = broughtTo('ACCEPTED');
  prepare(office, {});
  const mark = (fields: Partial<Parameters<typeof markDeliveries.decide>[1]>, by = 'secretary') =>
    tried(office, markDeliveries, { ...sent, ...fields }, by);
  expect(mark({ state: 'DELIVERED' })).toBe('message.wrongState');
  expect(mark({ items: [{ id: 'm9', channel: 'PAPER' }] })).toBe('message.gone');
  expect(mark({ items: [{ id: 'm1', channel: 'EMAIL' }] })).toBe('message.noSuchWay');
  expect(mark({ on: addDays(today, 1) })).toBe('message.badDay');
  expect(mark({ on: addDays(today, -1) })).toBe('message.badDay');
  expect(mark({}, 'tomsk-coordinator')).toBe('rights.notAllowed');
  expect(mark({})).toBeNull();
  expect(mark({ state: 'FAILED' })).toBe('message.reasonMissing');
  expect(mark({ state: 'FAILED', note: ' Адресат выбыл ' })).toBeNull();
  expect(mark({ note: 'Заказное' })).toBeNull();
  expect(mark({ state: 'DELIVERED' })).toBeNull();
  const delivery = office.get('messages', 'm1')?.deliveries[0];
  expect(delivery?.state).toBe('DELIVERED');
  expect(delivery?.marks.map(({ state, note, by }) => [state, note, by])).toEqual([
    ['PREPARED', '', 'secretary'],
    ['SENT', '', 'secretary'],
    ['FAILED', 'Адресат выбыл', 'secretary'],
    ['SENT', 'Заказное', 'secretary'],
    ['DELIVERED', '', 'secretary'],
  ]);
});

test('a notice of the term that was sent opens the way to an agenda: it is a notice of the application', () => {
  const office = broughtTo('ACCEPTED');
  prepare(office, {});
  done(office, markDeliveries, sent);
  expect(office.get('notices', 'm1:PAPER')).toEqual({
    id: 'm1:PAPER',
    applicationId: 'a1',
    kind: 'TERM',
    channel: 'PAPER',
    sentOn: today,
    sentBy: 'secretary',
  });
});

test('a plain letter, and a reminder of a draft, are no notices', () => {
  const office = broughtTo('ACCEPTED', { registrants: [registrant] });
  prepare(office, { kind: 'OTHER' });
  prepare(office, { id: 'm2', applicationId: null, registrantId: 'r1', kind: 'TERM' });
  const items = [...sent.items, { id: 'm2', channel: 'PAPER' as const }];
  done(office, markDeliveries, { ...sent, items });
  expect(office.count('notices')).toBe(0);
});

test('what was prepared in vain is discarded; what was sent stays', () => {
  const office = broughtTo('ACCEPTED');
  expect(tried(office, discardMessage, { id: 'm1' })).toBe('message.gone');
  prepare(office, {});
  expect(tried(office, discardMessage, { id: 'm1' }, 'tomsk-coordinator')).toBe('rights.notAllowed');
  expect(tried(office, discardMessage, { id: 'm1' })).toBeNull();
  expect(office.get('messages', 'm1')).toBeUndefined();
  prepare(office, {});
  done(office, markDeliveries, sent);
  expect(tried(office, discardMessage, { id: 'm1' })).toBe('message.alreadySent');
});

test('a message from the applicant is written down with the day it came', () => {
  const office = broughtTo('ACCEPTED');
  const came = {
    id: 'm5',
    applicationId: 'a1',
    channel: 'EMAIL' as const,
    on: today,
    subject: ' Вопрос ',
    text: 'Когда?',
  };
  expect(tried(office, receiveMessage, came, 'tomsk-coordinator')).toBe('rights.notAllowed');
  expect(tried(office, receiveMessage, { ...came, subject: '' })).toBe('message.empty');
  expect(tried(office, receiveMessage, { ...came, text: ' ' })).toBe('message.empty');
  expect(tried(office, receiveMessage, { ...came, on: addDays(today, 1) })).toBe('application.badValue');
  expect(tried(office, receiveMessage, came)).toBeNull();
  expect(tried(office, receiveMessage, came)).toBe('message.exists');
  expect(office.get('messages', 'm5')).toMatchObject({
    direction: 'IN',
    subject: 'Вопрос',
    deliveries: [{ state: 'RECEIVED' }],
  });
  expect(tried(office, markDeliveries, { ...sent, items: [{ id: 'm5', channel: 'EMAIL' }] })).toBe(
    'message.wrongState',
  );
});

test('the procedure wants its letters: registered, then the term by the thirtieth day, each until it is prepared', () => {
  const office = broughtTo('REGISTERED');
  const wanted = (on = today) => {
    const application = office.get('applications', 'a1');
    if (!application) throw new Error('no application');
    return wantedLetters(office, application, on).map(({ kind, due, isOverdue }) => [kind, due, isOverdue]);
  };
  expect(wanted()).toEqual([['REGISTERED', null, false]]);
  prepare(office, { id: 'm0', kind: 'REGISTERED' });
  expect(wanted()).toEqual([]);
  const before = office.get('applications', 'a1');
  if (!before) throw new Error('no application');
  const after = { ...before, status: 'ACCEPTED' as const, period: '2026-11' };
  office.apply([{ table: 'applications', id: 'a1', before, after }]);
  expect(wanted()).toEqual([['TERM', '2026-10-01', true]]);
  expect(wanted('2026-10-01' as typeof today)).toEqual([['TERM', '2026-10-01', false]]);
  prepare(office, {});
  expect(wanted()).toEqual([]);
});

test.each([
  { status: 'INTAKE_REFUSED' as const, kind: 'INTAKE_REFUSAL' },
  { status: 'WITHDRAWN' as const, kind: 'WITHDRAWN' },
  { status: 'REFUSED' as const, kind: 'DECISION' },
  { status: 'GRANTED' as const, kind: 'DECISION' },
])('an application in $status wants the letter $kind', ({ status, kind }) => {
  const office = procedureOffice();
  const letters = wantedLetters(office, anApplication({ status, registrationNo: '1' }), today);
  expect(letters.map((letter) => letter.kind)).toEqual([kind]);
});

test('letters that wait to go by e-mail are gathered; who has no address, or nothing prepared, is told', () => {
  const office = broughtTo('ACCEPTED');
  const email = (address: string) => {
    const before = office.get('applications', 'a1') ?? null;
    office.apply([{ table: 'applications', id: 'a1', before, after: anApplication({ ...before, email: address }) }]);
  };
  office.apply([{ table: 'registrants', id: 'r1', before: null, after: registrant }]);
  const readers = [
    { applicationId: 'a1', registrantId: null },
    { applicationId: null, registrantId: 'r1' },
  ];
  const plan = () => {
    const { letters, leftOut } = mailPlan(office, readers);
    return [letters.map(({ id }) => id), leftOut.map(({ reason }) => reason.code)];
  };
  expect(plan()).toEqual([[], ['message.noEmail', 'message.nothingPrepared']]);
  email('teacher@edu.example');
  expect(prepare(office, { channels: ['PAPER', 'EMAIL'] })).toBeNull();
  const reminder = { id: 'm2', applicationId: null, registrantId: 'r1', kind: 'NOT_SUBMITTED' as const };
  expect(prepare(office, { ...reminder, channels: ['EMAIL'] })).toBeNull();
  expect(prepare(office, { id: 'm3', channels: ['PAPER'] })).toBeNull();
  expect(plan()).toEqual([['m1', 'm2'], []]);
  const mark = { ...sent, items: [{ id: 'm1', channel: 'EMAIL' as const }] };
  expect(tried(office, markDeliveries, mark)).toBeNull();
  expect(plan()).toEqual([['m2'], ['message.nothingPrepared']]);
});
