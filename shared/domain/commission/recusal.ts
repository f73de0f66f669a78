import type { Refusal } from '#shared/kernel/refusal.ts';
import type { CommissionMember } from '#shared/records/commission-member.ts';
import type { PersonName } from '#shared/records/common.ts';
import { nameKey } from '../applications/person-key.ts';
import { refuseCommission } from '../refusals/commission-refusals.ts';

/** Whose case is voted on. */
export type Candidate = PersonName & { readonly organisationId: string };

/** What a member has declared about the candidate. */
export type Ties = { readonly isKin: boolean; readonly isSuperior: boolean };

/**
 * Why a member does not vote on this case, or null. One who is attested himself never does (R16, unconfirmed number).
 * The same organisation, kinship and superiority (R17, a proposal of the design) count where the region says so.
 */
export function whyRecused(
  member: PersonName & Pick<CommissionMember, 'organisationId'>,
  candidate: Candidate,
  ties: Ties,
  settings: { readonly conflictsExcludeFromVote: boolean },
): Refusal | null {
  const isColleague = member.organisationId === candidate.organisationId;
  if (nameKey(member) === nameKey(candidate) && (isColleague || member.organisationId === null)) {
    return refuseCommission('recusal.self', {});
  }
  if (!settings.conflictsExcludeFromVote) return null;
  if (isColleague) return refuseCommission('recusal.ownOrganisation', {});
  if (ties.isKin) return refuseCommission('recusal.kin', {});
  return ties.isSuperior ? refuseCommission('recusal.superior', {}) : null;
}
