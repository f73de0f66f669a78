import { z } from 'zod';
import { placeUses } from '#shared/domain/directories/place-uses.ts';
import { refuseDirectory } from '#shared/domain/refusals/directory-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Municipality, Organisation } from '#shared/records/place.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { dropAll } from '../rows.ts';

const argsSchema = z.object({ table: z.literal(['municipalities', 'organisations']), id: idSchema });

/** A place to be removed: the button asks with it why it cannot be. */
export type RemovablePlace = {
  readonly table: 'municipalities' | 'organisations';
  readonly place: Municipality | Organisation;
};

/** Removes a place that nothing has ever pointed to. What is used cannot vanish: it can only be closed. */
export const removePlace: Command<z.infer<typeof argsSchema>, RemovablePlace | null> = {
  name: 'directory.removePlace',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, subject) =>
    mayAct(view, actor, 'manageDirectories', null) ?? (subject && whyUsed(view, subject)),
  decide(view, { table, id }, context) {
    const place = view.get(table, id);
    if (!place) return err(refuseDirectory('directory.gone', {}));
    const refusal = this.permit(view, context.actor, { table, place });
    return refusal ? err(refusal) : ok({ changes: dropAll(view, [table], id) });
  },
};

function whyUsed(view: View, { table, place }: RemovablePlace): Refusal | null {
  const uses = placeUses(view, table).get(place.id)?.all ?? 0;
  return uses === 0 ? null : refuseDirectory('directory.inUse', { name: place.name, uses });
}
