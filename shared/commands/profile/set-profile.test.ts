import { expect, test } from 'vitest';
import { profileOf, regionProfile } from '#shared/domain/profile/region-profile.ts';
import { acting, officeState } from '#tests/support/office-state.ts';
import { setProfile } from './set-profile.ts';

const profile = { ...regionProfile('tomsk'), lateWithdrawalAllowed: true, expertsPerApplication: 3 };

test('an office works by the preset of its region until it sets a profile of its own', () => {
  const office = officeState();
  expect(profileOf(office)).toBe(regionProfile('tomsk'));
  const decision = setProfile.decide(office, { profile }, acting());
  if (!decision.ok) throw new Error(decision.error.code);
  office.apply(decision.value.changes);
  expect(profileOf(office)).toEqual(profile);
});

test('only the secretary sets the profile', () => {
  const decision = setProfile.decide(officeState(), { profile }, acting('operator'));
  expect(decision.ok ? null : decision.error.code).toBe('rights.notAllowed');
});

test('a profile that names a score template which is not there is refused', () => {
  const scoreTemplates = { ...profile.scoreTemplates, FIRST: 'nothing' };
  const decision = setProfile.decide(officeState(), { profile: { ...profile, scoreTemplates } }, acting());
  expect(decision.ok ? null : decision.error).toEqual({
    code: 'profile.unknownTemplate',
    facts: { template: 'nothing' },
  });
});

test('the same profile again is nothing to record', () => {
  const office = officeState({ officeProfiles: [{ id: 'profile', profile }] });
  const decision = setProfile.decide(office, { profile }, acting());
  expect(decision.ok ? null : decision.error.code).toBe('application.nothingChanged');
});
