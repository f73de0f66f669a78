import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { Related } from '#shared/records/expert-relation.ts';
import type { AssignmentRules } from '#shared/records/region-profile.ts';
import { anApplication, anExpert, officeState, type Rows } from '#tests/support/office-state.ts';
import { regionProfile } from '../profile/region-profile.ts';
import { usualAssignmentRules } from './assignment-rules.ts';
import { whyNotAssignable, whyNotBeside } from './eligibility.ts';
import { categoryWarning, whyNotWorking } from './expert-rules.ts';
import { whyOtherField, whyPlanForbids } from './pair-rules.ts';

const PERIOD = '2026-11';
const applied = anApplication({ status: 'ACCEPTED', period: PERIOD });

function withRules(rules: Partial<AssignmentRules>): Rows {
  const assignment = { ...usualAssignmentRules, ...rules };
  return { officeProfiles: [{ id: 'profile', profile: { ...regionProfile('tomsk'), assignment } }] };
}

type Case = { readonly expert?: Partial<Expert>; readonly application?: Partial<Application>; readonly rows?: Rows };

function codes({ expert, application, rows }: Case): readonly (string | null)[] {
  const who = anExpert(expert);
  const what = { ...applied, ...application };
  const view = officeState({ experts: [who], applications: [what], ...rows });
  const byHand = whyNotAssignable(view, what, who, PERIOD);
  const byPlan = whyOtherField(view, what, who) ?? whyPlanForbids(view, what, who) ?? byHand;
  return [byHand?.code ?? null, byPlan?.code ?? null];
}

const both = (code: string | null) => [code, code];
const day = (text: string) => text as LocalDate;
const absent = (from: string, to: string): Rows => ({
  absences: [{ id: 'x', expertId: 'e1', from: day(from), to: day(to), reason: 'отпуск' }],
});
const related = (to: Related): Rows => ({
  expertRelations: [{ id: 'r', expertId: 'e1', kind: 'KINSHIP', related: to, note: '' }],
});
const declined: Rows = {
  invitations: [
    {
      id: 'a1:e1:1',
      applicationId: 'a1',
      expertId: 'e1',
      state: 'DECLINED',
      isExtra: false,
      invitedOn: day('2026-11-01'),
      confirmBy: null,
      answeredAt: null,
      comment: 'В отпуске',
      lastActiveOn: day('2026-11-01'),
    },
  ],
};

test('an expert of the subject from another school may be appointed by hand and by a plan', () => {
  expect(codes({})).toEqual(both(null));
});

test('another subject is for a person to decide, a plan never takes it', () => {
  expect(codes({ expert: { subject: 'физика' } })).toEqual([null, 'assignment.otherSubject']);
  const rows = withRules({ otherSubjectByHand: false });
  expect(codes({ expert: { subject: 'физика' }, rows })).toEqual(both('assignment.otherSubject'));
});

test('a further subject of the expert counts, one of several in a cell too, ё as е', () => {
  expect(codes({ expert: { subject: 'физика', otherPosts: [{ post: 'учитель', subject: 'химия' }] } })).toEqual(
    both(null),
  );
  expect(codes({ expert: { subject: 'биология, Химия' } })).toEqual(both(null));
});

test('where nothing is taught the post decides', () => {
  const application = { subject: '', post: 'Воспитатель' };
  expect(codes({ application, expert: { subject: '', post: 'воспитатель' } })).toEqual(both(null));
  expect(codes({ application, expert: { subject: '', post: 'логопед' } })[1]).toBe('assignment.otherSubject');
});

test('nobody judges himself or a colleague', () => {
  expect(codes({ expert: { organisationId: 'school-1' } })).toEqual(both('assignment.ownOrganisation'));
  const { lastName, firstName, patronymic } = applied;
  expect(codes({ expert: { organisationId: 'school-1', lastName, firstName, patronymic } })).toEqual(
    both('assignment.ownApplication'),
  );
});

test.each([
  ['own', 'tomsk', null],
  ['own', 'asino', 'assignment.otherMunicipality'],
  ['other', 'tomsk', 'assignment.ownMunicipality'],
  ['other', 'asino', null],
  ['any', 'asino', null],
] as const)('with experts from «%s», one of %s: %s', (expertsFrom, municipalityId, code) => {
  expect(codes({ expert: { municipalityId }, rows: withRules({ expertsFrom }) })).toEqual(both(code));
});

test('who declined the application is not asked by a plan again, and may be by a person', () => {
  expect(codes({ rows: declined })).toEqual([null, 'assignment.declined']);
});

