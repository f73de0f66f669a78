import { fold } from '#shared/domain/search/fold.ts';
import type { CommissionMember } from '#shared/records/commission-member.ts';
import { fullName } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';

/** A member with what the list shows beside him. */
export type MemberRow = {
  readonly member: CommissionMember;
  readonly name: string;
  readonly organisation: string;
  readonly haystack: string;
};

const offices: readonly CommissionMember['office'][] = ['CHAIR', 'DEPUTY', 'SECRETARY', 'MEMBER'];

/** The commission as an order lists it: chair, deputy, secretary, the others by name. */
export function memberRows(view: View): readonly MemberRow[] {
  const rows = Array.from(view.all('members'), (member): MemberRow => {
    const organisation =
      member.organisationId === null ? '' : (view.get('organisations', member.organisationId)?.name ?? '');
    const name = fullName(member);
    return { member, name, organisation, haystack: fold(`${name} ${member.post} ${organisation}`) };
  });
  const placeOf = ({ member }: MemberRow) => offices.indexOf(member.office);
  return rows.sort((a, b) => placeOf(a) - placeOf(b) || a.name.localeCompare(b.name, 'ru'));
}

/** Members whose name, post or place of work holds what is typed; those who left only when asked for. */
export function matchingMembers(rows: readonly MemberRow[], typed: string, withLeft: boolean): readonly MemberRow[] {
  const sought = fold(typed);
  return rows.filter(({ member, haystack }) => (withLeft || member.isActive) && haystack.includes(sought));
}
