import { z } from 'zod';
import { municipalitiesByKey } from '#shared/domain/directories/find-places.ts';
import { placeKey } from '#shared/domain/intake/place-name.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseDirectory } from '#shared/domain/refusals/directory-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({ id: idSchema, name: z.string().max(200) });

/**
 * Writes a municipality into the directory, or calls it by another name. Coordinators keep their scope: their profile names
 * the municipality by its words (trap 12), so it changes with it; the old name still finds the row at an import.
 */
export const saveMunicipality: Command<z.infer<typeof argsSchema>, null> = {
  name: 'directory.saveMunicipality',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'manageDirectories', null),
  decide(view, args, context) {
    const refusal = this.permit(view, context.actor, null);
    if (refusal) return err(refusal);
    const name = args.name.trim().replace(/\s+/gu, ' ');
    if (name === '') return err(refuseDirectory('directory.noName', {}));
    const before = view.get('municipalities', args.id);
    if (before?.name === name) return err(refuse('application.nothingChanged', {}));
    const same = municipalitiesByKey(view.all('municipalities')).get(placeKey(name));
    if (same && same.id !== args.id) return err(refuseDirectory('directory.sameName', { name: same.name }));
    if (!before) return ok({ changes: [put(view, 'municipalities', { id: args.id, name })] });
    const otherNames = [...new Set([...(before.otherNames ?? []), before.name])].filter((one) => one !== name);
    const after = { ...before, name, otherNames };
    return ok({ changes: [put(view, 'municipalities', after), ...renamedUsers(view, before.name, name)] });
  },
};

/** Users of the municipality under its new name. */
export function renamedUsers(view: View, from: string, to: string): readonly RowChange[] {
  return rowsBy(view, 'users', 'municipality', from).map((user) => put(view, 'users', { ...user, municipality: to }));
}
