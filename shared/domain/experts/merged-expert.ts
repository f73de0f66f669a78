import type { Expert, ExpertPost, MergedExpert, PeriodLimit } from '#shared/records/expert.ts';
import { postKey } from '../applications/person-key.ts';
import { postsOf } from './expert-facts.ts';

/** The kept expert with what he does not tell and a double does; posts, languages and limits of periods of all together. */
export function mergedExpert(keep: Expert, doubles: readonly Expert[]): Expert {
  const all = [keep, ...doubles];
  const graded = all.find(({ category }) => category !== 'NONE') ?? keep;
  const { categoryUntil: _, ...rest } = keep;
  return {
    ...rest,
    post: firstTold(all, 'post'),
    subject: firstTold(all, 'subject'),
    phone: firstTold(all, 'phone'),
    email: firstTold(all, 'email'),
    category: graded.category,
    // A term belongs to its category: that of another one is not taken.
    ...(graded.categoryUntil === undefined ? {} : { categoryUntil: graded.categoryUntil }),
    ...listed('otherPosts', otherPostsOf(all)),
    ...listed('languages', [...new Set(all.flatMap(({ languages }) => languages ?? []))].slice(0, 20)),
    ...listed('periodLimits', limitsOf(all)),
    merged: namesOf(keep, doubles),
  };
}

function firstTold(all: readonly Expert[], field: 'post' | 'subject' | 'phone' | 'email'): string {
  return all.find((one) => one[field] !== '')?.[field] ?? '';
}

function listed<K extends string, T>(field: K, values: readonly T[]) {
  return values.length === 0 ? {} : { [field]: values };
}

/** All posts but the main one, each once. */
function otherPostsOf(all: readonly Expert[]): readonly ExpertPost[] {
  const main = { post: firstTold(all, 'post'), subject: firstTold(all, 'subject') };
  const known = new Set([keyOf(main), '|']);
  return all
    .flatMap(postsOf)
    .filter((one) => {
      const isNew = !known.has(keyOf(one));
      known.add(keyOf(one));
      return isNew;
    })
    .slice(0, 20);
}

function keyOf({ post, subject }: ExpertPost): string {
  return `${postKey(post)}|${postKey(subject)}`;
}

/** The kept expert's limit of a period goes before a double's. */
function limitsOf(all: readonly Expert[]): readonly PeriodLimit[] {
  const byPeriod = new Map<string, PeriodLimit>();
  for (const one of all.flatMap(({ periodLimits }) => periodLimits ?? [])) {
    if (!byPeriod.has(one.period)) byPeriod.set(one.period, one);
  }
  return [...byPeriod.values()].sort((a, b) => a.period.localeCompare(b.period));
}

/** So many names are kept. */
const MOST = 50;

function namesOf(keep: Expert, doubles: readonly Expert[]): MergedExpert[] {
  const own = doubles.flatMap(({ id, lastName, firstName, patronymic, organisationId, merged }) => [
    { id, lastName, firstName, patronymic, organisationId },
    ...(merged ?? []),
  ]);
  return [...(keep.merged ?? []), ...own].slice(0, MOST);
}
