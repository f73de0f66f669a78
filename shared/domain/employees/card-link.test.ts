import { describe, expect, test } from 'vitest';
import { editApplication } from '#shared/commands/edit-application.ts';
import { createDraft } from '#shared/commands/filing/create-draft.ts';
import { discardDraft } from '#shared/commands/filing/discard-draft.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { anEmployee, aPost } from '#tests/support/an-employee.ts';
import { acting, anApplication, officeState } from '#tests/support/office-state.ts';
import { unconfirmedCardOf } from './applications-of.ts';
import { whyNotOfCard } from './card-link.ts';

const card = { employeeId: 'w1', postId: 'p1' };
const hers = { lastName: 'РАКИТИНА', firstName: 'Алена', organisationId: 'school-1' };
const office = (fields: Parameters<typeof anEmployee>[0] = {}) => officeState({ employees: [anEmployee(fields)] });

describe('an application may name the card', () => {
  test('of the same person at the same place, however ё and letters are written', () => {
    expect(whyNotOfCard(office(), hers, card)).toBeNull();
  });

  test.each([
    ['another surname', { ...hers, lastName: 'Ракова' }],
    ['another name', { ...hers, firstName: 'Анна' }],
    ['another place of work', { ...hers, organisationId: 'school-2' }],
  ])('but not of %s', (_what, other) => {
    expect(whyNotOfCard(office(), other, card)?.code).toBe('employee.otherPerson');
  });

  test.each([
    ['a card that is gone', {}, { employeeId: 'w9', postId: 'p1' }, 'employee.gone'],
    ['a card that was merged into another', { mergedInto: 'w2' }, card, 'employee.merged'],
    ['a post that the card does not have', {}, { employeeId: 'w1', postId: 'p9' }, 'employee.noSuchPost'],
    ['a post that has ended', { posts: [aPost({ until: '2026-08-31' as LocalDate })] }, card, 'employee.postEnded'],
  ])('but not %s', (_what, fields, link, code) => {
    expect(whyNotOfCard(office(fields), hers, link)?.code).toBe(code);
  });
});

type Draft = Parameters<typeof createDraft.decide>[1];
const { post, subject, heldCategory, heldUntil, claimedCategory, form, phone, email, note } = anApplication();
const typed = { post, subject, heldCategory, heldUntil, claimedCategory, form, phone, email, note };
const draft: Draft = {
  application: { ...typed, ...hers, id: 'a1', patronymic: 'Павловна', epguNo: null },
  snils: '',
  channel: 'IN_PERSON',
  applicantId: null,
};

test('a form filled in from a card is written with it, and shows that the card is not confirmed', () => {
  const state = office();
  const decision = createDraft.decide(state, { ...draft, card }, acting());
  if (decision.ok) state.apply(decision.value.changes);
  expect(state.get('employeeFilings', 'a1')).toEqual({ id: 'a1', ...card });
  expect(unconfirmedCardOf(state, 'a1')?.id).toBe('w1');
  const discarded = discardDraft.decide(state, { applicationId: 'a1' }, acting());
  if (discarded.ok) state.apply(discarded.value.changes);
  expect(state.get('employeeFilings', 'a1')).toBeUndefined();
});

test('a form filled in by hand names no card, and one of somebody else is refused', () => {
  const state = office();
  const decision = createDraft.decide(state, draft, acting());
  expect(decision.ok && decision.value.changes.some(({ table }) => table === 'employeeFilings')).toBe(false);
  const other = { ...draft, application: { ...draft.application, lastName: 'Ракова' }, card };
  const refused = createDraft.decide(state, other, acting());
  expect(refused.ok ? null : refused.error.code).toBe('employee.otherPerson');
});

test('a draft that was begun by hand takes the card with what is taken from it; a filed one keeps what it has', () => {
  const begun = anApplication({ status: 'DRAFT', lastName: 'Ракитина', firstName: 'Анна', organisationId: 'school-1' });
  const edit = (status: 'DRAFT' | 'REGISTERING', changes: object, links = office()) => {
    links.apply([{ table: 'applications', id: 'a1', before: null, after: { ...begun, status } }]);
    return editApplication.decide(links, { id: 'a1', changes, reason: 'опечатка', card }, acting());
  };
  const taken = edit('DRAFT', { firstName: 'Алёна' });
  expect(taken.ok && taken.value.changes.find(({ table }) => table === 'employeeFilings')?.after).toEqual({
    id: 'a1',
    ...card,
  });
  const alone = edit('DRAFT', {});
  expect(alone.ok ? null : alone.error.code).toBe('employee.otherPerson');
  const filed = edit('REGISTERING', { firstName: 'Алёна' });
  expect(filed.ok ? null : filed.error.code).toBe('application.fieldLocked');
});

test('the card alone is a change of a draft, and the same card again is none', () => {
  const state = office();
  const begun = anApplication({ status: 'DRAFT', lastName: 'Ракитина', firstName: 'Алёна' });
  state.apply([{ table: 'applications', id: 'a1', before: null, after: begun }]);
  const edit = () => editApplication.decide(state, { id: 'a1', changes: {}, reason: '', card }, acting());
  const first = edit();
  expect(first.ok && first.value.changes).toEqual([
    { table: 'employeeFilings', id: 'a1', before: null, after: { id: 'a1', ...card } },
  ]);
  if (first.ok) state.apply(first.value.changes);
  const again = edit();
  expect(again.ok ? null : again.error.code).toBe('application.nothingChanged');
});
