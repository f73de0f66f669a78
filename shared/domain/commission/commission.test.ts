import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '#shared/kernel/assert.ts';
import { type LocalDate, parseLocalDate } from '#shared/kernel/local-date.ts';
import type { CommissionMember } from '#shared/records/commission-member.ts';
import { categoryValidUntil, isCategoryInForce, reapplicationDate } from './category-term.ts';
import { examineComposition } from './composition.ts';
import { countVotes, quorumOf, type VoteCount } from './count-votes.ts';
import { decisionEffect, decisionWords, ofCategory } from './decision.ts';
import { whyRecused } from './recusal.ts';

const date = (text: string): LocalDate => must(parseLocalDate(text), text);
const usual = { abstentionsCountAgainst: false };
const strict = { abstentionsCountAgainst: true };

function voted(count: Partial<VoteCount>, settings = usual) {
  const whole = { members: 9, present: 6, recused: 0, for: 0, against: 0, abstained: 0, ...count };
  const result = countVotes(whole, settings);
  if (!result.ok) return result.error.code;
  const { outcome, isTie, hasQuorum, needed } = result.value;
  return { outcome, isTie, hasQuorum, needed };
}

test.each([
  [7, 5],
  [8, 6],
  [9, 6],
  [10, 7],
  [11, 8],
  [12, 8],
  [15, 10],
  [1, 1],
])('of %i members %i make a quorum', (members, needed) => {
  expect(quorumOf(members)).toBe(needed);
});

test('a quorum is two thirds: three times the present is twice the members or more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }), (members, present) => {
      expect(present >= quorumOf(members)).toBe(present * 3 >= members * 2);
    }),
  );
});

test('a tie is decided for the teacher', () => {
  expect(voted({ for: 3, against: 3 })).toEqual({ outcome: 'GRANTED', isTie: true, hasQuorum: true, needed: 6 });
});

test('the majority of those who vote decides', () => {
  expect(voted({ for: 4, against: 2 })).toMatchObject({ outcome: 'GRANTED', isTie: false });
  expect(voted({ for: 2, against: 4 })).toMatchObject({ outcome: 'REFUSED', isTie: false });
  expect(voted({ for: 2, against: 1, abstained: 3 })).toMatchObject({ outcome: 'GRANTED' });
});

test('without a quorum there is no decision', () => {
  expect(voted({ present: 5, for: 5 })).toEqual({ outcome: null, isTie: false, hasQuorum: false, needed: 6 });
});

test('the recused do not vote and do not lower the quorum', () => {
  expect(voted({ present: 6, recused: 1, for: 3, against: 2 })).toMatchObject({ outcome: 'GRANTED', hasQuorum: true });
  expect(voted({ present: 6, recused: 1, for: 4, against: 2 })).toBe('vote.doesNotAddUp');
});

test('where everybody present is recused, nobody decides', () => {
  expect(voted({ present: 6, recused: 6 })).toEqual({ outcome: null, isTie: false, hasQuorum: true, needed: 6 });
});

test('a region may count those who abstain as against, and is warned that this is not confirmed', () => {
  expect(voted({ for: 2, against: 1, abstained: 3 }, strict)).toMatchObject({ outcome: 'REFUSED' });
  expect(voted({ for: 3, against: 1, abstained: 2 }, strict)).toMatchObject({ outcome: 'GRANTED', isTie: true });
  const count = { members: 9, present: 6, recused: 0, for: 5, against: 0, abstained: 1 };
  const counted = countVotes(count, strict);
  expect(counted.ok && counted.value.warnings.map(({ code }) => code)).toEqual(['vote.abstentionsAgainst']);
});

test.each([
  [{ for: 3, against: 2 }, 'vote.doesNotAddUp'],
  [{ for: 5, against: 2 }, 'vote.doesNotAddUp'],
  [{ present: 10, for: 10 }, 'vote.morePresent'],
  [{ present: 6, recused: 7, for: 0 }, 'vote.moreRecused'],
  [{ members: 0, present: 0 }, 'vote.noMembers'],
  [{ for: 7, against: -1 }, 'vote.notWhole'],
  [{ for: 2.5, against: 3.5 }, 'vote.notWhole'],
])('a count that cannot be is refused: %j', (count, code) => {
  expect(voted(count)).toBe(code);
});

test('every possible count is decided as the order says', () => {
  const nat = fc.nat(12);
  fc.assert(
    fc.property(
      nat,
      nat,
      nat,
      nat,
      fc.nat(20),
      fc.boolean(),
      (votesFor, against, abstained, recused, absent, isStrict) => {
        const present = votesFor + against + abstained + recused;
        fc.pre(present + absent > 0 && present > recused);
        const settings = { abstentionsCountAgainst: isStrict };
        const result = voted(
          { members: present + absent, present, recused, for: votesFor, against, abstained },
          settings,
        );
        const opposed = isStrict ? against + abstained : against;
        const outcome = votesFor > opposed || votesFor === opposed ? 'GRANTED' : 'REFUSED';
        expect(result).toMatchObject({ outcome: present * 3 >= (present + absent) * 2 ? outcome : null });
      },
    ),
  );
});

