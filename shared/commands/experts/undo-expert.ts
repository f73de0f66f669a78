import { z } from 'zod';
import { refuseExpert } from '#shared/domain/refusals/expert-refusals.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { absenceSchema } from '#shared/records/absence.ts';
import { expertSchema } from '#shared/records/expert.ts';
import { expertRelationSchema } from '#shared/records/expert-relation.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { whyNotAbsence } from './add-absence.ts';
import { whyNotRelation } from './add-relation.ts';
import { whyNotManageable } from './found-expert.ts';
import { whyNotPlaced } from './save-expert.ts';

const changeSchema = z.discriminatedUnion('table', [
  z.object({ table: z.literal('experts'), id: z.string(), before: expertSchema, after: expertSchema }),
  z.object({
    table: z.literal('absences'),
    id: z.string(),
    before: absenceSchema.nullable(),
    after: absenceSchema.nullable(),
  }),
  z.object({
    table: z.literal('expertRelations'),
    id: z.string(),
    before: expertRelationSchema.nullable(),
    after: expertRelationSchema.nullable(),
  }),
]);
type Change = z.infer<typeof changeSchema>;
const argsSchema = z.object({
  /** The row change of the act that is taken back, as its verdict kept it. */
  change: changeSchema,
});

/**
 * Takes back the last change of an expert's card, an absence or a relation: the row returns to what it was, provided nobody has
 * changed it since and it would be allowed now. A new expert and a merge are not taken back here.
 */
export const undoExpert: Command<z.infer<typeof argsSchema>, Change> = {
  name: 'expert.undo',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit(view, actor, change) {
    if (!equalJson(view.get(change.table, change.id) ?? null, change.after)) {
      return refuseExpert('expert.undoChanged', {});
    }
    return change.table === 'experts' ? whyNotBack(view, actor, change) : whyNotPutBack(view, actor, change);
  },
  decide(view, { change }, context) {
    const refusal = this.permit(view, context.actor, change);
    return refusal ? err(refusal) : ok({ changes: [reversed(change)] });
  },
};

function whyNotBack(view: View, actor: Actor, { id, before, after }: Extract<Change, { table: 'experts' }>) {
  if (before.id !== id || !equalJson(before.merged, after.merged)) return refuseExpert('expert.notUndoable', {});
  const refusal = whyNotManageable(view, actor, after) ?? whyNotManageable(view, actor, before);
  if (refusal) return refusal;
  const place = view.get('organisations', before.organisationId);
  if (place?.municipalityId !== before.municipalityId) return refuseExpert('expert.noOrganisation', {});
  return whyNotPlaced(view, after, before);
}

function whyNotPutBack(view: View, actor: Actor, change: Exclude<Change, { table: 'experts' }>): Refusal | null {
  const row = change.after ?? change.before;
  // Whose row it is does not change: the right is asked of the row that stands, and of the one that would.
  if (change.before && change.after && change.before.expertId !== change.after.expertId) {
    return refuseExpert('expert.notUndoable', {});
  }
  const expert = view.get('experts', row?.expertId ?? '');
  if (!row || !expert) return refuseExpert('expert.gone', {});
  const refusal = whyNotManageable(view, actor, expert);
  if (refusal || change.before === null) return refusal;
  if (change.before.id !== change.id) return refuseExpert('expert.notUndoable', {});
  return change.table === 'absences' ? whyNotAbsence(view, change.before) : whyNotRelation(view, expert, change.before);
}

function reversed({ table, id, before, after }: Change): RowChange {
  // Table and rows agree by the schema; the union cannot say so once it is taken apart.
  return { table, id, before: after, after: before } as RowChange;
}
