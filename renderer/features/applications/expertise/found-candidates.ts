import type { Candidate } from '#shared/commands/expertise/candidates.ts';
import type { View } from '#shared/records/view.ts';

/** Candidates in whom every word of the search stands: name, subject, post or place of work. */
export function foundCandidates(view: View, all: readonly Candidate[], text: string): readonly Candidate[] {
  const words = folded(text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return all;
  return all.filter(({ expert, name }) => {
    const organisation = view.get('organisations', expert.organisationId)?.name ?? '';
    const searched = folded([name, expert.subject, expert.post, organisation].join(' '));
    return words.every((word) => searched.includes(word));
  });
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
}
