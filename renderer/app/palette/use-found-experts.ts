import { Users } from 'lucide-react';
import { useMemo } from 'react';
import { postsOf } from '#shared/domain/experts/expert-facts.ts';
import { fold } from '#shared/domain/search/fold.ts';
import { inOtherLayout } from '#shared/domain/search/keyboard-layout.ts';
import { fits, parseQuery } from '#shared/domain/search/query.ts';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import { texts } from '../texts.ts';
import type { PaletteItem } from './palette-items.ts';

/** How many experts the palette offers; who wants more goes to the list. */
const SHOWN = 5;

type Indexed = { readonly expert: Expert; readonly haystack: string };

/** Experts by name, also that of a merged double, in either keyboard layout; only for those who may open their cards. */
export function useFoundExperts(
  typed: string,
  isOffered: boolean,
  onOpen: (id: string) => void,
): readonly PaletteItem[] {
  const { view } = useOffice();
  const revision = useRevision('experts');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the rows of the view
  const index = useMemo(() => (isOffered ? indexed(view) : []), [view, isOffered, revision]);
  const found = useMemo(() => foundIn(index, typed), [index, typed]);
  return found.slice(0, SHOWN).map(({ expert }) => ({
    id: `expert.${expert.id}`,
    group: texts.palette.experts,
    label: fullName(expert),
    details: detailsOf(view, expert),
    icon: Users,
    run: () => onOpen(expert.id),
  }));
}

function indexed(view: View): readonly Indexed[] {
  return Array.from(view.all('experts'), (expert) => ({
    expert,
    haystack: fold([expert, ...(expert.merged ?? [])].map(fullName).join(' ')),
  }));
}

function foundIn(index: readonly Indexed[], typed: string): readonly Indexed[] {
  if (typed.trim() === '') return [];
  const asTyped = matching(index, typed);
  return asTyped.length > 0 ? asTyped : matching(index, inOtherLayout(typed));
}

function matching(index: readonly Indexed[], text: string): readonly Indexed[] {
  const query = parseQuery(text);
  return index.filter(({ haystack }) => fits(haystack, query));
}

function detailsOf(view: View, expert: Expert): string {
  const [main] = postsOf(expert);
  const place = view.get('organisations', expert.organisationId)?.name ?? '';
  return [main?.post ?? '', main?.subject ?? '', place].filter((part) => part !== '').join(' · ');
}
