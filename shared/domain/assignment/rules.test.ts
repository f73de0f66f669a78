import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Invitation } from '#shared/records/invitation.ts';
import type { AssignmentRules, RegionProfile } from '#shared/records/region-profile.ts';
import { anApplication, anExpert, officeState, type Rows } from '#tests/support/office-state.ts';
import { regionProfile } from '../profile/region-profile.ts';
import { explain } from '../refusals/catalogue.ts';
import { usualAssignmentRules } from './assignment-rules.ts';
import { whyNotBeside } from './eligibility.ts';
import { categoryWarning, whyNotWorking } from './expert-rules.ts';
import { pairRules } from './pair-rules.ts';

const day = (text: string) => text as LocalDate;
const PERIOD = '2026-11';

function officeWith(rules: Partial<AssignmentRules>, rows: Rows = {}) {
  const profile: RegionProfile = { ...regionProfile('tomsk'), assignment: { ...usualAssignmentRules, ...rules } };
  return officeState({ officeProfiles: [{ id: 'profile', profile }], ...rows });
}

test('a reason names what it is about: since when he is none, when he is away, when his category ended', () => {
  const closed = anExpert({ closed: { on: day('2026-12-15'), reason: 'переезд' } });
  const absences = [{ id: 'x', expertId: 'e1', from: day('2026-11-05'), to: day('2026-11-09'), reason: '' }];
  const until = anExpert({ categoryUntil: day('2026-10-31') });
  expect(whyNotWorking(officeState(), closed, PERIOD)).toEqual({
    code: 'assignment.closed',
    facts: { on: '15.12.2026' },
  });
  expect(whyNotWorking(officeState({ absences }), anExpert(), PERIOD)).toEqual({
    code: 'assignment.absent',
    facts: { from: '05.11.2026', to: '09.11.2026' },
  });
  expect(whyNotWorking(officeWith({ expiredCategory: 'block' }), until, PERIOD)?.facts).toEqual({ on: '31.10.2026' });
  expect(whyNotWorking(officeState(), until, PERIOD)).toBeNull();
  expect(categoryWarning(until, PERIOD)?.code).toBe('assignment.categoryExpired');
  expect(categoryWarning(anExpert({ categoryUntil: day('2026-11-01') }), PERIOD)).toBeNull();
  expect([categoryWarning(anExpert(), PERIOD), categoryWarning(until, '')]).toEqual([null, null]);
});

test('what has changed in absences or rules is asked anew; without a period nothing forbids', () => {
  const office = officeState();
  const expert = anExpert();
  expect(whyNotWorking(office, expert, PERIOD)).toBeNull();
  const absence = { id: 'x', expertId: 'e1', from: day('2026-11-05'), to: day('2026-11-09'), reason: '' };
  office.apply([{ table: 'absences', id: 'x', before: null, after: absence }]);
  expect(whyNotWorking(office, expert, PERIOD)?.code).toBe('assignment.absent');
  expect(whyNotWorking(office, expert, '2027-03')).toBeNull();
  expect(whyNotWorking(office, expert, '')).toBeNull();
  const profile = {
    ...regionProfile('tomsk'),
    assignment: { ...usualAssignmentRules, absence: 'wholePeriod' } as const,
  };
  office.apply([{ table: 'officeProfiles', id: 'profile', before: null, after: { id: 'profile', profile } }]);
  expect(whyNotWorking(office, expert, PERIOD)).toBeNull();
});

test('reasons of a pair name the subject, the municipality and the colleague', () => {
  const application = anApplication({ subject: 'физика' });
  const far = anExpert({ municipalityId: 'asino' });
  const own = officeWith({ expertsFrom: 'own' });
  expect(pairRules.field(own, application, far)?.facts).toEqual({ field: 'физика' });
  expect(pairRules.municipality(own, application, far)).toEqual({
    code: 'assignment.otherMunicipality',
    facts: { municipality: 'г. Томск' },
  });
  expect(pairRules.municipality(own, anApplication({ municipalityId: 'gone' }), far)?.facts).toEqual({
    municipality: '',
  });
  const others = officeWith({ expertsFrom: 'other' });
  expect(pairRules.municipality(others, application, anExpert())?.code).toBe('assignment.ownMunicipality');
  expect(pairRules.municipality(others, application, far)).toBeNull();
  const related = { of: 'expert', otherExpertId: 'e2' } as const;
  const office = officeState({
    expertRelations: [{ id: 'r', expertId: 'e1', kind: 'NEVER_TOGETHER', related, note: '' }],
  });
  const colleague = anExpert({ id: 'e2', lastName: 'Антонова', organisationId: 's2' });
  const refusal = whyNotBeside(office, anExpert(), [colleague]);
  expect(refusal && explain(refusal)).toContain('Антонова');
});

test('only who has declined this application himself is not asked again by a plan', () => {
  const invitation = (expertId: string, state: Invitation['state']): Invitation => ({
    id: `a1:${expertId}:1`,
    applicationId: 'a1',
    expertId,
    state,
    isExtra: false,
    invitedOn: day('2026-11-10'),
    confirmBy: null,
    answeredAt: null,
    comment: '',
    lastActiveOn: day('2026-11-10'),
  });
  const declined = (...invitations: readonly Invitation[]) =>
    pairRules.declined(officeState({ invitations }), anApplication(), anExpert()) !== null;
  expect(declined(invitation('e1', 'DECLINED'))).toBe(true);
  expect([declined(invitation('e1', 'EXPIRED')), declined(invitation('e2', 'DECLINED')), declined()]).toEqual([
    false,
    false,
    false,
  ]);
});
