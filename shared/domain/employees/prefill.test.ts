import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { anAttestation, anEmployee, aPersonal, aPost, someRecords } from '#tests/support/an-employee.ts';
import { heldPosts, prefillFromCard } from './prefill.ts';

const today = '2026-11-21' as LocalDate;
const second = aPost({ id: 'p2', organisationId: 'school-3', post: 'педагог-психолог', subject: '', since: null });

test('a draft takes person, place and post over from the card, with the category of this post and its decision', () => {
  const records = someRecords({
    attestations: [anAttestation()],
    experience: { total: '12,5', pedagogical: '11', asOf: '2025-11-21' as LocalDate },
  });
  const card = { employee: anEmployee(), personal: aPersonal(), records };
  expect(prefillFromCard(card, 'p1', today)).toEqual({
    employeeId: 'w1',
    postId: 'p1',
    isConfirmed: false,
    application: {
      lastName: 'Ракитина',
      firstName: 'Алёна',
      patronymic: 'Павловна',
      organisationId: 'school-1',
      post: 'учитель',
      subject: 'химия',
      heldCategory: 'FIRST',
      heldUntil: '2025-12-22',
      phone: '+7 (913) 812-34-56',
      email: 'rakitina@edu.example',
    },
    personal: { snils: '11223344595', bornOn: '1985-04-12', sex: 'FEMALE', address: '' },
    experience: { total: '13,4', pedagogical: '11,9', inPost: '11,2' },
    education: [],
    training: [],
    awards: [],
    previousDecision: {
      number: '1264',
      decidedOn: '2020-12-23',
      setOn: '2020-12-23',
      body: 'Департамент образования',
      post: 'учитель',
    },
  });
});

test('each post of a person gives a draft of its own', () => {
  const card = { employee: anEmployee({ posts: [aPost(), second] }), personal: null, records: null };
  expect(prefillFromCard(card, 'p2', today)?.application).toMatchObject({
    organisationId: 'school-3',
    post: 'педагог-психолог',
    heldCategory: 'NONE',
  });
  expect(heldPosts(card).map(({ id }) => id)).toEqual(['p1', 'p2']);
  expect(prefillFromCard(card, 'p3', today)).toBeNull();
});

test('who does not see personal data and records fills nothing in from them', () => {
  const prefill = prefillFromCard({ employee: anEmployee(), personal: null, records: null }, 'p1', today);
  expect(prefill?.personal).toEqual({ snils: '', bornOn: null, sex: '', address: '' });
  expect(prefill?.experience).toEqual({ total: '', pedagogical: '', inPost: '11,2' });
  expect(prefill?.previousDecision).toBeNull();
});

test('a confirmed card is said to be so, and a post that has ended opens no application', () => {
  const confirmation = { at: '2026-11-20T05:00:00.000Z' as never, by: 'hr' };
  const ended = aPost({ id: 'p2', until: '2020-01-31' as LocalDate });
  const card = { employee: anEmployee({ confirmation, posts: [aPost(), ended] }), personal: null, records: null };
  expect(prefillFromCard(card, 'p1', today)?.isConfirmed).toBe(true);
  expect(heldPosts(card).map(({ id }) => id)).toEqual(['p1']);
});
