import { expect, test } from 'vitest';
import { must } from '#shared/kernel/assert.ts';
import { type LocalDate, parseLocalDate } from '#shared/kernel/local-date.ts';
import { hasError } from '../checks/finding.ts';
import { regionProfile } from '../profile/region-profile.ts';
import { type Claim, checkEligibility, type EligibilitySettings } from './check-eligibility.ts';
import { checkProcedure, checkStatement } from './check-statement.ts';

const date = (text: string): LocalDate => must(parseLocalDate(text), text);
const tomsk = regionProfile('tomsk');

const claim: Claim = {
  claimedCategory: 'HIGHEST',
  heldCategory: 'FIRST',
  heldUntil: null,
  heldSince: null,
  post: 'учитель',
  form: 'IN_PERSON',
  receivedAt: date('2026-09-01'),
  refusals: [],
  simplifiedGround: '',
};

function seen(fields: Partial<Claim>, settings: Partial<EligibilitySettings> = {}) {
  return checkEligibility({ ...claim, ...fields }, { ...tomsk, ...settings }).map(
    ({ level, code }) => `${level} ${code}`,
  );
}

test('the highest needs a first or a highest, whenever and in whatever post it was held', () => {
  expect(seen({ heldCategory: 'NONE' })).toEqual(['error eligibility.highestNeedsCategory']);
  expect(seen({ heldCategory: 'HIGHEST' })).toEqual([]);
  expect(seen({ heldCategory: 'METHODIST' })).toEqual([]);
  expect(seen({ heldCategory: 'NONE', claimedCategory: 'FIRST' })).toEqual([]);
});

test('the highest may be asked for the day after the first: the wait of two years is gone', () => {
  expect(seen({ heldSince: date('2026-08-31') })).toEqual([]);
});

test('under the old order the wait of two years is told of, and still blocks nothing', () => {
  const old = { ruleset: '276-2014' } as const;
  expect(seen({ heldSince: date('2025-01-01') }, old)).toEqual(['warning eligibility.oldTwoYears']);
  expect(seen({ heldSince: date('2024-09-01') }, old)).toEqual([]);
  expect(seen({ heldSince: null }, old)).toEqual([]);
});

test('an expired category is no obstacle', () => {
  const findings = checkEligibility({ ...claim, heldUntil: date('2020-01-01') }, tomsk);
  expect(hasError(findings)).toBe(false);
  expect(findings.map(({ code }) => code)).toEqual(['eligibility.categoryExpired']);
  expect(seen({ heldUntil: date('2026-09-01') })).toEqual([]);
});

test('педагог-методист and педагог-наставник need the highest', () => {
  for (const claimedCategory of ['METHODIST', 'MENTOR'] as const) {
    expect(seen({ claimedCategory, heldCategory: 'FIRST' })).toEqual(['error eligibility.titleNeedsHighest']);
    expect(seen({ claimedCategory, heldCategory: 'NONE' })).toEqual(['error eligibility.titleNeedsHighest']);
    expect(seen({ claimedCategory, heldCategory: 'HIGHEST' })).toEqual([]);
    expect(seen({ claimedCategory, heldCategory: 'HIGHEST', heldUntil: date('2026-08-31') })).toEqual([
      'warning eligibility.titleHighestExpired',
    ]);
  }
});

test.each([
  ['методист', true],
  ['Старший методист', true],
  ['методист (начальные классы)', true],
  ['инструктор-методист', false],
  ['учитель', false],
])('the post «%s» and педагог-методист', (post, isBlocked) => {
  const found = seen({ claimedCategory: 'METHODIST', heldCategory: 'HIGHEST', post });
  expect(found).toEqual(isBlocked ? ['error eligibility.methodistPost'] : []);
  expect(seen({ claimedCategory: 'MENTOR', heldCategory: 'HIGHEST', post })).toEqual([]);
});

test('within a year after a refusal of the same category there is a warning, on the anniversary none', () => {
  const refusals = [{ category: 'HIGHEST', decidedOn: date('2025-09-02') }] as const;
  expect(seen({ refusals })).toEqual(['warning eligibility.tooEarlyAfterRefusal']);
  expect(seen({ refusals, receivedAt: date('2026-09-02') })).toEqual([]);
  expect(seen({ refusals, claimedCategory: 'FIRST' })).toEqual([]);
  expect(seen({ refusals }, { reapplicationYears: null })).toEqual([]);
});

test('of several refusals the last one counts', () => {
  const refusals = (['2025-12-01', '2026-01-15', '2025-10-01'] as const).map((day) => ({
    category: 'HIGHEST' as const,
    decidedOn: date(day),
  }));
  expect(checkEligibility({ ...claim, refusals }, tomsk)[0]?.facts).toEqual({ from: '15.01.2027' });
});

test('days of filing of a region never keep an application out', () => {
  const filingWindow = { fromDay: 1, toDay: 10, openMonths: [5, 6, 7] };
  expect(seen({ receivedAt: date('2026-09-11') }, { filingWindow })).toEqual(['warning eligibility.outsideFilingDays']);
  expect(seen({ receivedAt: date('2026-09-10') }, { filingWindow })).toEqual([]);
  expect(seen({ receivedAt: date('2026-06-30') }, { filingWindow })).toEqual([]);
});

test('the simplified form without a ground is warned of', () => {
  expect(seen({ form: 'SIMPLIFIED' })).toEqual(['warning eligibility.noGround']);
  expect(seen({ form: 'SIMPLIFIED', simplifiedGround: 'Почётный работник' })).toEqual([]);
});

test('what an application does not state is named in one sentence', () => {
  const statement = {
    education: 'высшее',
    results: '',
    heldCategory: 'не имею',
    post: 'учитель',
    claimedCategory: ' ',
  };
  expect(checkStatement(statement)).toEqual([
    {
      level: 'warning',
      code: 'eligibility.incomplete',
      facts: { what: 'результаты профессиональной деятельности, заявленная категория' },
    },
  ]);
  expect(checkStatement({ ...statement, results: 'есть', claimedCategory: 'первая' })).toEqual([]);
});

test('соответствие занимаемой должности is another procedure', () => {
  expect(checkProcedure('на соответствие занимаемой должности').map(({ code }) => code)).toEqual([
    'eligibility.otherProcedure',
  ]);
  expect(checkProcedure('в целях установления первой категории')).toEqual([]);
});
