import { expect, test } from 'vitest';
import { confirmInvitation } from '#shared/commands/expertise/confirm-invitation.ts';
import { inviteExpert } from '#shared/commands/expertise/invite-expert.ts';
import { replaceExpert } from '#shared/commands/expertise/replace-expert.ts';
import { acknowledgeMessage } from '#shared/commands/letters/acknowledge-message.ts';
import { prepareMessages } from '#shared/commands/letters/prepare-messages.ts';
import { letterModel } from '#shared/documents/letter-model.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import { anApplication, anExpert, type OfficeState } from '#tests/support/office-state.ts';
import { broughtTo, done, today, tried } from '#tests/support/procedure.ts';
import { expertValues } from '../letters/expert-values.ts';
import { filled } from '../letters/fill-template.ts';
import { templatesOf } from '../letters/templates.ts';
import { seen } from '../rights/visibility/seen.ts';
import { reminders, wantedNotices } from './wanted-notices.ts';

const experts = [
  anExpert({ id: 'e1', organisationId: 'school-2', email: 'e1@school.example' }),
  anExpert({ id: 'e2', lastName: 'Антонова', organisationId: 'school-3', email: '' }),
  anExpert({ id: 'e3', lastName: 'Брагина', organisationId: 'school-4' }),
];
const application = (office: OfficeState) => office.get('applications', 'a1') ?? anApplication();
const wanted = (office: OfficeState) =>
  wantedNotices(office, application(office)).map(({ invitation, templateId }) => [invitation.expertId, templateId]);

const notice = {
  id: 'm1',
  applicationId: 'a1',
  registrantId: null,
  invitationId: 'a1:e1:1',
  kind: 'INVITATION' as const,
  subject: 'Приглашение',
  text: 'Вы приглашены.',
  channels: ['SCREEN' as const],
};
const prepare = (office: OfficeState, fields: Partial<typeof notice> = {}, by = 'secretary') =>
  tried(office, prepareMessages, { messages: [{ ...notice, ...fields } as typeof notice] }, by);

test('everybody who is invited is to be told so, once', () => {
  const office = broughtTo('SENT_TO_EXPERTISE', { experts });
  expect(wanted(office)).toEqual([
    ['e1', 'expertInvitation'],
    ['e2', 'expertInvitation'],
  ]);
  expect(prepare(office)).toBeNull();
  expect(wanted(office)).toEqual([['e2', 'expertInvitation']]);
});

test('who was late reads that the number is full; who takes part reads when the procedure has begun', () => {
  const office = broughtTo('SENT_TO_EXPERTISE', { experts });
  done(office, inviteExpert, { applicationId: 'a1', expertId: 'e3', confirmBy: null });
  for (const n of [1, 2]) done(office, confirmInvitation, { invitationId: `a1:e${n}:1` }, `expert-${n}`);
  expect(wanted(office)).toEqual([['e3', 'expertPanelFull']]);
  expect(wanted(broughtTo('IN_EXPERTISE', { experts }))).toEqual([
    ['e1', 'expertProcedure'],
    ['e2', 'expertProcedure'],
  ]);
});

test('who was replaced is told, and who comes in his stead is invited', () => {
  const office = broughtTo('IN_EXPERTISE', { experts });
  const how = { newExpertId: 'e3', cause: 'REFUSED' as const, comment: 'Болеет', confirmBy: null };
  done(office, replaceExpert, { applicationId: 'a1', invitationId: 'a1:e1:1', ...how });
  expect(wanted(office)).toEqual([
    ['e1', 'expertReplaced'],
    ['e2', 'expertProcedure'],
    ['e3', 'expertInvitation'],
  ]);
});

test('reminders are for who has not answered and for who is idle', () => {
  const asked = broughtTo('SENT_TO_EXPERTISE', { experts });
  expect(reminders(asked, application(asked), today).map(({ templateId }) => templateId)).toEqual([
    'expertReminder',
    'expertReminder',
  ]);
  const working = broughtTo('IN_EXPERTISE', { experts });
  expect(reminders(working, application(working), addDays(today, 5))).toEqual([]);
  expect(reminders(working, application(working), addDays(today, 6)).map(({ templateId }) => templateId)).toEqual([
    'expertIdle',
    'expertIdle',
  ]);
});

