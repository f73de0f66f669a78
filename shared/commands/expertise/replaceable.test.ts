import { expect, test } from 'vitest';
import type { Invitation, InvitationState } from '#shared/records/invitation.ts';
import { anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { today, tried } from '#tests/support/procedure.ts';
import { replaceMany } from './replace-many.ts';
import { replaceablePlaces } from './replaceable.ts';

const experts = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'].map((id) =>
  anExpert({ id, lastName: id, organisationId: `s-${id}` }),
);

type Answer = readonly [string, InvitationState, 'extra'?];

/** «a1» at work, with these invitations in their order. */
function panelOf(...answers: readonly Answer[]) {
  const invitations = answers.map(
    ([expertId, state, kind]): Invitation => ({
      id: `a1:${expertId}:1`,
      applicationId: 'a1',
      expertId,
      state,
      isExtra: kind === 'extra',
      invitedOn: today,
      confirmBy: null,
      answeredAt: null,
      comment: '',
      lastActiveOn: today,
    }),
  );
  const expertIds = answers.flatMap(([id, state]) => (['INVITED', 'CONFIRMED', 'SCORED'].includes(state) ? [id] : []));
  const application = anApplication({ status: 'IN_EXPERTISE', period: '2026-11', expertIds });
  return officeState({ experts, invitations, applications: [application] });
}

function placesOf(...answers: readonly Answer[]) {
  const office = panelOf(...answers);
  const application = office.get('applications', 'a1') ?? anApplication();
  return replaceablePlaces(office, application, today).map(({ invitation, why }) => `${invitation.expertId} ${why}`);
}

test('a free place is named once, by the latest of those that came to nothing', () => {
  expect(placesOf(['e1', 'CONFIRMED'], ['e2', 'DECLINED'], ['e3', 'EXPIRED'])).toEqual(['e1 AT_WORK', 'e3 FREE']);
  expect(placesOf(['e1', 'DECLINED'], ['e2', 'DECLINED'], ['e3', 'EXPIRED'])).toEqual(['e2 FREE', 'e3 FREE']);
});

test('a full panel has no free place, whoever declined before; finished sheets and those replaced are none', () => {
  expect(placesOf(['e1', 'CONFIRMED'], ['e2', 'DECLINED'], ['e3', 'CONFIRMED'])).toEqual(['e1 AT_WORK', 'e3 AT_WORK']);
  expect(placesOf(['e1', 'SCORED'], ['e2', 'SCORED'], ['e3', 'DECLINED'])).toEqual([]);
  expect(placesOf(['e1', 'SCORED'], ['e2', 'REPLACED'], ['e3', 'SLOT_CLOSED'])).toEqual([]);
});

test('the place of the extra expert is told beside those of the panel, once', () => {
  const full = [['e1', 'CONFIRMED'] as const, ['e2', 'CONFIRMED'] as const];
  const gone = [['e3', 'DECLINED', 'extra'] as const, ['e4', 'EXPIRED', 'extra'] as const];
  expect(placesOf(...full, ...gone)).toEqual(['e1 AT_WORK', 'e2 AT_WORK', 'e4 FREE']);
  expect(placesOf(['e1', 'CONFIRMED'], ['e2', 'DECLINED'], ...gone)).toEqual(['e1 AT_WORK', 'e2 FREE', 'e4 FREE']);
  expect(placesOf(...full, ...gone, ['e5', 'CONFIRMED', 'extra'])).toEqual(['e1 AT_WORK', 'e2 AT_WORK', 'e5 AT_WORK']);
});

function given(office: ReturnType<typeof panelOf>, ...places: readonly (readonly [string, string])[]) {
  const rows = places.map(([from, to]) => ({
    applicationId: 'a1',
    invitationId: `a1:${from}:1`,
    newExpertId: to,
    cause: 'REFUSED' as const,
  }));
  return tried(office, replaceMany, { places: rows, comment: ' Уволился ', confirmBy: null });
}

test('one free place is not given to two by one act; the place of the extra expert is another', () => {
  const gone = [['e1', 'CONFIRMED'] as const, ['e2', 'DECLINED'] as const, ['e3', 'EXPIRED'] as const];
  expect(given(panelOf(...gone), ['e2', 'e5'], ['e3', 'e6'])).toBe('replace.refused');
  const both = panelOf(['e1', 'CONFIRMED'], ['e2', 'DECLINED'], ['e3', 'DECLINED', 'extra']);
  expect(given(both, ['e2', 'e5'], ['e3', 'e6'])).toBeNull();
  expect(both.get('applications', 'a1')?.expertIds).toEqual(['e1', 'e5', 'e6']);
  expect(['e5', 'e6'].map((id) => both.get('invitations', `a1:${id}:1`)?.isExtra)).toEqual([false, true]);
  expect(given(panelOf(['e1', 'DECLINED'], ['e2', 'DECLINED']), ['e1', 'e5'], ['e2', 'e6'])).toBeNull();
});

test('a place that is given away at work and a free one do not stand in each other’s way', () => {
  const office = panelOf(['e1', 'CONFIRMED'], ['e2', 'DECLINED']);
  expect(given(office, ['e1', 'e5'], ['e2', 'e6'])).toBeNull();
  expect(office.get('invitations', 'a1:e1:1')).toMatchObject({ state: 'REPLACED', comment: 'Уволился' });
  expect(office.get('invitations', 'a1:e2:1')?.state).toBe('DECLINED');
});
