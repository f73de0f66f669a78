import { expect, test } from 'vitest';
import { acting, officeState } from '#tests/support/office-state.ts';
import { whyNotOwnExpert } from './own-experts.ts';

const office = officeState();
const { actor } = acting('coordinator');

test('a coordinator is told from where the expert is whom he may not take', () => {
  expect(whyNotOwnExpert(office, actor, { municipalityId: 'asino' })).toBeNull();
  expect(whyNotOwnExpert(office, actor, { municipalityId: 'tomsk' })).toEqual({
    code: 'schedule.foreignExpert',
    facts: { place: 'г. Томск' },
  });
  expect(whyNotOwnExpert(office, actor, { municipalityId: 'nowhere' })?.facts).toEqual({ place: '' });
});

test('others take experts of all municipalities', () => {
  expect(whyNotOwnExpert(office, acting('operator').actor, { municipalityId: 'tomsk' })).toBeNull();
});
