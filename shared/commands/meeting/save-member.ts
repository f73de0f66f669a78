import type { z } from 'zod';
import { nameKey } from '#shared/domain/applications/person-key.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseCommission } from '#shared/domain/refusals/commission-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { type CommissionMember, commissionMemberSchema } from '#shared/records/commission-member.ts';
import { fullName } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = commissionMemberSchema;

/** Writes a member of the commission into the directory, or changes one; who leaves is marked as not active (R14). */
export const saveMember: Command<z.infer<typeof argsSchema>, null> = {
  name: 'member.save',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'manageMembers', null),
  decide(view, args, context) {
    const refusal = this.permit(view, context.actor, null) ?? whyUnfit(view, args);
    if (refusal) return err(refusal);
    const isSame = equalJson(view.get('members', args.id), args);
    return isSame ? err(refuse('application.nothingChanged', {})) : ok({ changes: [put(view, 'members', args)] });
  },
};

function whyUnfit(view: View, member: CommissionMember): Refusal | null {
  if (member.lastName.trim() === '' || member.firstName.trim() === '') return refuseCommission('member.noName', {});
  const { since, until, organisationId } = member;
  if (since && until && until < since) return refuseCommission('member.termTurned', {});
  if (organisationId !== null && !view.get('organisations', organisationId)) {
    return refuseCommission('member.noOrganisation', {});
  }
  const same = Array.from(view.all('members')).some(
    (one) => one.id !== member.id && one.isActive && nameKey(one) === nameKey(member),
  );
  return same && member.isActive ? refuseCommission('member.sameName', { name: fullName(member) }) : null;
}
