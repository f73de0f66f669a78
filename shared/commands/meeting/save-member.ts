import type { z } from 'zod';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { commissionMemberSchema } from '#shared/records/commission-member.ts';
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
    const refusal = this.permit(view, context.actor, null);
    if (refusal) return err(refusal);
    const isSame = equalJson(view.get('members', args.id), args);
    return isSame ? err(refuse('application.nothingChanged', {})) : ok({ changes: [put(view, 'members', args)] });
  },
};
