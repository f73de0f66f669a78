import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { refuseCommission } from '../refusals/commission-refusals.ts';

/** A count of one question as the secretary enters it. `members` is the whole composition, `recused` are among the present. */
export type VoteCount = {
  readonly members: number;
  readonly present: number;
  readonly recused: number;
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
};

/** How the region counts those who abstain (unconfirmed: a setting of the profile). */
export type VoteSettings = { readonly abstentionsCountAgainst: boolean };

/** What a vote came to. `outcome` is null without a quorum, and where nobody was left to vote. */
export type VoteResult = {
  readonly hasQuorum: boolean;
  /** Members that a quorum needs. */
  readonly needed: number;
  readonly outcome: 'GRANTED' | 'REFUSED' | null;
  /** The votes are equal: decided for the teacher. */
  readonly isTie: boolean;
  readonly warnings: readonly Refusal[];
};

/** Members whose presence makes a quorum: two thirds of the composition, rounded up (R15). */
export function quorumOf(members: number): number {
  return Math.floor((2 * members + 2) / 3);
}

/**
 * Counts a vote (R15, R16; domain §10): at least two thirds present, the recused do not lower the quorum; for, against and
 * abstained must add up to the voters, or the count is refused. The majority decides, a tie is decided for the teacher.
 */
export function countVotes(count: VoteCount, settings: VoteSettings): Result<VoteResult, Refusal> {
  const refusal = whyImpossible(count);
  if (refusal) return err(refusal);
  const { present, for: votesFor } = count;
  const needed = quorumOf(count.members);
  const hasQuorum = present >= needed;
  const isEmpty = present === count.recused;
  const against = count.against + (settings.abstentionsCountAgainst ? count.abstained : 0);
  const isTie = votesFor === against && !isEmpty;
  const warnings: Refusal[] = [];
  if (!hasQuorum) warnings.push(refuseCommission('vote.noQuorum', { present, needed }));
  else if (isEmpty) warnings.push(refuseCommission('vote.nobodyVotes', {}));
  else if (isTie) warnings.push(refuseCommission('vote.tieForTeacher', { votes: votesFor }));
  if (settings.abstentionsCountAgainst && count.abstained > 0) {
    warnings.push(refuseCommission('vote.abstentionsAgainst', { abstained: count.abstained }));
  }
  const outcome = votesFor >= against ? 'GRANTED' : 'REFUSED';
  return ok({ hasQuorum, needed, outcome: hasQuorum && !isEmpty ? outcome : null, isTie, warnings });
}

function whyImpossible(count: VoteCount): Refusal | null {
  const { members, present, recused } = count;
  if (Object.values(count).some((one) => !Number.isInteger(one) || one < 0))
    return refuseCommission('vote.notWhole', {});
  if (members === 0) return refuseCommission('vote.noMembers', {});
  if (present > members) return refuseCommission('vote.morePresent', { present, members });
  if (recused > present) return refuseCommission('vote.moreRecused', { recused, present });
  const cast = count.for + count.against + count.abstained;
  const voters = present - recused;
  return cast === voters ? null : refuseCommission('vote.doesNotAddUp', { counted: cast, voters });
}
