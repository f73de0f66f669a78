import { expect, test } from 'vitest';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { waitingOf } from './waiting.ts';

test('an application waits for registration, then for a full panel, then for nobody here', () => {
  const office = officeState({
    applications: [
      anApplication({ id: 'a1', status: 'REGISTERING' }),
      anApplication({ id: 'a2', status: 'REGISTERED' }),
      anApplication({ id: 'a3', status: 'ACCEPTED', period: '2026-11', expertIds: ['e1'] }),
      anApplication({ id: 'a4', status: 'ACCEPTED', period: '2026-11', expertIds: ['e1', 'e2'] }),
      anApplication({ id: 'a5', status: 'SENT_TO_EXPERTISE', period: '2026-11', expertIds: ['e1'] }),
      anApplication({ id: 'a6', status: 'ACCEPTED', period: '2026-11', expertIds: [] }),
    ],
  });
  expect(waitingOf(office)).toEqual({ forRegistration: 1, forExperts: 3 });
});

test('the simplified form is registered but never waits for experts', () => {
  const office = officeState({
    applications: [
      anApplication({ id: 'a1', status: 'REGISTERING', form: 'SIMPLIFIED' }),
      anApplication({ id: 'a2', status: 'REGISTERED', form: 'SIMPLIFIED' }),
    ],
  });
  expect(waitingOf(office)).toEqual({ forRegistration: 1, forExperts: 0 });
});
