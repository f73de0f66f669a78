import { expect, test } from 'vitest';
import { addDays } from '#shared/kernel/local-date.ts';
import { broughtTo, done, today, tried } from '#tests/support/procedure.ts';
import { answerRequest } from './answer-request.ts';
import { attachEmployerNote } from './attach-employer-note.ts';
import { infoReceived } from './info-received.ts';
import { requestInfo } from './request-info.ts';
import { sendNotice } from './send-notice.ts';

const request = { id: 'r1', kind: 'INTERAGENCY' as const, isBlocking: true, due: today, text: 'Судимость' };

test('an application waits until everything that keeps it has come', () => {
  const office = broughtTo('ACCEPTED');
  const requests = [request, { ...request, id: 'r2', isBlocking: false }];
  done(office, requestInfo, { applicationId: 'a1', requests });
  expect(office.get('applications', 'a1')?.status).toBe('AWAITING_INFO');
  expect(office.get('infoRequests', 'r1')).toMatchObject({ applicationId: 'a1', askedBy: 'secretary', answer: null });
  expect(tried(office, infoReceived, { applicationId: 'a1' })).toBe('info.open');
  expect(tried(office, answerRequest, { requestId: 'r1', text: ' ' })).toBe('application.badValue');
  expect(tried(office, answerRequest, { requestId: 'r1', text: ' Нет ' }, 'teacher')).toBe('rights.notAllowed');
  expect(tried(office, answerRequest, { requestId: 'r1', text: ' Нет ' })).toBeNull();
  expect(office.get('infoRequests', 'r1')?.answer).toMatchObject({ by: 'secretary', text: 'Нет' });
  expect(tried(office, answerRequest, { requestId: 'r1', text: 'Есть' })).toBe('info.closed');
  expect(tried(office, answerRequest, { requestId: 'r9', text: 'Есть' })).toBe('info.gone');
  expect(tried(office, infoReceived, { applicationId: 'a1' })).toBeNull();
  expect(office.get('applications', 'a1')?.status).toBe('ACCEPTED');
});

test.each([
  { what: 'no request', requests: [], code: 'info.none' },
  { what: 'a day that is past', requests: [{ ...request, due: addDays(today, -1) }], code: 'info.dueInPast' },
  { what: 'today', requests: [request], code: null },
])('information is asked for with $what: $code', ({ requests, code }) => {
  expect(tried(broughtTo('ACCEPTED'), requestInfo, { applicationId: 'a1', requests })).toBe(code);
});

test('information is asked for once the application is accepted, by the office', () => {
  const requests = [request];
  expect(tried(broughtTo('REGISTERED'), requestInfo, { applicationId: 'a1', requests })).toBe('status.tooEarly');
  expect(tried(broughtTo('ACCEPTED'), requestInfo, { applicationId: 'a1', requests }, 'tomsk-coordinator')).toBe(
    'rights.notAllowed',
  );
});

test.each([
  { by: 'school', title: 'Справка', receivedOn: today, code: null },
  { by: 'other-school', title: 'Справка', receivedOn: today, code: 'rights.notAllowed' },
  { by: 'secretary', title: ' ', receivedOn: today, code: 'application.badValue' },
  { by: 'secretary', title: 'Справка', receivedOn: addDays(today, 1), code: 'application.badValue' },
])("the employer's note by $by on $receivedOn: $code", ({ by, title, receivedOn, code }) => {
  const office = broughtTo('SENT_TO_EXPERTISE');
  expect(tried(office, attachEmployerNote, { applicationId: 'a1', title, receivedOn }, by)).toBe(code);
  const note = office.get('procedures', 'a1')?.employerNote ?? null;
  expect(note).toEqual(code === null ? { title: 'Справка', receivedOn } : null);
});

const notice = { id: 'n9', applicationId: 'a1', kind: 'TERM' as const, channel: 'EPGU' as const, sentOn: today };

test('a notice is noted with its day and who sent it', () => {
  const office = broughtTo('ACCEPTED');
  expect(tried(office, sendNotice, notice)).toBeNull();
  expect(office.get('notices', 'n9')).toEqual({ ...notice, sentBy: 'secretary' });
  expect(tried(office, sendNotice, notice)).toBe('application.badValue');
});

test.each([
  { what: 'tomorrow', sentOn: addDays(today, 1) },
  { what: 'before the application came', sentOn: addDays(today, -200) },
])('a notice cannot have gone out $what', ({ sentOn }) => {
  expect(tried(broughtTo('ACCEPTED'), sendNotice, { ...notice, sentOn })).toBe('application.badValue');
});

test('nothing is sent about an application that is not registered', () => {
  expect(tried(broughtTo('REGISTERING'), sendNotice, notice)).toBe('status.tooEarly');
});
