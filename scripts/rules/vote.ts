import { countVotes } from '#shared/domain/commission/count-votes.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { countOption, profileOption, type RulesCall } from './call.ts';

const decisions = { GRANTED: 'granted', REFUSED: 'refused' } as const;

/** `vote --members 9 --present 6 --for 3 --against 3 --abstain 0`: quorum and decision. */
export const voteCall: RulesCall = {
  usage:
    'vote --members 9 --present 6 --for 3 --against 3 --abstain 0 [--recused 0] [--profile tomsk] [--abstentions-against]',
  options: ['members', 'present', 'for', 'against', 'abstain', 'recused', 'profile'],
  flags: ['abstentions-against'],
  run(input) {
    const profile = profileOption(input);
    if (!profile.ok) return profile;
    const members = countOption(input, 'members', null);
    const present = countOption(input, 'present', null);
    const votesFor = countOption(input, 'for', null);
    const against = countOption(input, 'against', null);
    const abstained = countOption(input, 'abstain', 0);
    const recused = countOption(input, 'recused', 0);
    if (!members.ok) return members;
    if (!present.ok) return present;
    if (!votesFor.ok) return votesFor;
    if (!against.ok) return against;
    if (!abstained.ok) return abstained;
    if (!recused.ok) return recused;
    const count = {
      members: members.value,
      present: present.value,
      for: votesFor.value,
      against: against.value,
      abstained: abstained.value,
      recused: recused.value,
    };
    const isStrict = profile.value.abstentionsCountAgainst || input.flags.has('abstentions-against');
    const result = countVotes(count, { abstentionsCountAgainst: isStrict });
    if (!result.ok) return err(explain(result.error));
    const { hasQuorum, needed, outcome, isTie, warnings } = result.value;
    const decision = outcome === null ? null : decisions[outcome];
    return ok({ quorum: hasQuorum, needed, decision, tie: isTie, warnings: warnings.map(explain) });
  },
};
