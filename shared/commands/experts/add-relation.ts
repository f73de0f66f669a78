import { z } from 'zod';
import { nameKey } from '#shared/domain/applications/person-key.ts';
import { relationsOf } from '#shared/domain/experts/relations.ts';
import { refuseExpert } from '#shared/domain/refusals/expert-refusals.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Expert } from '#shared/records/expert.ts';
import { type ExpertRelation, expertRelationSchema, type Related } from '#shared/records/expert-relation.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { foundExpert, whyNotManageable } from './found-expert.ts';

const argsSchema = expertRelationSchema.extend({
  // A name that is not whole is refused with a sentence, so it must come as far as the rule.
  related: z.discriminatedUnion('of', [
    z.object({
      of: z.literal('person'),
      personName: z.object({
        lastName: z.string().max(100),
        firstName: z.string().max(100),
        patronymic: z.string().max(100),
      }),
    }),
    z.object({ of: z.literal('applicant'), applicationId: z.string().max(80) }),
    z.object({ of: z.literal('expert'), otherExpertId: z.string().max(80) }),
    z.object({ of: z.literal('organisation'), organisationId: z.string().max(80) }),
  ]),
});

/** Writes down kinship, a former workplace or «никогда вместе»: the expert is not appointed where it would meet (R17). */
export const addRelation: Command<z.infer<typeof argsSchema>, Expert> = {
  name: 'expert.addRelation',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: whyNotManageable,
  decide(view, args, context) {
    const found = foundExpert(view, args.expertId, (expert) => this.permit(view, context.actor, expert));
    if (!found.ok) return found;
    if (view.get('expertRelations', args.id)) return err(refuseExpert('expert.writtenAlready', {}));
    const relation = { ...args, related: tidied(args.related), note: args.note.trim() };
    const refusal = whyNotRelation(view, found.value, relation);
    return refusal ? err(refusal) : ok({ changes: [put(view, 'expertRelations', relation)] });
  },
};

/** Null when the relation can be written down for the expert. */
export function whyNotRelation(view: View, expert: Expert, relation: ExpertRelation): Refusal | null {
  const { kind, related, note } = relation;
  const isPlace = related.of === 'organisation';
  if (kind === 'FORMER_WORKPLACE' && !isPlace) return refuseExpert('relation.needsOrganisation', {});
  if ((kind === 'KINSHIP' || kind === 'NEVER_TOGETHER') && isPlace) return refuseExpert('relation.needsPerson', {});
  const refusal = whyNotRelated(view, expert, related);
  if (refusal) return refusal;
  if (kind === 'OTHER' && note === '') return refuseExpert('relation.noteMissing', {});
  const isSame = (one: ExpertRelation) =>
    one.id !== relation.id && one.kind === kind && equalJson(one.related, related);
  return relationsOf(view, expert.id).some(isSame) ? refuseExpert('relation.same', {}) : null;
}

function whyNotRelated(view: View, expert: Expert, related: Related): Refusal | null {
  switch (related.of) {
    case 'person':
      if (related.personName.lastName === '' || related.personName.firstName === '') {
        return refuseExpert('relation.nameMissing', {});
      }
      return nameKey(related.personName) === nameKey(expert) ? refuseExpert('relation.self', {}) : null;
    case 'expert':
      if (related.otherExpertId === expert.id) return refuseExpert('relation.self', {});
      return view.get('experts', related.otherExpertId) ? null : refuseExpert('relation.otherGone', {});
    case 'applicant':
      return view.get('applications', related.applicationId) ? null : refuseExpert('relation.otherGone', {});
    case 'organisation':
      return view.get('organisations', related.organisationId) ? null : refuseExpert('relation.otherGone', {});
  }
}

function tidied(related: Related): Related {
  if (related.of !== 'person') return related;
  const { lastName, firstName, patronymic } = related.personName;
  return {
    of: 'person',
    personName: { lastName: tidy(lastName), firstName: tidy(firstName), patronymic: tidy(patronymic) },
  };
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
