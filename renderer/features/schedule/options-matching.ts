import { postsOf } from '#shared/domain/experts/expert-facts.ts';
import { fold } from '#shared/domain/search/fold.ts';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';

/** Options whose name or any of whose posts and subjects has every typed word. */
export function optionsMatching<O extends { readonly expert: Expert }>(
  options: readonly O[],
  typed: string,
): readonly O[] {
  const words = fold(typed)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return options;
  return options.filter(({ expert }) => {
    const posts = postsOf(expert).map(({ post, subject }) => `${subject} ${post}`);
    const text = fold([fullName(expert), ...posts].join(' '));
    return words.every((word) => text.includes(word));
  });
}