function member(fields: Partial<CommissionMember> = {}): CommissionMember {
  return {
    id: 'm',
    lastName: 'Громова',
    firstName: 'Алла',
    patronymic: 'Юрьевна',
    office: 'MEMBER',
    post: 'директор',
    organisationId: 'school-9',
    isUnion: false,
    isActive: true,
    ...fields,
  };
}

const full = [
  member({ office: 'CHAIR' }),
  member({ office: 'DEPUTY' }),
  member({ office: 'SECRETARY' }),
  member({ isUnion: true }),
  member(),
  member(),
  member(),
];

test('seven members with chair, deputy, secretary and the trade union are a commission', () => {
  expect(examineComposition(full)).toEqual({ faults: [], warnings: [] });
});

test('six are too few, and those who left do not count', () => {
  const left = [...full.slice(0, 6), member({ isActive: false })];
  expect(examineComposition(left).faults).toEqual([{ code: 'commission.tooFew', facts: { count: 6, needed: 7 } }]);
});

test('a missing office or two chairs are warned of', () => {
  const seven = Array.from({ length: 7 }, () => member());
  const codes = (members: readonly CommissionMember[]) => examineComposition(members).warnings.map(({ code }) => code);
  expect(codes(seven)).toEqual([
    'commission.noOffice',
    'commission.noOffice',
    'commission.noOffice',
    'commission.noUnion',
  ]);
  expect(codes([...full, member({ office: 'CHAIR' })])).toEqual(['commission.severalOffices']);
});

const candidate = { lastName: 'Чёрных', firstName: 'Яна', patronymic: 'Глебовна', organisationId: 'school-1' };
const noTies = { isKin: false, isSuperior: false };
const lenient = { conflictsExcludeFromVote: false };
const careful = { conflictsExcludeFromVote: true };

test('a member who is attested does not vote on his own case, whatever the region says', () => {
  const self = member({ ...candidate, lastName: 'Черных' });
  expect(whyRecused(self, candidate, noTies, lenient)?.code).toBe('recusal.self');
});

test('a namesake from another organisation votes', () => {
  expect(whyRecused(member({ ...candidate, organisationId: 'school-9' }), candidate, noTies, careful)).toBeNull();
});

test('a colleague, a relative and a superior do not vote where the region says so', () => {
  const code = (fields: Partial<CommissionMember>, ties: object, settings = careful) =>
    whyRecused(member(fields), candidate, { ...noTies, ...ties }, settings)?.code;
  expect(code({ organisationId: 'school-1' }, {})).toBe('recusal.ownOrganisation');
  expect(code({}, { isKin: true })).toBe('recusal.kin');
  expect(code({ organisationId: null }, { isSuperior: true })).toBe('recusal.superior');
  expect(code({ organisationId: 'school-1' }, { isKin: true }, lenient)).toBeUndefined();
  expect(code({}, {})).toBeUndefined();
});

test.each([
  ['2020-12-23', '2025-12-22'],
  ['2019-03-01', '2024-02-29'],
  ['2020-02-29', '2025-02-27'],
  ['2023-08-31', '2028-08-30'],
  ['2023-09-01', null],
  ['2026-01-30', null],
])('a category set on %s holds until %s', (decidedOn, until) => {
  expect(categoryValidUntil(date(decidedOn))).toBe(until);
});

test('a category holds on its last day and not on the next; without term it always does', () => {
  expect(isCategoryInForce(date('2025-12-22'), date('2025-12-22'))).toBe(true);
  expect(isCategoryInForce(date('2025-12-22'), date('2025-12-23'))).toBe(false);
  expect(isCategoryInForce(null, date('2099-01-01'))).toBe(true);
});

test('a category begins on the day of the commission’s decision and has no term', () => {
  const decision = {
    category: 'HIGHEST',
    held: 'FIRST',
    decidedOn: date('2026-01-30'),
    reapplicationYears: 1,
  } as const;
  expect(decisionEffect({ ...decision, outcome: 'GRANTED' })).toEqual({
    outcome: 'GRANTED',
    category: 'HIGHEST',
    since: '2026-01-30',
    validUntil: null,
  });
});

test('a refusal of the highest leaves the first, and the same may be asked for a year later', () => {
  const decision = {
    category: 'HIGHEST',
    held: 'FIRST',
    decidedOn: date('2026-01-30'),
    reapplicationYears: 1,
  } as const;
  expect(decisionEffect({ ...decision, outcome: 'REFUSED' })).toEqual({
    outcome: 'REFUSED',
    category: 'HIGHEST',
    keeps: 'FIRST',
    reapplyNotBefore: '2027-01-30',
  });
  expect(reapplicationDate(date('2026-01-30'), null)).toBeNull();
});

test('decisions of all four categories read as the sources have them', () => {
  expect(
    (['FIRST', 'HIGHEST', 'METHODIST', 'MENTOR'] as const).map((category) => decisionWords('GRANTED', category)),
  ).toEqual([
    'установить первую квалификационную категорию',
    'установить высшую квалификационную категорию',
    'установить квалификационную категорию «педагог-методист»',
    'установить квалификационную категорию «педагог-наставник»',
  ]);
  expect(decisionWords('REFUSED', 'MENTOR')).toBe(
    'отказать в установлении квалификационной категории «педагог-наставник»',
  );
  expect(ofCategory('HIGHEST')).toBe('высшей квалификационной категории');
});
