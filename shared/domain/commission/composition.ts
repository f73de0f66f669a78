import type { Refusal } from '#shared/kernel/refusal.ts';
import type { CommissionMember } from '#shared/records/commission-member.ts';
import { refuseCommission } from '../refusals/commission-refusals.ts';

/** The least number of members of a regional commission (R14, W3); five is for a school's own. */
export const leastMembers = 7;

/** What is wrong with a composition, and what is only to be looked at. */
export type CompositionFindings = { readonly faults: readonly Refusal[]; readonly warnings: readonly Refusal[] };

type Seat = Pick<CommissionMember, 'office' | 'isUnion' | 'isActive'>;

const offices = [
  ['CHAIR', 'председатель'],
  ['DEPUTY', 'заместитель председателя'],
  ['SECRETARY', 'секретарь'],
] as const;

/**
 * Examines those who sit: at least seven (R14), and one chair, deputy, secretary and somebody of the trade union. The
 * list of offices is unconfirmed, so a gap in it is a warning.
 */
export function examineComposition(members: readonly Seat[]): CompositionFindings {
  const sitting = members.filter(({ isActive }) => isActive);
  const facts = { count: sitting.length, needed: leastMembers };
  const faults = sitting.length < leastMembers ? [refuseCommission('commission.tooFew', facts)] : [];
  const warnings = offices.flatMap(([code, office]) => {
    const holders = sitting.filter((member) => member.office === code).length;
    if (holders === 1) return [];
    return [refuseCommission(holders === 0 ? 'commission.noOffice' : 'commission.severalOffices', { office })];
  });
  if (!sitting.some(({ isUnion }) => isUnion)) warnings.push(refuseCommission('commission.noUnion', {}));
  return { faults, warnings };
}