test.each([
  ['the person himself', { of: 'person', personName: applied }],
  ['another application of his', { of: 'applicant', applicationId: 'a1' }],
  ['his organisation', { of: 'organisation', organisationId: 'school-1' }],
] satisfies readonly (readonly [string, Related])[])('a relation with %s keeps the expert away', (_who, to) => {
  expect(codes({ rows: related(to) })).toEqual(both('assignment.related'));
});

test('who may never be together does not sit on one panel, whichever of the two it was written down for', () => {
  const [one, other] = [anExpert(), anExpert({ id: 'e2', organisationId: 'school-3' })];
  const view = officeState({ experts: [one, other], ...related({ of: 'expert', otherExpertId: 'e2' }) });
  expect(whyNotBeside(view, one, [other])?.code).toBe('assignment.neverTogether');
  expect(whyNotBeside(view, other, [one])?.code).toBe('assignment.neverTogether');
  expect(whyNotBeside(view, one, [one])).toBeNull();
});

test.each([
  ['before the period', '2026-10-01', '2026-10-31', null],
  ['its first day', '2026-10-20', '2026-11-01', 'assignment.absent'],
  ['its last day', '2026-12-31', '2027-01-10', 'assignment.absent'],
  ['after it', '2027-01-01', '2027-01-10', null],
])('an absence that takes %s', (_what, from, to, code) => {
  expect(codes({ rows: absent(from, to) })).toEqual(both(code));
});

test('where only a whole absence counts, two weeks do not', () => {
  const rows = withRules({ absence: 'wholePeriod' });
  expect(codes({ rows: { ...rows, ...absent('2026-11-05', '2026-11-19') } })).toEqual(both(null));
  expect(codes({ rows: { ...rows, ...absent('2026-11-01', '2026-12-31') } })).toEqual(both('assignment.absent'));
});

test('who is no expert any more before the period is over is not appointed', () => {
  const closed = (on: string) => ({ expert: { closed: { on: day(on), reason: '' } } });
  expect(codes(closed('2026-12-31'))).toEqual(both('assignment.closed'));
  expect(codes(closed('2027-01-01'))).toEqual(both(null));
});

test('a category that ended before the period warns, or blocks where the region says so', () => {
  const expert = { categoryUntil: day('2026-10-31') };
  expect(codes({ expert })).toEqual(both(null));
  expect(codes({ expert, rows: withRules({ expiredCategory: 'block' }) })).toEqual(both('assignment.categoryExpired'));
  expect(categoryWarning(anExpert(expert), PERIOD)?.facts).toEqual({ on: '31.10.2026' });
  expect(categoryWarning(anExpert({ categoryUntil: day('2026-11-01') }), PERIOD)).toBeNull();
  expect(categoryWarning(anExpert(expert), '')).toBeNull();
});

test('the limit of the very period comes before the usual one', () => {
  const full = { loadLimit: 10, periodLimits: [{ period: PERIOD, limit: 0 }] };
  expect(codes({ expert: full })).toEqual(both('assignment.loadFull'));
  expect(codes({ expert: { loadLimit: 0, periodLimits: [{ period: PERIOD, limit: 1 }] } })).toEqual(both(null));
});

test('without a period nothing of it is asked', () => {
  const away = anExpert({ closed: { on: day('2020-01-01'), reason: '' } });
  expect(whyNotAssignable(officeState({ experts: [away] }), { ...applied, period: null }, away, '')).toBeNull();
});

test('what keeps an expert away is asked anew when his absences, the rules of the region or he himself change', () => {
  const office = officeState({ experts: [anExpert()] });
  const why = () => whyNotWorking(office, office.get('experts', 'e1') ?? anExpert(), '2026-11')?.code ?? null;
  expect([why(), why()]).toEqual([null, null]);
  const from = '2026-11-10' as LocalDate;
  const absence = { id: 'x', expertId: 'e1', from, to: from, reason: '' };
  office.apply([{ table: 'absences', id: 'x', before: null, after: absence }]);
  expect([why(), why()]).toEqual(['assignment.absent', 'assignment.absent']);
  expect(whyNotWorking(office, anExpert(), '2027-03')).toBeNull();
  const lenient = withRules({ absence: 'wholePeriod' }).officeProfiles?.[0] ?? null;
  office.apply([{ table: 'officeProfiles', id: 'profile', before: null, after: lenient }]);
  expect(why()).toBeNull();
  const closed = { ...anExpert(), closed: { on: '2026-10-01' as LocalDate, reason: '' } };
  office.apply([{ table: 'experts', id: 'e1', before: anExpert(), after: closed }]);
  expect(why()).toBe('assignment.closed');
});