test('every notice to an expert is filled from the office without a gap, and holds no address or papers of the teacher', () => {
  const office = broughtTo('SENT_TO_EXPERTISE', {
    experts,
    applications: [anApplication({ phone: '8 900 123-45-67', email: 'teacher@school.example' })],
  });
  const invitation = office.get('invitations', 'a1:e1:1');
  if (!invitation) throw new Error('no invitation');
  const values = expertValues(office, invitation, 'secretary', today);
  const texts = templatesOf(office)
    .filter(({ id }) => id.startsWith('expert') && id !== 'expertiseBegun')
    .map(({ subject, text }) => filled(`${subject}\n${text}`, values));
  expect(texts).toHaveLength(6);
  for (const { text, gaps } of texts) {
    expect(gaps.filter((gap) => !/отправителя|Телефон|почта/u.test(gap))).toEqual([]);
    expect(text).not.toMatch(/123-45-67|teacher@school/u);
  }
  expect(texts[0]?.text).toContain('Срок подтверждения участия: 24.11.2026');
  expect(texts[1]?.text).toContain('Срок проведения оценки: 31.12.2026');
});

test('a notice goes only where it reaches its expert: an account, an address, paper', () => {
  const office = broughtTo('SENT_TO_EXPERTISE', { experts });
  const second = { invitationId: 'a1:e2:1' };
  expect(prepare(office, { ...second, channels: ['EMAIL'] as never })).toBe('message.noEmail');
  expect(prepare(office, { ...second, channels: ['EPGU'] as never })).toBe('message.noEpgu');
  expect(prepare(office, { ...second, channels: ['PAPER'] as never })).toBeNull();
  const nobody = broughtTo('SENT_TO_EXPERTISE', { experts });
  const user = nobody.get('users', 'expert-1');
  if (!user) throw new Error('no account');
  nobody.apply([{ table: 'users', id: user.id, before: user, after: null }]);
  expect(prepare(nobody)).toBe('message.noAccount');
});

test('a notice to an expert is of its own kind, of an invitation to this application, and by the office', () => {
  const office = broughtTo('SENT_TO_EXPERTISE', { experts });
  expect(prepare(office, { kind: 'OTHER' as never })).toBe('message.wrongReader');
  expect(prepare(office, { invitationId: undefined as never })).toBe('message.wrongReader');
  expect(prepare(office, { invitationId: 'nothing' })).toBe('message.nobody');
  expect(prepare(office, {}, 'tomsk-coordinator')).toBe('rights.notAllowed');
});

test('what is read in the program waits for its expert and is delivered when he has read it', () => {
  const office = broughtTo('SENT_TO_EXPERTISE', { experts });
  prepare(office);
  expect(office.get('messages', 'm1')?.deliveries).toMatchObject([{ channel: 'SCREEN', address: '', state: 'SENT' }]);
  expect(tried(office, acknowledgeMessage, { id: 'm1' }, 'expert-2')).toBe('message.notOwn');
  expect(tried(office, acknowledgeMessage, { id: 'm1' }, 'secretary')).toBe('message.notOwn');
  expect(tried(office, acknowledgeMessage, { id: 'nothing' }, 'expert-1')).toBe('message.gone');
  expect(tried(office, acknowledgeMessage, { id: 'm1' }, 'expert-1')).toBeNull();
  expect(office.get('messages', 'm1')?.deliveries[0]).toMatchObject({
    state: 'DELIVERED',
    marks: [{ state: 'SENT' }, { state: 'DELIVERED', on: today, by: 'expert-1' }],
  });
  expect(tried(office, acknowledgeMessage, { id: 'm1' }, 'expert-1')).toBe('message.read');
  prepare(office, { id: 'm2', channels: ['PAPER'] as never });
  expect(tried(office, acknowledgeMessage, { id: 'm2' }, 'expert-1')).toBe('message.noSuchWay');
});

test('a notice to an expert is seen by him, the office and the municipality, never by the teacher or a colleague', () => {
  const office = broughtTo('SENT_TO_EXPERTISE', { experts });
  prepare(office);
  const message = office.get('messages', 'm1');
  if (!message) throw new Error('no message');
  const seeing = [...office.all('users')]
    .filter(({ id, role }) => seen(office, { userId: id, role }, 'messages', message) !== null)
    .map(({ id }) => id);
  expect(seeing.sort()).toEqual(['expert-1', 'operator', 'secretary', 'tomsk-coordinator']);
});

test('on paper a notice is addressed to the expert and his place of work', () => {
  const office = broughtTo('SENT_TO_EXPERTISE', { experts });
  prepare(office, { channels: ['PAPER'] as never });
  const messages = [...office.all('messages')];
  const [letter] = letterModel(office, messages, 'secretary', today).letters;
  expect(letter?.place).toBe(office.get('organisations', 'school-2')?.name);
  expect(letter?.to).not.toContain('Орлов');
});
