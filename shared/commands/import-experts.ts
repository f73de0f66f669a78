import { z } from 'zod';
import { nameKey } from '#shared/domain/applications/person-key.ts';
import type { ExpertsImport } from '#shared/domain/intake/import-plan.ts';
import { areAllNamed, resolvePlaces } from '#shared/domain/intake/resolve-places.ts';
import { refuseSheet } from '#shared/domain/refusals/sheet-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Expert, MergedExpert } from '#shared/records/expert.ts';
import { expertSchema } from '#shared/records/expert.ts';
import { municipalitySchema, organisationSchema } from '#shared/records/place.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from './command.ts';

const MAX_ROWS = 50_000;

const argsSchema = z.object({
  municipalities: z.array(municipalitySchema).max(MAX_ROWS),
  organisations: z.array(organisationSchema).max(MAX_ROWS),
  experts: z.array(expertSchema).min(1).max(MAX_ROWS),
}) satisfies z.ZodType<ExpertsImport>;

/**
 * Takes a list of experts. The same person at the same place of work is one expert: what the list tells anew is written
 * over, what it leaves blank stays. The same list again changes nothing.
 */
export const importExperts: Command<ExpertsImport, null> = {
  name: 'expert.import',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'manageExperts', null),
  decide(view, args, context) {
    const refusal = this.permit(view, context.actor, null);
    if (refusal) return err(refusal);
    if (!areAllNamed(args, args.experts)) return err(refuseSheet('import.nothingNew', {}));
    const places = resolvePlaces(view, args);
    const known = knownExperts(view);
    const changes = new Map<string, RowChange>();
    for (const imported of args.experts) {
      const expert = { ...imported, ...places.idsOf(imported) };
      const key = keyOf(expert);
      const before = known.get(key) ?? null;
      const after = before ? updated(before, expert, keyOf(before) === key) : expert;
      known.set(key, after);
      // Whatever else finds him finds him as he is now.
      for (const one of [after, ...(after.merged ?? [])]) {
        if (known.get(keyOf(one)) === before) known.set(keyOf(one), after);
      }
      const earlier = changes.get(after.id);
      const original = earlier?.table === 'experts' ? earlier.before : before;
      if (!equalJson(original, after))
        changes.set(after.id, { table: 'experts', id: after.id, before: original, after });
    }
    if (changes.size === 0) return err(refuseSheet('import.nothingNew', {}));
    return ok({ changes: [...places.made(), ...changes.values()] });
  },
};

function knownExperts(view: View): Map<string, Expert> {
  const known = new Map<string, Expert>();
  for (const expert of view.all('experts')) {
    // A double that was merged into him is found by its own name and place of work.
    for (const one of expert.merged ?? []) if (!known.has(keyOf(one))) known.set(keyOf(one), expert);
  }
  for (const expert of view.all('experts')) known.set(keyOf(expert), expert);
  return known;
}

function keyOf(expert: MergedExpert | Expert): string {
  return `${nameKey(expert)}|${expert.organisationId}`;
}

/**
 * The expert with what the list tells; its blanks tell nothing. A row of a merged double (`isOwn` false) only fills what he lacks:
 * it tells of his other work.
 */
function updated(before: Expert, imported: Expert, isOwn: boolean): Expert {
  const [first, second] = isOwn ? [imported, before] : [before, imported];
  const graded = first.category === 'NONE' ? second : first;
  const until = graded === first && first.categoryUntil === undefined ? sameTerm(first, second) : graded.categoryUntil;
  const otherPosts = first.otherPosts ?? second.otherPosts;
  const languages = first.languages ?? second.languages;
  const { categoryUntil: _, ...rest } = before;
  return {
    ...rest,
    post: first.post || second.post,
    subject: first.subject || second.subject,
    phone: first.phone || second.phone,
    email: first.email || second.email,
    category: graded.category,
    loadLimit: first.loadLimit ?? second.loadLimit,
    ...(until === undefined ? {} : { categoryUntil: until }),
    ...(otherPosts === undefined ? {} : { otherPosts }),
    ...(languages === undefined ? {} : { languages }),
  };
}

/** A term belongs to its category: that of another one is not kept. */
function sameTerm(first: Expert, second: Expert): Expert['categoryUntil'] {
  return first.category === second.category ? second.categoryUntil : undefined;
}
