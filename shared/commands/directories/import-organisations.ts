import { z } from 'zod';
import { planOrganisations } from '#shared/domain/directories/organisations-import.ts';
import { refuseDirectory } from '#shared/domain/refusals/directory-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Command } from '../command.ts';

const rowSchema = z.object({
  newId: idSchema,
  name: z.string().min(1).max(400),
  fullName: z.string().max(1000),
  municipality: z.string().min(1).max(200),
  newMunicipalityId: idSchema,
  address: z.string().max(500),
  phone: z.string().max(100),
  email: z.string().max(200),
});
const argsSchema = z.object({ organisations: z.array(rowSchema).min(1).max(50_000) });

/**
 * Takes a list of organisations into the directory, all of it in one act: what is new is made, what is known is filled, what
 * the list does not name stays. The same list again changes nothing.
 */
export const importOrganisations: Command<z.infer<typeof argsSchema>, null> = {
  name: 'directory.importOrganisations',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'manageDirectories', null),
  decide(view, { organisations }, context) {
    const refusal = this.permit(view, context.actor, null);
    if (refusal) return err(refusal);
    const { changes } = planOrganisations(view, organisations);
    return changes.length === 0 ? err(refuseDirectory('directory.nothingNew', {})) : ok({ changes });
  },
};
